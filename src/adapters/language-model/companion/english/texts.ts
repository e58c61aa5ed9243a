import type { Texts } from '../texts.js';
import { days } from './days.js';
import { emotions } from './emotions.js';
import { everyday } from './everyday.js';
import { grave } from './grave.js';
import { greetings } from './greetings.js';
import { hardTimes } from './hard-times.js';
import { heavy } from './heavy.js';
import { light } from './light.js';
import { helps, offers, quietHelp } from './offers.js';
import { rules } from './rules.js';

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

export const english: Texts = {
  locale: 'en-GB',
  rules,
  situations: { ...grave, ...heavy, ...hardTimes, ...everyday, ...days, ...light },
  emotions,
  unknown: {
    heard: [
      'Thank you for writing this down.',
      'Thank you for putting it into words.',
      'It is good that you wrote.',
      'Thank you for leaving this here.',
      'Your words have arrived, just as you wrote them.',
    ],
    kind: [
      'Whatever is behind it, you need not sort it out all at once.',
      'There is room for it here.',
      'You do not have to make it any clearer than it is.',
      'It can stand here as it is.',
    ],
  },
  goingOn: [
    'Thank you for going on.',
    'Thank you for telling me this as well.',
    'I am glad that you wrote some more.',
    'Thank you for staying with it.',
    'Thank you for the trust.',
    'So there is this, too.',
  ],
  offers,
  helps,
  quietHelp,
  minutes: (count) =>
    `${NUMBERS[count - 1] ?? String(count)} ${count === 1 ? 'minute' : 'minutes'}`,
  describes: true,
  greetings,
  typeset: (text) => text,
};
