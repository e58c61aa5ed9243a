import type { Greetings } from '../texts.js';

/** Greetings in French. They are read at any mood, so they stay calm. */
export const greetings: Greetings = {
  hello: {
    morning: [
      'Bonjour{name}.',
      'Bonjour{name}. C’est bien que tu sois là.',
      'Bonjour{name}. Entre.',
      'Bonjour{name}. Ici, rien ne presse.',
      'Bonjour{name}. Prends ton temps.',
    ],
    afternoon: [
      'Bonjour{name}.',
      'Bonjour{name}. C’est bien que tu sois là.',
      'Bonjour{name}. Entre.',
      'Bonjour{name}. Ici, rien ne presse.',
      'Bonjour{name}. Prends ton temps.',
    ],
    evening: [
      'Bonsoir{name}.',
      'Bonsoir{name}. C’est bien que tu sois là.',
      'Bonsoir{name}. Entre.',
      'Bonsoir{name}. Ici, rien ne presse.',
      'Bonsoir{name}. Prends ton temps.',
    ],
    night: [
      'Bonsoir{name}.',
      'Bonsoir{name}. À cette heure, tout est silencieux.',
      'Il est tard{name}, et c’est bien que tu sois là.',
      'Bonsoir{name}. Entre.',
      'Bonsoir{name}. Ici, rien ne presse, et la nuit encore moins.',
    ],
  },
  remarks: {
    morning: [
      '',
      'C’est {weekday} matin.',
      'La journée est encore jeune.',
      'Un nouveau {weekday}.',
    ],
    afternoon: [
      '',
      'C’est {weekday} après-midi.',
      'Le milieu de la journée est un bon endroit pour s’arrêter un instant.',
      'Un {weekday}, quelque part au milieu.',
    ],
    evening: [
      '',
      'C’est {weekday} soir.',
      'La journée peut doucement se terminer.',
      'Un {weekday}, et le plus gros est fait.',
    ],
    night: [
      '',
      'La plupart des gens dorment déjà.',
      'La nuit, les choses ont souvent un autre visage.',
      'Rien n’a besoin d’aller vite, ni d’être clair.',
    ],
  },
  questions: [
    'Comment vas-tu aujourd’hui ?',
    'Comment te sens-tu ?',
    'Qu’as-tu en tête ?',
    'Comment te sens-tu en ce moment ?',
    'Qu’aimerais-tu déposer ici ?',
    'Comment vas-tu, vraiment ?',
    'Quel genre de journée est-ce pour toi ?',
  ],
  first: [
    'Ici, tu peux dire comment tu vas. Quelques mots suffisent.',
    'Tu peux écrire comme tu parles. L’orthographe n’a pas d’importance.',
    'Tu peux écrire un peu ou beaucoup, comme cela vient.',
  ],
  back: [
    'Cela fait un moment. C’est bien que tu sois de retour.',
    'Un peu de temps a passé. Tu n’as rien à rattraper.',
    'Cela fait un moment, et ta page est restée ouverte.',
    'Cela fait quelque temps que tu n’as pas écrit. Tu peux simplement partir d’ici.',
  ],
};
