import type { Texts } from '../texts.js';
import { emotions } from './emotions.js';
import { everyday } from './everyday.js';
import { greetings } from './greetings.js';
import { heavy } from './heavy.js';
import { helps, offers, quietHelp } from './offers.js';
import { rules } from './rules.js';

const NUMBERS = 'une deux trois quatre cinq six sept huit neuf dix onze douze'.split(' ');

export const french: Texts = {
  locale: 'fr-FR',
  rules,
  situations: { ...heavy, ...everyday },
  emotions,
  unknown: {
    heard: [
      'Merci d’écrire cela.',
      'Merci de le mettre en mots.',
      'C’est bien que tu aies écrit.',
      'Tes mots sont arrivés, tels que tu les as écrits.',
    ],
    kind: [
      'Quoi qu’il y ait derrière, tu n’as pas à tout ranger d’un coup.',
      'Il y a de la place pour cela ici.',
      'Tu n’as pas à le rendre plus clair que ce n’est.',
    ],
  },
  goingOn: [
    'Merci de continuer.',
    'Merci de me dire cela aussi.',
    'C’est bien que tu sois encore là.',
    'Merci de ta confiance.',
    'Il y a donc cela aussi.',
  ],
  offers,
  helps,
  quietHelp,
  minutes: (count) =>
    `${NUMBERS[count - 1] ?? String(count)} ${count === 1 ? 'minute' : 'minutes'}`,
  describes: false,
  greetings,
  typeset: (text) => text.replace(/ (?=[?!:;»])|(?<=«) /g, '\u00a0'),
};
