import type { SituationTexts } from '../texts.js';
import type { Situation } from '../situations.js';

/** Grave and heavy things, in French. No word that would have to know whether the person is a man or a woman. */
export const heavy = {
  'loss of a person': {
    heard: [
      'C’est une grande peine. Quand quelqu’un manque, il reste un silence que rien ne remplit.',
      'Toutes mes pensées pour ta perte. Il n’y a pas de mots justes pour cela, et tu n’as pas à en trouver.',
      'C’est une perte immense. Merci de l’écrire ici.',
      'Le deuil est lourd à porter, et tu en as mis un peu en mots ici.',
    ],
    kind: [
      'Il n’y a pas de calendrier pour cela, ni de bonne manière.',
      'Tu n’as pas besoin de courage ici. Ce qui vient peut venir.',
      'Rien ne doit être mis en ordre aujourd’hui. Traverser doucement la prochaine heure suffit.',
    ],
    since: [
      'La dernière fois, tu parlais de quelqu’un qui n’est plus là.',
      'La dernière fois, tu étais en deuil.',
    ],
    asks: [
      'Tu n’as pas à en être ailleurs. Comment est cette journée ?',
      'Comment vas-tu, autant que cela se dise ?',
    ],
  },
  'loss of a pet': {
    heard: [
      'Quelle peine. Une maison n’est plus la même quand cette petite vie n’y est plus.',
      'C’est un adieu difficile, et il a le droit de l’être.',
      'Un animal partage nos jours de plus près que presque tout le monde. Ce vide est réel.',
      'Tant de petites habitudes étaient à deux, et chacune le remarque.',
    ],
    kind: [
      'Tu ne dois à personne d’expliquer combien cela fait mal. C’était une amitié.',
      'Il n’y a pas de bonne durée pour le manque.',
      'La tristesse peut rester, sans qu’il faille passer tout de suite à autre chose.',
    ],
    since: [
      'La dernière fois, tu parlais de ton animal qui n’est plus là.',
      'La dernière fois, il y avait un adieu à un animal très aimé.',
    ],
    asks: ['Comment est-ce depuis ?', 'Comment vas-tu aujourd’hui ?'],
  },
  'someone ill': {
    heard: [
      'C’est dur quand la maladie touche quelqu’un qu’on aime. Tant de choses ne sont pas entre tes mains.',
      'C’est une inquiétude lourde, quand une personne si proche ne va pas bien.',
      'Un souci comme celui-là vient partout avec toi.',
      'Quand quelqu’un qu’on aime est malade, une partie de nous reste tout le jour à ses côtés.',
    ],
    kind: [
      'Ici, tu n’as pas à tenir bon pour les autres.',
      'Être là compte, même quand il n’y a rien à faire.',
      'Tu peux te reposer entre-temps. Cela n’enlève rien à personne.',
    ],
    too: 'Et avec cela, quelqu’un que tu aimes est malade.',
    since: [
      'La dernière fois, tu t’inquiétais pour quelqu’un de malade.',
      'La dernière fois, une personne proche n’allait pas bien.',
    ],
    asks: ['Comment cela va-t-il là-bas, et comment vas-tu ?', 'Et toi, comment vas-tu ?'],
  },
  heartbreak: {
    heard: [
      'Cela fait mal, et c’est bien naturel.',
      'Quand un amour s’arrête, il faut réapprendre toute la journée.',
      'C’est difficile de regretter quelqu’un qui est encore là, quelque part dans le monde.',
      'Un chagrin d’amour se glisse partout, jusque dans les petites habitudes.',
    ],
    kind: [
      'Il n’y a aucune date pour laquelle cela devrait être passé.',
      'Cela ne dit rien de ce que tu vaux.',
      'Un morceau de journée à la fois suffit.',
    ],
    since: [
      'La dernière fois, ton cœur était lourd.',
      'La dernière fois, tu parlais d’un chagrin d’amour.',
    ],
    asks: ['Comment est-ce aujourd’hui ?', 'Comment ont été les jours depuis ?'],
  },
  loneliness: {
    heard: [
      'La solitude est une douleur discrète, et il faut du courage pour la dire.',
      'Merci de le dire ici. La solitude aime se cacher.',
      'C’est difficile quand il n’y a personne à qui raconter les petites choses.',
      'Vouloir de la compagnie, c’est ce qu’il y a de plus humain.',
    ],
    kind: [
      'Cela ne dit rien de ta valeur.',
      'Plus de gens qu’on ne croit connaissent ce sentiment.',
      'Rien ne doit être résolu d’un coup. Un peu de chaleur est un bon début.',
    ],
    too: 'Et il y a aussi de la solitude.',
    since: [
      'La dernière fois, il y avait beaucoup de solitude autour de toi.',
      'La dernière fois, il te manquait quelqu’un à qui parler.',
    ],
    asks: ['Comment est-ce aujourd’hui ?', 'Comment ont été les jours depuis ?'],
  },
  'missing someone': {
    heard: [
      'Le manque de quelqu’un peut remplir toute une journée.',
      'C’est difficile de vouloir près de soi quelqu’un qui n’est pas là.',
      'Un vide comme celui-là se montre partout, à table et dans tout ce qu’on aurait raconté.',
      'Merci d’écrire là-dessus.',
    ],
    kind: [
      'Il n’y a rien à réparer là. Cela peut rester un moment.',
      'Ce que vous avez partagé est encore à toi.',
      'Tu peux penser à un petit détail et y rester un instant.',
    ],
    too: 'Et quelqu’un manque.',
    since: [
      'La dernière fois, quelqu’un te manquait.',
      'La dernière fois, tes pensées étaient auprès de quelqu’un qui n’était pas là.',
    ],
    asks: ['Comment est-ce aujourd’hui ?', 'Comment vas-tu aujourd’hui ?'],
  },
  conflict: {
    heard: [
      'Cela mettrait beaucoup de gens en colère. Rien d’étonnant si cela tourne encore.',
      'Il y avait là quelque chose qui n’allait pas pour toi, et ta colère l’a vu.',
      'Une colère comme celle-là reste dans le corps bien après le moment.',
      'Il y a de la colère, et elle a une raison.',
    ],
    kind: [
      'Rien ne doit être réglé maintenant, et tu n’as pas à rester aimable ici.',
      'Il y a de la place pour cela ici, et personne ne te contredit.',
      'Dans les prochaines minutes, il n’y a rien à dire ni à envoyer.',
    ],
    too: 'Et il y a aussi de la colère.',
    since: [
      'La dernière fois, il y avait de la colère, et une raison pour elle.',
      'La dernière fois, il y avait un différend avec quelqu’un.',
    ],
    asks: ['Est-ce un peu retombé ?', 'Comment vois-tu cela maintenant ?'],
  },
  guilt: {
    heard: [
      'La culpabilité aime rejouer sans fin la même scène.',
      'Tu voudrais que cela se soit passé autrement. C’est lourd à porter.',
      'Il faut de l’honnêteté pour écrire cela.',
      'Cela compte pour toi, sinon cela ne pèserait pas autant.',
    ],
    kind: [
      'Un moment n’est jamais la personne entière.',
      'On peut regretter et se traiter quand même avec bonté.',
      'À quelqu’un d’autre, tu parlerais sans doute plus doucement.',
    ],
    too: 'Et en plus, tu te parles durement.',
    since: [
      'La dernière fois, quelque chose pesait sur ta conscience.',
      'La dernière fois, tu te parlais durement.',
    ],
    asks: ['Comment le vois-tu aujourd’hui ?', 'Comment te traites-tu aujourd’hui ?'],
  },
  illness: {
    heard: [
      'La maladie prend bien plus que le corps. C’est dur, ce que tu décris.',
      'Un corps qui fait mal, ou qui ne suit pas, demande beaucoup de travail.',
      'C’est dur de ne pas aller bien.',
      'C’est usant quand le corps fixe les règles et que personne ne te demande ton avis.',
    ],
    kind: [
      'Une journée où tu prends seulement soin de toi est une journée pleine.',
      'Tu n’as pas non plus à garder patience tout le temps.',
      'Moins suffit aujourd’hui. Moins, c’est peut-être déjà beaucoup.',
    ],
    too: 'Et ton corps ne rend pas les choses plus faciles.',
    since: [
      'La dernière fois, ton corps te rendait la vie difficile.',
      'La dernière fois, tu n’allais pas bien.',
    ],
    asks: ['Comment vas-tu aujourd’hui ?', 'Est-ce un peu plus facile aujourd’hui ?'],
  },
  'burn-out': {
    heard: [
      'Cela ressemble à bien plus que de la fatigue. Tu donnes depuis très longtemps.',
      'Tenir si longtemps sur la réserve userait n’importe qui.',
      'Tu as porté beaucoup, et pendant longtemps.',
      'Se retrouver sans forces n’est pas un échec. C’était trop, et trop longtemps.',
    ],
    kind: [
      'Ici, personne ne te demande rien.',
      'Le repos n’a pas à être mérité d’abord.',
      'Tu n’as pas à trouver l’issue aujourd’hui. S’asseoir est un début.',
    ],
    since: [
      'La dernière fois, il restait très peu de forces.',
      'La dernière fois, tout était trop depuis trop longtemps.',
    ],
    asks: ['Combien de forces y a-t-il aujourd’hui ?', 'Comment vas-tu aujourd’hui ?'],
  },
  panic: {
    heard: [
      'Cela fait peur, quand le corps sonne toutes les alarmes à la fois.',
      'Quand la peur s’installe dans le corps, il ne reste presque plus de place.',
      'Ton corps donne l’alarme, et c’est épuisant.',
      'C’est bien que tu aies écrit, au milieu de tout cela.',
    ],
    kind: [
      'Tu n’as pas à te calmer sur commande.',
      'Rien ne doit être compris maintenant. Le sol sous les pieds suffit.',
      'Cette sensation fait beaucoup de bruit. Elle n’est pourtant qu’une partie de toi.',
    ],
    too: 'Et ton corps en a pris peur.',
    since: [
      'La dernière fois, ton corps donnait l’alarme.',
      'La dernière fois, la peur s’était mise dans ton corps.',
    ],
    asks: ['Comment est-ce aujourd’hui ?', 'Est-ce plus calme aujourd’hui ?'],
  },
  'low mood': {
    heard: [
      'Tout paraît bien gris en ce moment, à te lire.',
      'Certains jours sont simplement lourds, et celui-ci a l’air d’en être un.',
      'La tristesse enlève la couleur même à ce qui va bien.',
      'Merci d’écrire, même si cela demande peut-être déjà un effort.',
    ],
    kind: [
      'Tu n’as pas besoin d’une raison, ni de sourire pour qui que ce soit.',
      'Il suffit d’être là, comme tu es.',
      'Une journée grise n’a pas à devenir claire. Un peu plus douce, ce serait déjà bien.',
    ],
    too: 'Et le cœur est lourd.',
    since: [
      'La dernière fois, tout paraissait plutôt gris.',
      'La dernière fois, c’était une journée lourde.',
    ],
    asks: ['Comment est-ce aujourd’hui ?', 'Y a-t-il eu un moment plus léger depuis ?'],
  },
  'self-doubt': {
    heard: [
      'Douter de soi fatigue, surtout quand les autres ont l’air si sûrs.',
      'C’est dur de ne pas se sentir à la hauteur.',
      'Il y a là une voix sévère, et on dirait que c’est la tienne.',
      'Merci de le dire. Beaucoup de gens gardent justement cela pour eux.',
    ],
    kind: [
      'Ne pas se sentir à la hauteur est un sentiment. Ce n’est pas une mesure.',
      'Tu n’as pas à croire tout ce que tu penses de toi un mauvais jour.',
      'Ce que tu sais faire n’est pas parti. D’ici, cela se voit mal, c’est tout.',
    ],
    since: [
      'La dernière fois, tu doutais de toi.',
      'La dernière fois, cette voix sévère parlait assez fort.',
    ],
    asks: ['Comment le vois-tu aujourd’hui ?', 'Comment te traites-tu aujourd’hui ?'],
  },
  setback: {
    heard: [
      'Tu y avais mis quelque chose de toi, et cela a tourné autrement. C’est dur.',
      'C’est une vraie déception. Elle a le droit de faire mal.',
      'Un revers comme celui-là, on le sent passer.',
      'Le sol manque un instant, quand une chose sur laquelle on comptait s’effondre.',
    ],
    kind: [
      'Cela dit comment cette chose-là s’est passée. Cela ne dit pas ce dont tu es capable.',
      'Rien ne presse d’en tirer une leçon.',
      'Tu n’as pas à rebondir aujourd’hui. Atterrir suffit.',
    ],
    since: [
      'La dernière fois, il y avait une déception à porter.',
      'La dernière fois, une chose espérée n’avait pas marché.',
    ],
    asks: ['Comment vois-tu cela maintenant ?', 'Comment vas-tu aujourd’hui ?'],
  },
  mixed: {
    heard: [
      'Deux choses sont vraies à la fois ici, une bonne et une lourde.',
      'On peut sentir de la joie et de la tristesse en même temps. Il semble que ce soit le cas.',
      'Cela fait beaucoup d’un coup, le léger et le lourd côte à côte.',
      'Il y a du bon là-dedans, et quelque chose qui fait mal, et l’un n’efface pas l’autre.',
    ],
    kind: [
      'Tu n’as pas à choisir entre les deux.',
      'Les deux peuvent s’asseoir à la table.',
      'Chacune peut avoir son moment.',
    ],
    since: [
      'La dernière fois, il y avait deux choses à la fois, une bonne et une lourde.',
      'La dernière fois, tes sentiments étaient mêlés.',
    ],
    asks: ['Laquelle est la plus proche aujourd’hui ?', 'Comment est-ce aujourd’hui ?'],
  },
} as const satisfies Partial<Record<Situation, SituationTexts>>;
