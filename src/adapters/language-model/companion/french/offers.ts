import type { Emotion } from '../../../../domain/emotions.js';
import type { Offers, Pool, Voice } from '../texts.js';

const second: Pool = [
  'Il y a aussi « {title} », {length} avec {instructor}, {why}.',
  'Ou peut-être « {title} » : {length} avec {instructor}, {why}.',
  'Si cela ne convient pas, « {title} » prend un autre chemin : {length} avec {instructor}, {why}.',
  'Pour un autre moment, il y a « {title} », {length} avec {instructor}, {why}.',
  'Et pour plus tard, si tu veux : « {title} », {length} avec {instructor}, {why}.',
  'L’autre s’appelle « {title} » : {length} avec {instructor}, {why}.',
  '« {title} » serait une deuxième possibilité : {length} avec {instructor}, {why}.',
];

/** The sentences around two classes, in French. */
export const offers: Readonly<Record<Voice, Offers>> = {
  quiet: {
    first: [
      'Si tu veux commencer par quelque chose de doux, il y a la séance « {title} », {length} avec {instructor}, {why}.',
      'Peut-être que « {title} » convient maintenant : {length} avec {instructor}, {why}.',
      'Seulement si tu en as envie : « {title} », {length} avec {instructor}, {why}.',
      'Si cela fait du bien d’écouter quelqu’un un moment, il y a « {title} » : {length} avec {instructor}, {why}.',
      'Je commencerais par « {title} », {length} avec {instructor}, {why}.',
    ],
    second,
    closing: [
      'Tu peux revenir écrire quand tu veux.',
      'Rien de tout cela n’est nécessaire. Écrire était déjà quelque chose.',
      'Prends ton temps.',
      '',
    ],
  },
  plain: {
    first: [
      'Un bon début serait « {title} », {length} avec {instructor}, {why}.',
      'Si tu as quelques minutes, il y a la séance « {title} » : {length} avec {instructor}, {why}.',
      'Jette un œil à « {title} » : {length} avec {instructor}, {why}.',
      '« {title} » pourrait convenir maintenant : {length} avec {instructor}, {why}.',
      'Je commencerais par « {title} », {length} avec {instructor}, {why}.',
    ],
    second,
    closing: [
      'Regarde laquelle des deux te parle.',
      'Tu peux revenir écrire quand tu veux.',
      'Rien ne presse, ni pour l’une ni pour l’autre.',
      '',
    ],
  },
  warm: {
    first: [
      'Pour aller avec, il y a « {title} », {length} avec {instructor}, {why}.',
      'Si tu veux y rester encore un peu, essaie « {title} » : {length} avec {instructor}, {why}.',
      'Une petite chose en plus : « {title} », {length} avec {instructor}, {why}.',
      '« {title} » pourrait convenir maintenant : {length} avec {instructor}, {why}.',
      'Pour aujourd’hui, je choisirais « {title} » : {length} avec {instructor}, {why}.',
    ],
    second,
    closing: [
      'C’est bien que cela soit maintenant dans ton journal.',
      'Reviens quand tu veux avec la prochaine bonne chose.',
      'Rien ne presse, ni pour l’une ni pour l’autre.',
      '',
    ],
  },
};

/** Why a class may be good, in French: follows « six minutes avec Maren Holt, ». */
export const helps: Readonly<Record<Emotion, Pool>> = {
  calm: [
    'pour qu’il y ait un peu plus de silence',
    'pour une tête qui est allée trop vite',
    'pour enlever un peu de pression au moment',
  ],
  rested: [
    'pour un corps qui a besoin d’une pause',
    'pour poser la journée',
    'pour se reposer sans que rien ne doive réussir',
  ],
  focused: [
    'pour rassembler l’attention en un seul endroit',
    'pour une tête qui est à trop d’endroits',
    'pour rester avec une seule chose',
  ],
  grateful: [
    'pour remarquer le bon sans faire semblant',
    'pour un deuxième regard sur la journée',
    'pour garder une bonne chose un peu plus longtemps',
  ],
  confident: [
    'pour les moments où le doute parle trop fort',
    'pour se fier à ce que l’on sait faire',
    'pour se tenir plus fermement de son propre côté',
  ],
  joyful: [
    'pour un peu de légèreté',
    'pour jouer, sans aucun but',
    'pour mettre un peu de couleur dans la journée',
  ],
  hopeful: [
    'pour un peu de lumière sur ce qui vient',
    'pour laisser une petite porte ouverte',
    'pour les jours où l’on n’apporte pas beaucoup d’espoir',
  ],
  loved: [
    'pour sentir un peu moins la solitude',
    'pour un peu de chaleur',
    'pour les moments où l’on voudrait quelqu’un près de soi',
  ],
  compassionate: [
    'pour plus de douceur, envers soi ou envers quelqu’un',
    'pour regarder avec bonté ce qui a mal tourné',
    'pour enlever un peu de dureté',
  ],
  energized: [
    'pour remettre le corps en route',
    'pour un peu d’élan',
    'pour se réveiller à sa façon',
  ],
  motivated: [
    'pour le premier pas',
    'pour mettre quelque chose en mouvement',
    'pour que le début soit plus petit',
  ],
  resilient: [
    'pour une étape difficile',
    'pour rassembler un peu de force',
    'pour trouver quelque chose qui tient encore',
  ],
  accepting: [
    'pour ce qui ne peut pas changer maintenant',
    'pour faire un peu de place à ce qui fait mal',
    'pour laisser les choses quelques minutes telles qu’elles sont',
  ],
  present: [
    'pour être là, dans cet endroit, dans cette minute',
    'pour ralentir et remarquer quelque chose',
    'pour se poser ici',
  ],
  inspired: [
    'pour un peu de curiosité',
    'pour laisser entrer une idée neuve',
    'pour les jours où les chemins habituels sont usés',
  ],
  grounded: [
    'pour sentir de nouveau le sol sous les pieds',
    'pour que le corps et la tête se retrouvent',
    'pour avoir quelque chose de ferme à quoi se tenir',
  ],
};

export const quietHelp: Pool = [
  'pour quelques minutes avec soi',
  'pour une pause rien qu’à toi',
  'pour écouter quelqu’un',
];
