import type { Language } from '../../src/domain/language.js';

/** What has words of danger in it and speaks of none. */
export const SOUNDS_ALIKE: readonly string[] = [
  'This deadline is killing me',
  'I am dying to see you',
  'I would rather die than sing in front of the office',
  'My phone keeps dying',
  'Grandma died on Sunday and I miss her',
  'My friend told me she wanted to die, and I called her mother',
  'Died five times at the last boss',
  'The film about suicide was hard to watch',
  'I used to want to die, and today I am so glad that I stayed',
  'No, I have no thoughts of suicide',
  'I cut myself shaving',
  'I hurt myself laughing',
  "I can't go on with this job",
  'The team is better off without me in goal',
  'Goodbye old sofa',
  'Me muero de risa',
  'El calor me está matando',
  'Mi abuelo murió ayer',
  'Ich sterbe vor Hunger',
  'Die Hitze bringt mich um',
  'Beim Handball hab ich mir das Knie verletzt',
  'Je meurs de faim',
  'Ce dossier va me tuer',
  'On a fleuri la tombe de papi',
  'A good day. Quiet. Nothing happened, and that was nice.',
  '',
  '🙂',
];

const SAYINGS: Readonly<Record<Language, readonly string[]>> = {
  en: ['I want to die', "I'm going to kill myself", "I don't want to live any more"],
  es: ['quiero morir', 'me quiero matar', 'ya no quiero vivir'],
  de: ['ich will sterben', 'ich nehme mir das Leben', 'ich will nicht mehr leben'],
  fr: ['je veux mourir', 'je vais me tuer', 'je ne veux plus vivre'],
};
const SETTINGS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'After the film',
    'My sister called, and',
    'Years ago I was happy. Now',
    'The game is over and',
  ],
  es: [
    'Después de la película',
    'Llamó mi hermana y',
    'Hace años era feliz. Ahora',
    'Vi una serie y',
  ],
  de: [
    'Nach dem Film:',
    'Meine Freundin war da, aber',
    'Früher ging es mir gut. Jetzt:',
    'Das Spiel ist aus und',
  ],
  fr: [
    'Après le film',
    'Mon amie était là mais',
    'Il y a des années j’allais bien. Là,',
    'J’ai vu une série, et',
  ],
};

/** What speaks of danger, each after something that is harmless by itself. */
export const SAID_BESIDE: readonly string[] = (['en', 'es', 'de', 'fr'] as const).flatMap(
  (language) =>
    SETTINGS[language].flatMap((setting) =>
      SAYINGS[language].map((saying) => `${setting} ${saying}.`),
    ),
);
