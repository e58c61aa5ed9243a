import type { Emotion } from '../../../../domain/emotions.js';
import type { Offers, Pool, Voice } from '../texts.js';

const second: Pool = [
  'También está «{title}», {length} con {instructor}, {why}.',
  'O quizá «{title}»: {length} con {instructor}, {why}.',
  'Si esa no encaja, «{title}» va por otro camino: {length} con {instructor}, {why}.',
  'Para otro momento está «{title}», {length} con {instructor}, {why}.',
  'Y para más tarde, si te apetece: «{title}», {length} con {instructor}, {why}.',
  'La otra se llama «{title}»: {length} con {instructor}, {why}.',
  '«{title}» sería una segunda posibilidad: {length} con {instructor}, {why}.',
];

/** The sentences around two classes, in Spanish. */
export const offers: Readonly<Record<Voice, Offers>> = {
  quiet: {
    first: [
      'Si quieres empezar por algo suave, está la clase «{title}», {length} con {instructor}, {why}.',
      'Quizá «{title}» sea lo adecuado ahora: {length} con {instructor}, {why}.',
      'Solo si te apetece: «{title}», {length} con {instructor}, {why}.',
      'Si te ayuda escuchar a alguien un rato, está «{title}»: {length} con {instructor}, {why}.',
      'Yo empezaría por «{title}»: {length} con {instructor}, {why}.',
    ],
    second,
    closing: [
      'Puedes volver y seguir escribiendo cuando quieras.',
      'No tienes que hacer nada de esto. Escribir ya ha sido algo.',
      'Tómate tu tiempo.',
      '',
    ],
  },
  plain: {
    first: [
      'Un buen comienzo sería «{title}», {length} con {instructor}, {why}.',
      'Si tienes unos minutos, está la clase «{title}»: {length} con {instructor}, {why}.',
      'Echa un vistazo a «{title}»: {length} con {instructor}, {why}.',
      '«{title}» podría encajar ahora: {length} con {instructor}, {why}.',
      'Yo empezaría por «{title}»: {length} con {instructor}, {why}.',
    ],
    second,
    closing: [
      'Mira cuál de las dos te dice algo.',
      'Puedes volver y seguir escribiendo cuando quieras.',
      'No hay prisa con ninguna.',
      '',
    ],
  },
  warm: {
    first: [
      'Para acompañarlo está «{title}», {length} con {instructor}, {why}.',
      'Si quieres quedarte un poco más con ello, prueba «{title}»: {length} con {instructor}, {why}.',
      'Una cosa pequeña para añadir: «{title}», {length} con {instructor}, {why}.',
      '«{title}» podría encajar ahora: {length} con {instructor}, {why}.',
      'Para hoy elegiría «{title}»: {length} con {instructor}, {why}.',
    ],
    second,
    closing: [
      'Qué bien que esto esté ahora en tu diario.',
      'Vuelve cuando quieras con lo próximo bueno.',
      'No hay prisa con ninguna.',
      '',
    ],
  },
};

/** Why a class may be good, in Spanish: follows «seis minutos con Maren Holt,». */
export const helps: Readonly<Record<Emotion, Pool>> = {
  calm: [
    'para que haya un poco más de silencio',
    'para una cabeza que ha ido demasiado deprisa',
    'para quitarle algo de presión al momento',
  ],
  rested: [
    'para un cuerpo que necesita una pausa',
    'para dejar el día a un lado',
    'para descansar sin que nada tenga que salir bien',
  ],
  focused: [
    'para reunir la atención en un solo sitio',
    'para una cabeza que está en demasiados sitios',
    'para seguir con una sola cosa',
  ],
  grateful: [
    'para notar lo bueno sin tener que fingir',
    'para una segunda mirada al día',
    'para guardar algo bueno un poco más',
  ],
  confident: [
    'para cuando la duda habla demasiado alto',
    'para fiarte de lo que sabes hacer',
    'para estar con más firmeza de tu propio lado',
  ],
  joyful: [
    'para un poco de ligereza',
    'para jugar sin ningún fin',
    'para poner algo de color en el día',
  ],
  hopeful: [
    'para un poco de luz sobre lo que viene',
    'para dejar abierta una puerta pequeña',
    'para días en los que no se trae mucha esperanza',
  ],
  loved: [
    'para sentir un poco menos la soledad',
    'para algo de calor',
    'para los ratos en que se querría a alguien cerca',
  ],
  compassionate: [
    'para tratar con más suavidad, a ti o a otra persona',
    'para mirar con amabilidad lo que salió mal',
    'para quitarle algo de dureza',
  ],
  energized: [
    'para poner el cuerpo otra vez en marcha',
    'para un poco de impulso',
    'para despertar a tu manera',
  ],
  motivated: [
    'para el primer paso',
    'para poner algo en movimiento',
    'para que el comienzo sea más pequeño',
  ],
  resilient: [
    'para un tramo difícil',
    'para reunir un poco de fuerza',
    'para encontrar algo que todavía aguanta',
  ],
  accepting: [
    'para lo que ahora no se puede cambiar',
    'para hacerle un poco de sitio a lo que duele',
    'para dejarlo unos minutos tal como es',
  ],
  present: [
    'para estar aquí, en este sitio, en este minuto',
    'para ir más despacio y notar algo',
    'para estar de vuelta',
  ],
  inspired: [
    'para un poco de curiosidad',
    'para dejar entrar una idea nueva',
    'para cuando los caminos de siempre están gastados',
  ],
  grounded: [
    'para volver a notar el suelo bajo los pies',
    'para que cuerpo y cabeza se encuentren de nuevo',
    'para tener algo firme a lo que agarrarse',
  ],
};

export const quietHelp: Pool = [
  'para unos minutos contigo',
  'para una pausa que sea solo tuya',
  'para escuchar a alguien',
];
