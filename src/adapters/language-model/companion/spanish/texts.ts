import type { Texts } from '../texts.js';
import { emotions } from './emotions.js';
import { everyday } from './everyday.js';
import { greetings } from './greetings.js';
import { heavy } from './heavy.js';
import { helps, offers, quietHelp } from './offers.js';
import { rules } from './rules.js';

const NUMBERS = 'un dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' ');

export const spanish: Texts = {
  locale: 'es-ES',
  rules,
  situations: { ...heavy, ...everyday },
  emotions,
  unknown: {
    heard: [
      'Gracias por escribir esto.',
      'Gracias por ponerlo en palabras.',
      'Qué bien que hayas escrito.',
      'Tus palabras han llegado, tal como las escribiste.',
    ],
    kind: [
      'Sea lo que sea lo que hay detrás, no tienes que ordenarlo todo a la vez.',
      'Aquí hay sitio para ello.',
      'No tienes que dejarlo más claro de lo que está.',
    ],
  },
  goingOn: [
    'Gracias por seguir escribiendo.',
    'Gracias por contarme también esto.',
    'Qué bien que te hayas quedado un poco más.',
    'Gracias por la confianza.',
    'Así que también está esto.',
  ],
  offers,
  helps,
  quietHelp,
  minutes: (count) =>
    `${NUMBERS[count - 1] ?? String(count)} ${count === 1 ? 'minuto' : 'minutos'}`,
  describes: false,
  greetings,
  typeset: (text) => text,
};
