import type { Texts } from '../texts.js';
import { emotions } from './emotions.js';
import { everyday } from './everyday.js';
import { greetings } from './greetings.js';
import { heavy } from './heavy.js';
import { helps, offers, quietHelp } from './offers.js';
import { rules } from './rules.js';

const NUMBERS = 'eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');

export const german: Texts = {
  locale: 'de-DE',
  rules,
  situations: { ...heavy, ...everyday },
  emotions,
  unknown: {
    heard: [
      'Danke, dass du das aufschreibst.',
      'Danke, dass du es in Worte fasst.',
      'Gut, dass du schreibst.',
      'Deine Worte sind angekommen, genau so, wie du sie geschrieben hast.',
    ],
    kind: [
      'Was auch dahintersteckt, du musst es nicht auf einmal ordnen.',
      'Hier ist Platz dafür.',
      'Du musst es nicht klarer machen, als es ist.',
    ],
  },
  goingOn: [
    'Danke, dass du weiterschreibst.',
    'Danke, dass du auch das erzählst.',
    'Gut, dass du noch ein wenig geblieben bist.',
    'Danke für das Vertrauen.',
    'Das also auch.',
  ],
  offers,
  helps,
  quietHelp,
  minutes: (count) =>
    `${NUMBERS[count - 1] ?? String(count)} ${count === 1 ? 'Minute' : 'Minuten'}`,
  describes: false,
  greetings,
  typeset: (text) => text,
};
