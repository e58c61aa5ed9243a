import type { SituationTexts } from '../texts.js';
import type { Situation } from '../situations.js';

/** Everyday and good things, in French. */
export const everyday = {
  sleep: {
    heard: [
      'Rester les yeux ouverts la nuit est un travail solitaire, et la tête choisit justement cette heure-là.',
      'C’est dur quand la nuit avance et que le sommeil ne vient pas.',
      'Avoir sommeil sans pouvoir dormir est un drôle de mélange, et bien pénible.',
      'Les mauvaises nuits rendent toute la journée un peu plus raide.',
    ],
    kind: [
      'Tu n’as pas à t’endormir. Se reposer est déjà quelque chose.',
      'Ce qui vient la nuit n’a pas besoin de réponse avant le matin.',
      'Pendant quelques minutes, rien ne doit arriver, pas même le sommeil.',
    ],
    too: 'Et avec cela, le sommeil ne vient pas facilement.',
    since: [
      'La dernière fois, le sommeil ne voulait pas venir.',
      'La dernière fois, les nuits étaient difficiles.',
    ],
    asks: ['Comment ont été les nuits depuis ?', 'As-tu pu te reposer un peu ?'],
  },
  tired: {
    heard: [
      'La fatigue s’entend, et elle mérite qu’on la prenne au sérieux.',
      'C’était une longue étape. Rien d’étonnant si les forces manquent.',
      'Sans repos derrière soi, tout pèse davantage.',
      'Ton corps demande une pause, et il en a bien le droit.',
    ],
    kind: [
      'La fatigue n’est pas un défaut. C’est un besoin.',
      'Quelques minutes de calme sont permises, même s’il reste des choses à faire.',
      'Tu n’as pas à faire de cette journée plus que ce qu’elle est.',
    ],
    too: 'Et tout cela avec si peu de repos.',
    since: [
      'La dernière fois, il y avait beaucoup de fatigue.',
      'La dernière fois, il ne restait plus grand-chose comme forces.',
    ],
    asks: ['As-tu pu te reposer depuis ?', 'Où en sont tes forces aujourd’hui ?'],
  },
  'work stress': {
    heard: [
      'C’est beaucoup de travail pour une seule personne.',
      'On dirait que le travail a pris toute la place dans ta tête.',
      'On respire mal avec tant de choses qui attendent.',
      'Il y en a trop, et tout veut passer en premier.',
    ],
    kind: [
      'Rien de tout cela ne diminue quand on se passe de pause.',
      'Tu peux le poser le temps d’une tasse de thé.',
      'Une chose après l’autre, ce n’est pas lent. C’est comme cela que les choses se font.',
    ],
    too: 'Et le travail y est aussi pour quelque chose.',
    since: [
      'La dernière fois, le travail pressait.',
      'La dernière fois, il y avait trop de travail et trop peu de temps.',
    ],
    asks: [
      'Comment cela se présente-t-il maintenant ?',
      'Y a-t-il un peu plus d’air aujourd’hui ?',
    ],
  },
  overwhelmed: {
    heard: [
      'C’est trop à la fois, pour n’importe qui.',
      'On dirait que tout te réclame en même temps.',
      'Rien d’étonnant à cette tension. Il se passe beaucoup de choses.',
      'Tant de choses tirent sur toi, et tu n’as que deux mains.',
    ],
    kind: [
      'Tout n’est pas pour maintenant. Une partie peut attendre dans le couloir.',
      'Il n’y a pas à trier d’abord. Tu peux t’asseoir au milieu.',
      'Dans les prochaines minutes, rien ne t’est demandé.',
    ],
    too: 'Et il se passe tant d’autres choses à côté.',
    since: [
      'La dernière fois, tout était trop à la fois.',
      'La dernière fois, tout te réclamait en même temps.',
    ],
    asks: ['Y a-t-il un peu plus d’air aujourd’hui ?', 'Comment est-ce maintenant ?'],
  },
  worry: {
    heard: [
      'Les soucis tournent en rond et n’arrivent jamais. C’est fatigant.',
      'Quelque chose est incertain, et cela ne te laisse pas en paix.',
      'On dirait que tes pensées ont pris beaucoup d’avance sur toi.',
      'Tant de « et si » dans une seule tête, cela fait du bruit.',
    ],
    kind: [
      'Tu n’as pas à penser jusqu’au bout maintenant.',
      'La plus grande partie n’est pas encore là. Cette minute n’est que cette minute.',
      'Cela peut rester un moment sans solution.',
    ],
    too: 'Et il y a aussi un souci là-dedans.',
    since: [
      'La dernière fois, un souci ne te laissait pas en paix.',
      'La dernière fois, tu avais beaucoup de choses en tête.',
    ],
    asks: ['Comment est-ce maintenant ?', 'Comment vas-tu aujourd’hui ?'],
  },
  nerves: {
    heard: [
      'Quelque chose d’important approche, et ton corps le sait déjà.',
      'Le trac est bien naturel. Cela compte pour toi.',
      'Le temps d’avant est souvent le plus dur. Rien n’est encore arrivé, et tout pourrait.',
      'C’est un grand moment vers lequel tu marches.',
    ],
    kind: [
      'Presque personne ne se sent prêt. On y va quand même.',
      'Ce que tu sais et ce que tu peux ne disparaît pas avec le trac.',
      'Il n’y a que la première minute à faire. Le reste vient après.',
    ],
    too: 'Et quelque chose d’important approche en plus.',
    since: [
      'La dernière fois, quelque chose d’important t’attendait.',
      'La dernière fois, il y avait du trac dans l’air.',
    ],
    asks: [
      'Comment cela s’est-il passé, ou est-ce encore à venir ?',
      'Comment vas-tu aujourd’hui ?',
    ],
  },
  procrastination: {
    heard: [
      'Remettre à plus tard fatigue aussi. La chose reste là et te regarde.',
      'C’est étrange comme une chose devient lourde pendant qu’elle attend.',
      'Tu veux commencer, et quelque chose en toi freine des deux pieds.',
      'Le premier pas est presque toujours le plus raide.',
    ],
    kind: [
      'Cela n’a pas à être bien fait, ni fait en entier. Juste touché.',
      'On peut commencer mal. C’est quand même un début.',
      'Te gronder, tu as sans doute déjà essayé. Prenons quelque chose de plus doux.',
    ],
    too: 'Et des choses attendent d’être commencées.',
    since: [
      'La dernière fois, quelque chose ne voulait pas démarrer.',
      'La dernière fois, quelque chose attendait d’être commencé.',
    ],
    asks: ['Est-ce que cela a bougé un peu ?', 'Comment cela va-t-il aujourd’hui ?'],
  },
  concentration: {
    heard: [
      'Quand les pensées ne restent pas en place, tout prend deux fois plus de temps.',
      'On dirait que ton attention est tirée de tous les côtés.',
      'Tant de choses veulent ta tête en même temps.',
      'Tu essaies de rester avec une seule chose, et le reste du monde appelle sans arrêt.',
    ],
    kind: [
      'Partir ailleurs, c’est ce que font les pensées. Revenir, c’est tout l’art.',
      'Cela n’a pas à durer un après-midi. Quelques minutes sont une bonne mesure.',
      'Tu peux recommencer autant de fois que tu veux.',
    ],
    too: 'Et les pensées ne restent pas en place.',
    since: [
      'La dernière fois, tes pensées s’échappaient.',
      'La dernière fois, il était difficile de rester avec une seule chose.',
    ],
    asks: ['Comment est-ce aujourd’hui ?', 'Ta tête est-elle plus claire aujourd’hui ?'],
  },
  boredom: {
    heard: [
      'Une journée sans relief peut être très longue.',
      'L’ennui fatigue plus qu’on ne croit.',
      'Rien n’accroche vraiment, et les heures ne bougent pas.',
      'Il y a du temps, et rien dedans ne t’appelle. C’est une impression bien plate.',
    ],
    kind: [
      'Cela n’a pas à servir à quelque chose.',
      'Parfois, une petite chose bizarre ouvre une fenêtre.',
      'Voyons s’il ne traîne pas une étincelle quelque part.',
    ],
    since: [
      'La dernière fois, les heures ne voulaient pas passer.',
      'La dernière fois, tout manquait un peu de couleur.',
    ],
    asks: ['Quel genre de journée est-ce ?', 'Quelque chose a-t-il attiré ton regard depuis ?'],
  },
  'nothing much': {
    heard: [
      'C’est une réponse tout à fait valable.',
      'Une journée tranquille, donc. Celles-là comptent aussi.',
      'Rien de spécial, cela s’écrit aussi.',
      'C’est bien de te lire, même sans nouvelles.',
    ],
    kind: [
      'S’il y a autre chose dessous, cela peut venir. Sinon, c’est bien aussi.',
      'Une journée ordinaire est une bonne journée pour une petite chose.',
      'Laissons cela aussi simple que c’est.',
    ],
    since: [
      'La dernière fois, c’était une journée ordinaire.',
      'La dernière fois, il n’y avait rien de spécial.',
    ],
    asks: ['Et aujourd’hui ?', 'Comment est-ce aujourd’hui ?'],
  },
  eased: {
    heard: [
      'Cela fait plaisir à lire.',
      'C’est bien que tu le dises.',
      'Voilà qui est bon à savoir.',
      'Merci de me le dire.',
    ],
    kind: [
      'Cela peut simplement être bien, un moment.',
      'Il n’y a rien à ajouter.',
      'Les petits pas sont aussi des pas.',
    ],
    since: ['La dernière fois, c’était un peu plus léger.', 'La dernière fois, cela allait mieux.'],
    asks: ['Comment est-ce aujourd’hui ?', 'Comment vas-tu aujourd’hui ?'],
  },
  gratitude: {
    heard: [
      'C’est une belle chose à remarquer.',
      'On sent combien cela compte pour toi.',
      'Merci de partager cela. La page en est plus chaude.',
      'Cela vaut la peine d’être gardé.',
    ],
    kind: [
      'On passe facilement à côté de moments pareils, et toi, tu as regardé.',
      'Cela peut rester encore un peu.',
      'Les bonnes choses ont le droit d’être simples.',
    ],
    since: [
      'La dernière fois, il y avait de quoi dire merci.',
      'La dernière fois, quelque chose t’avait fait chaud au cœur.',
    ],
    asks: ['Comment est-ce aujourd’hui ?', 'Quel genre de journée est-ce ?'],
  },
  'good news': {
    heard: [
      'Quelle bonne nouvelle ! C’est un plaisir de la lire.',
      'Comme c’est bien ! Tu peux te réjouir de tout ton cœur.',
      'C’est magnifique ! Merci de l’apporter ici.',
      'Hourra ! Cela mérite un moment rien que pour soi.',
    ],
    kind: [
      'Laisse cela être aussi bon que c’est.',
      'Cela vaut la peine de s’arrêter un peu.',
      'Tu peux en profiter sans penser déjà à demain.',
    ],
    since: [
      'La dernière fois, tu venais avec une bonne nouvelle.',
      'La dernière fois, quelque chose s’était bien passé.',
    ],
    asks: ['Comment est-ce aujourd’hui ?', 'Comment ont été les jours depuis ?'],
  },
} as const satisfies Partial<Record<Situation, SituationTexts>>;
