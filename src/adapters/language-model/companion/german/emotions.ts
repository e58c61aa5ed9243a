import type { Emotion } from '../../../../domain/emotions.js';
import type { Opening } from '../texts.js';

/** Where no situation is recognised, in German: careful guesses, by what the message seems to ask for. */
export const emotions: Readonly<Record<Emotion, Opening>> = {
  calm: {
    heard: [
      'Das klingt, als wäre viel auf einmal los.',
      'Etwas daran lässt dir keine Ruhe, wenn ich es richtig lese.',
      'Das klingt nach mehr, als man auf einmal halten möchte.',
      'Danke, dass du es aufschreibst. Es klingt nach einer unruhigen Zeit.',
    ],
    kind: [
      'Nicht alles davon muss auf einmal getragen werden.',
      'Du darfst es ein paar Minuten abstellen.',
      'Machen wir ein wenig Stille darum.',
    ],
  },
  rested: {
    heard: [
      'Das klingt, als würde dir etwas Ruhe guttun.',
      'Es scheint nicht mehr viel in Reserve zu sein.',
      'Das klingt nach einem langen Tag oder einer kurzen Nacht oder beidem.',
      'Wenn ich es richtig lese, brauchst du eine Pause.',
    ],
    kind: [
      'Es muss nicht erst noch etwas fertig werden, bevor du dich setzt.',
      'Auch eine kurze Ruhe ist eine Ruhe.',
      'Der Rest darf draußen warten.',
    ],
  },
  focused: {
    heard: [
      'Das klingt, als wäre dein Kopf an mehreren Orten zugleich.',
      'Etwas will deine Aufmerksamkeit, und vieles andere will sie auch.',
      'Du möchtest gern bei einer Sache bleiben, wenn ich es richtig lese.',
      'Das klingt nach einem Tag in vielen Stücken.',
    ],
    kind: [
      'Ein Stück nach dem anderen reicht.',
      'Du kannst so oft zurückkommen, wie die Gedanken davonlaufen.',
      'Ein paar klare Minuten sind viel wert.',
    ],
  },
  grateful: {
    heard: [
      'Hier ist etwas, das einen zweiten Blick wert ist.',
      'Das klingt nach etwas zum Aufheben.',
      'Danke, dass du das aufschreibst.',
      'Du hast ein Auge für das, was ein Tag enthält.',
    ],
    kind: [
      'Du kannst es einen Moment bleiben lassen, bevor du weitergehst.',
      'Es muss nicht groß sein, um zu zählen.',
      'Vielleicht steckt mehr darin, als man zuerst sieht.',
    ],
  },
  confident: {
    heard: [
      'Das klingt, als wäre ein Teil von dir gerade nicht so sicher.',
      'Etwas daran verlangt Mut, wenn ich es richtig lese.',
      'Das klingt nach einem Moment, in dem man gern jemanden neben sich hätte.',
      'Da ist ein Zweifel, so scheint es, und es ist ehrlich, ihn aufzuschreiben.',
    ],
    kind: [
      'Du musst nicht sicher sein, um einen Schritt zu tun.',
      'Was du schon geschafft hast, gehört dir noch.',
      'Du darfst dabei auf deiner eigenen Seite stehen.',
    ],
  },
  joyful: {
    heard: [
      'Etwas Leichtes könnte nicht schaden, so wie es klingt.',
      'Danke, dass du schreibst. Was für ein Tag es auch ist, ein wenig Farbe darf sein.',
      'Da ist etwas Lebendiges, oder der Wunsch danach.',
      'Vielleicht ist gerade Platz für etwas, das gar nicht ernst ist.',
    ],
    kind: [
      'Es muss zu nichts führen.',
      'Du musst dafür nicht erst in Stimmung sein.',
      'Manchmal hat etwas Kleines, Albernes genau die richtige Größe.',
    ],
  },
  hopeful: {
    heard: [
      'Das klingt, als könnte man gerade nicht weit nach vorn sehen.',
      'Etwas daran ist noch offen, wenn ich es richtig lese.',
      'Das klingt nach einem Stück Weg ohne viel Aussicht.',
      'Ein wenig Licht darauf wäre wohl willkommen.',
    ],
    kind: [
      'Du musst heute an nichts Großes glauben.',
      'Das nächste kleine Stück Weg genügt.',
      'Man darf auch vorsichtig hoffen.',
    ],
  },
  loved: {
    heard: [
      'Das klingt, als würde dir etwas Wärme guttun.',
      'Da ist eine Sehnsucht, wenn ich es richtig lese.',
      'Es klingt, als hättest du gerade gern jemanden nah bei dir.',
      'Danke, dass du es hier aufschreibst. Es bleibt nicht ungehört.',
    ],
    kind: [
      'Es ist etwas Gutes, jemandem nah sein zu wollen.',
      'Du verlangst nicht zu viel.',
      'Fangen wir mit etwas Behutsamem an.',
    ],
  },
  compassionate: {
    heard: [
      'Da ist etwas Wundes, so scheint es.',
      'Das ist sicher nicht leicht anzusehen, und du hast hingesehen.',
      'Etwas davon sticht noch, so wie es klingt.',
      'Es klingt, als lägst du im Streit, mit jemandem oder mit dir selbst.',
    ],
    kind: [
      'Du darfst einen Moment lang auf deiner eigenen Seite sein.',
      'In den nächsten Minuten muss niemand verurteilt werden, am wenigsten du.',
      'Eine sanftere Stimme darf auch etwas sagen.',
    ],
  },
  energized: {
    heard: [
      'Das klingt, als würde dein Körper sich gern bewegen oder bewegt werden.',
      'Es klingt, als ginge es um Kraft, und woher sie kommen soll.',
      'Ein wenig Schwung käme wohl gelegen.',
      'Etwas in dir will los, und noch nicht alles an dir hat es gehört.',
    ],
    kind: [
      'Es kann ganz klein anfangen.',
      'Du musst noch keine Lust dazu haben.',
      'Der Rest von dir kommt nach, wenn er so weit ist.',
    ],
  },
  motivated: {
    heard: [
      'Da ist etwas, das du gern in Gang bringen würdest, so scheint es.',
      'Das klingt, als wartete irgendwo ein erster Schritt.',
      'Es klingt, als läge ein Berg vor dir.',
      'Du hast etwas vor, und es möchte angefangen werden.',
    ],
    kind: [
      'Es darf ein sehr kleiner Schritt sein.',
      'Du musst nicht den ganzen Weg sehen.',
      'Schlecht anzufangen ist erlaubt.',
    ],
  },
  resilient: {
    heard: [
      'Das klingt schwer, und du steckst mittendrin.',
      'Du hast einiges hinter dir, so wie es klingt.',
      'Da ist vieles, was jeden müde machen würde.',
      'Es klingt, als müsstest du schon länger stark sein.',
    ],
    kind: [
      'Hier musst du nicht stark sein.',
      'Es reicht, durch das nächste Stück zu kommen.',
      'Du darfst dich ausruhen, bevor du weitergehst.',
    ],
  },
  accepting: {
    heard: [
      'Da ist etwas, das sich nicht einfach ändern lässt.',
      'Das klingt nach etwas, das wiegt und sich nicht drängen lässt.',
      'Danke, dass du das aufschreibst. Es klingt nicht leicht.',
      'Manches lässt sich eine Zeit lang nur tragen, und dies klingt so.',
    ],
    kind: [
      'Du musst damit keinen Frieden geschlossen haben.',
      'Es darf so lange dauern, wie es dauert.',
      'Hier ist Platz dafür, genau so, wie es ist.',
    ],
  },
  present: {
    heard: [
      'Das klingt, als ginge es darum, hier zu sein, wirklich hier.',
      'Du hättest gern etwas mehr vom Tag für dich, wenn ich es richtig lese.',
      'Da ist ein Moment, bei dem es sich zu bleiben lohnt, oder der Wunsch nach einem.',
      'Etwas daran möchte langsamer angesehen werden, wenn ich es richtig lese.',
    ],
    kind: [
      'Einen Moment lang musst du nirgendwo anders sein.',
      'Was um dich herum ist, reicht für den Anfang.',
      'Aus den nächsten Minuten muss nichts werden.',
    ],
  },
  inspired: {
    heard: [
      'Da ist ein Wunsch nach etwas Neuem, so scheint es.',
      'Etwas in dir wäre gern wach und neugierig.',
      'Das klingt, als wäre das Gewohnte gerade nicht ganz genug.',
      'Irgendwo scheint hier eine Tür angelehnt zu sein.',
    ],
    kind: [
      'Es muss nichts daraus werden.',
      'Etwas Kleines, Seltsames ist ein guter Anfang.',
      'Niemand wartet auf ein Ergebnis.',
    ],
  },
  grounded: {
    heard: [
      'Das klingt, als wäre der Boden gerade nicht ganz fest.',
      'Etwas hat dich erschüttert, wenn ich es richtig lese.',
      'Da ist viel Alarm, so scheint es, und es ist gut, dass du es aufschreibst.',
      'Es klingt, als wäre dein Körper noch damit beschäftigt.',
    ],
    kind: [
      'Du kannst es Atemzug für Atemzug nehmen.',
      'Es muss nicht gleich alles verstanden werden.',
      'Es reicht zu merken, wo deine Füße sind.',
    ],
  },
};
