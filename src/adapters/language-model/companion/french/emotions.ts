import type { Emotion } from '../../../../domain/emotions.js';
import type { Opening } from '../texts.js';

/** Where no situation is recognised, in French: careful guesses, by what the message seems to ask for. */
export const emotions: Readonly<Record<Emotion, Opening>> = {
  calm: {
    heard: [
      'On dirait qu’il se passe beaucoup de choses à la fois.',
      'Quelque chose là-dedans ne te laisse pas en paix, si je lis bien.',
      'Cela ressemble à plus que ce qu’on voudrait tenir d’un coup.',
      'Merci de l’écrire. Cela ressemble à un temps agité.',
    ],
    kind: [
      'Tout n’est pas à affronter en même temps.',
      'Tu peux le poser quelques minutes.',
      'Faisons un peu de silence autour.',
    ],
  },
  rested: {
    heard: [
      'On dirait qu’un peu de repos te ferait du bien.',
      'Il ne semble plus rester grand-chose en réserve.',
      'Cela ressemble à une longue journée, ou à une courte nuit, ou aux deux.',
      'Si je lis bien, il te faut une pause.',
    ],
    kind: [
      'Rien ne doit être fini avant qu’on s’assoie.',
      'Un repos court est encore un repos.',
      'Le reste peut attendre dehors.',
    ],
  },
  focused: {
    heard: [
      'On dirait que ta tête est à plusieurs endroits à la fois.',
      'Quelque chose veut ton attention, et bien d’autres choses aussi.',
      'Tu voudrais rester avec une seule chose, si je lis bien.',
      'Cela ressemble à une journée en petits morceaux.',
    ],
    kind: [
      'Un morceau à la fois suffit.',
      'Tu peux revenir aussi souvent que les pensées s’en vont.',
      'Quelques minutes claires valent beaucoup.',
    ],
  },
  grateful: {
    heard: [
      'Il y a là quelque chose qui mérite un deuxième regard.',
      'Cela ressemble à quelque chose à garder.',
      'Merci de l’écrire.',
      'Tu as l’œil pour ce qu’une journée contient.',
    ],
    kind: [
      'Tu peux le laisser là un instant avant de continuer.',
      'Cela n’a pas besoin d’être grand pour compter.',
      'Il y a peut-être plus que ce qu’on voit d’abord.',
    ],
  },
  confident: {
    heard: [
      'On dirait qu’une partie de toi n’est pas si sûre en ce moment.',
      'Quelque chose ici demande du courage, si je lis bien.',
      'Cela ressemble à un moment où l’on voudrait quelqu’un à côté de soi.',
      'Il y a un doute, semble-t-il, et c’est honnête de l’écrire.',
    ],
    kind: [
      'Il n’y a pas besoin de certitude pour faire un pas.',
      'Ce que tu as déjà fait reste à toi.',
      'Tu peux te mettre de ton propre côté.',
    ],
  },
  joyful: {
    heard: [
      'Un peu de légèreté ne ferait pas de mal, à te lire.',
      'Merci d’écrire. Quelle que soit la journée, un peu de couleur a sa place.',
      'Il y a là quelque chose de vivant, ou l’envie de l’être.',
      'Il y a peut-être de la place pour quelque chose de pas sérieux du tout.',
    ],
    kind: [
      'Cela n’a pas à mener quelque part.',
      'Pas besoin d’en avoir envie d’avance.',
      'Parfois, une petite bêtise a juste la bonne taille.',
    ],
  },
  hopeful: {
    heard: [
      'On dirait qu’il est difficile de voir loin en ce moment.',
      'Quelque chose est encore ouvert là-dedans, si je lis bien.',
      'Cela ressemble à un bout de route sans grande vue.',
      'Un peu de lumière là-dessus serait bienvenue.',
    ],
    kind: [
      'Tu n’as à croire en rien de grand aujourd’hui.',
      'Le prochain petit bout de chemin suffit.',
      'On peut aussi espérer avec prudence.',
    ],
  },
  loved: {
    heard: [
      'On dirait qu’un peu de chaleur te ferait du bien.',
      'Il y a là un manque, si je lis bien.',
      'On dirait que tu voudrais quelqu’un près de toi en ce moment.',
      'Merci de l’écrire ici. Cela ne reste pas sans être entendu.',
    ],
    kind: [
      'Vouloir être près de quelqu’un est une bonne chose.',
      'Tu n’en demandes pas trop.',
      'Commençons par quelque chose de doux.',
    ],
  },
  compassionate: {
    heard: [
      'Il y a là quelque chose de sensible, semble-t-il.',
      'Ce n’est pas facile à regarder, et tu as regardé.',
      'Quelque chose pique encore, à te lire.',
      'On dirait qu’il y a une dispute, avec quelqu’un ou avec toi-même.',
    ],
    kind: [
      'Tu peux être un moment de ton propre côté.',
      'Dans les prochaines minutes, personne n’est à juger, et toi moins que personne.',
      'Une voix plus douce peut parler aussi.',
    ],
  },
  energized: {
    heard: [
      'On dirait que ton corps aimerait bouger, ou qu’on le fasse bouger.',
      'On dirait qu’il est question de forces, et d’où les prendre.',
      'Un peu d’élan serait bienvenu, à te lire.',
      'Quelque chose en toi veut partir, et le reste n’a pas encore entendu.',
    ],
    kind: [
      'Cela peut commencer tout petit.',
      'Pas encore besoin d’en avoir envie.',
      'Le reste suivra quand il pourra.',
    ],
  },
  motivated: {
    heard: [
      'Il y a quelque chose que tu voudrais mettre en route, semble-t-il.',
      'On dirait qu’un premier pas attend quelque part.',
      'On dirait qu’une pente t’attend.',
      'Tu as une chose en tête, et elle demande un début.',
    ],
    kind: [
      'Cela peut être un tout petit pas.',
      'Pas besoin de voir tout le chemin.',
      'Il est permis de commencer mal.',
    ],
  },
  resilient: {
    heard: [
      'Cela a l’air dur, et tu es en plein dedans.',
      'Tu as traversé pas mal de choses, à te lire.',
      'Il y a là de quoi fatiguer n’importe qui.',
      'On dirait qu’il faut que tu tiennes bon depuis longtemps.',
    ],
    kind: [
      'Ici, il n’y a pas à tenir bon.',
      'Passer le prochain bout suffit.',
      'Tu peux te reposer avant de continuer.',
    ],
  },
  accepting: {
    heard: [
      'Il y a là quelque chose qui ne peut pas simplement changer.',
      'Cela ressemble à quelque chose qui pèse et qui ne se laisse pas presser.',
      'Merci de l’écrire. Cela n’a pas l’air facile.',
      'Il y a des choses qu’on ne peut que porter un temps, et celle-ci en a l’air.',
    ],
    kind: [
      'Tu n’as pas à être en paix avec cela.',
      'Cela peut durer ce que cela dure.',
      'Il y a de la place pour cela ici, tel que c’est.',
    ],
  },
  present: {
    heard: [
      'On dirait qu’il s’agit d’être là, vraiment là.',
      'Tu voudrais un peu plus de la journée pour toi, si je lis bien.',
      'Il y a là un moment où il fait bon rester, ou l’envie d’un tel moment.',
      'Quelque chose ici demande à être regardé plus lentement, si je lis bien.',
    ],
    kind: [
      'Pour un moment, il n’y a pas à être ailleurs.',
      'Ce qui t’entoure suffit pour commencer.',
      'Rien ne doit sortir des prochaines minutes.',
    ],
  },
  inspired: {
    heard: [
      'Il y a là une envie de nouveau, semble-t-il.',
      'Quelque chose en toi aimerait s’éveiller, par curiosité.',
      'On dirait que l’habituel ne suffit pas tout à fait.',
      'Une porte semble entrouverte quelque part là-dedans.',
    ],
    kind: [
      'Cela n’a pas à devenir quelque chose.',
      'Une petite chose bizarre est un bon début.',
      'Personne n’attend de résultat.',
    ],
  },
  grounded: {
    heard: [
      'On dirait que le sol n’est pas bien ferme en ce moment.',
      'Quelque chose t’a secoué le cœur, si je lis bien.',
      'Il y a beaucoup d’alarme là-dedans, semble-t-il, et c’est bien de l’avoir écrit.',
      'On dirait que ton corps en est encore occupé.',
    ],
    kind: [
      'Cela peut aller une respiration après l’autre.',
      'Tout n’est pas à comprendre tout de suite.',
      'Il suffit de sentir où sont tes pieds.',
    ],
  },
};
