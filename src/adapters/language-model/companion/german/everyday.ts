import type { SituationTexts } from '../texts.js';
import type { Situation } from '../situations.js';

/** Everyday and good things, in German. */
export const everyday = {
  sleep: {
    heard: [
      'Wach zu liegen ist einsame Arbeit, und der Kopf sucht sich gern genau diese Stunde aus.',
      'Es ist schwer, wenn die Nacht weitergeht und der Schlaf ausbleibt.',
      'Müde und wach zugleich ist eine elende Mischung.',
      'Schlechte Nächte machen den ganzen Tag ein Stück steiler.',
    ],
    kind: [
      'Du musst nicht einschlafen. Ausruhen ist auch etwas.',
      'Was nachts hochkommt, braucht seine Antwort nicht vor dem Morgen.',
      'Ein paar Minuten lang muss gar nichts geschehen, nicht einmal Schlaf.',
    ],
    too: 'Und der Schlaf kommt dabei auch nicht leicht.',
    since: [
      'Beim letzten Mal wollte der Schlaf nicht kommen.',
      'Zuletzt waren die Nächte schwierig.',
    ],
    asks: ['Wie waren die Nächte seitdem?', 'Hast du dich etwas ausruhen können?'],
  },
  tired: {
    heard: [
      'Du klingst müde, und das darf man ernst nehmen.',
      'Das war eine lange Strecke. Kein Wunder, dass die Kraft knapp ist.',
      'Ohne Ruhe im Rücken wiegt alles mehr.',
      'Dein Körper bittet um eine Pause, und er hat jedes Recht dazu.',
    ],
    kind: [
      'Müde zu sein ist kein Fehler. Es ist ein Bedürfnis.',
      'Ein paar stille Minuten sind erlaubt, auch wenn noch etwas zu tun ist.',
      'Du musst aus dem Tag nicht mehr machen, als er schon ist.',
    ],
    too: 'Und das alles mit so wenig Ruhe im Rücken.',
    since: ['Beim letzten Mal warst du sehr müde.', 'Zuletzt war nicht mehr viel Kraft da.'],
    asks: ['Hast du dich seitdem ausruhen können?', 'Wie steht es heute um deine Kraft?'],
  },
  'work stress': {
    heard: [
      'Das ist viel Arbeit für einen einzigen Menschen.',
      'Die Arbeit hat sich im ganzen Kopf breitgemacht, so wie es klingt.',
      'Es atmet sich schwer, wenn so viel wartet.',
      'Es ist zu viel, und alles will zuerst drankommen.',
    ],
    kind: [
      'Nichts davon wird kleiner, wenn du keine Pause machst.',
      'Für eine Tasse Tee darfst du es hinlegen.',
      'Eines nach dem anderen ist nicht langsam. So wird es fertig.',
    ],
    too: 'Und die Arbeit spielt auch hinein.',
    since: [
      'Beim letzten Mal hat die Arbeit gedrückt.',
      'Zuletzt gab es zu viel Arbeit und zu wenig Zeit.',
    ],
    asks: ['Wie sieht es inzwischen aus?', 'Ist heute etwas mehr Luft?'],
  },
  overwhelmed: {
    heard: [
      'Das ist zu viel auf einmal, für jeden.',
      'Alles will dich zur selben Zeit, so wie es klingt.',
      'Kein Wunder, dass du angespannt bist. Es ist eine Menge los.',
      'So vieles zieht an dir, und du hast nur zwei Hände.',
    ],
    kind: [
      'Nicht alles davon ist für jetzt. Manches darf im Flur warten.',
      'Du musst es nicht erst sortieren. Du kannst dich mittenhinein setzen.',
      'In den nächsten Minuten wird nichts von dir verlangt.',
    ],
    too: 'Und daneben ist noch so viel anderes los.',
    since: [
      'Beim letzten Mal war alles zu viel auf einmal.',
      'Zuletzt wollte alles zur selben Zeit etwas von dir.',
    ],
    asks: ['Ist heute etwas mehr Luft?', 'Wie ist es inzwischen?'],
  },
  worry: {
    heard: [
      'Sorgen drehen sich im Kreis und kommen nie an. Das macht müde.',
      'Etwas ist ungewiss, und es lässt dir keine Ruhe.',
      'Deine Gedanken sind dir weit vorausgelaufen, so wie es klingt.',
      'So viele Wenns in einem Kopf machen Lärm.',
    ],
    kind: [
      'Du musst es gerade nicht zu Ende denken.',
      'Das meiste davon ist noch nicht da. Diese Minute ist nur diese Minute.',
      'Es darf einen Moment lang ungelöst bleiben.',
    ],
    too: 'Und eine Sorge ist auch dabei.',
    since: [
      'Beim letzten Mal ließ dir eine Sorge keine Ruhe.',
      'Zuletzt ging dir vieles im Kopf herum.',
    ],
    asks: ['Wie ist es inzwischen?', 'Wie geht es dir heute?'],
  },
  nerves: {
    heard: [
      'Da kommt etwas Wichtiges auf dich zu, und dein Körper weiß es schon.',
      'Kein Wunder, dass du nervös bist. Es bedeutet dir etwas.',
      'Die Zeit davor ist oft das Schwerste. Noch ist nichts passiert, und alles könnte.',
      'Das ist ein großer Moment, auf den du zugehst.',
    ],
    kind: [
      'Kaum jemand fühlt sich bereit. Man geht trotzdem hinein.',
      'Was du weißt und kannst, ist nicht weg, nur weil du nervös bist.',
      'Du musst nur die erste Minute schaffen. Der Rest kommt danach.',
    ],
    too: 'Und etwas Wichtiges steht auch noch bevor.',
    since: [
      'Beim letzten Mal stand dir etwas Wichtiges bevor.',
      'Zuletzt warst du vor etwas nervös.',
    ],
    asks: ['Wie ist es gelaufen, oder steht es noch bevor?', 'Wie geht es dir heute?'],
  },
  procrastination: {
    heard: [
      'Auch Aufschieben macht müde. Die Sache sitzt ja da und schaut dich an.',
      'Seltsam, wie schwer etwas wird, während es wartet.',
      'Du willst anfangen, und etwas in dir stemmt die Füße in den Boden.',
      'Der erste Schritt ist fast immer der steilste.',
    ],
    kind: [
      'Es muss nicht gut werden und nicht alles auf einmal. Nur berührt werden.',
      'Man darf schlecht anfangen. Es ist trotzdem ein Anfang.',
      'Schimpfen hast du vermutlich schon versucht. Nehmen wir etwas Sanfteres.',
    ],
    too: 'Und manches wartet darauf, angefangen zu werden.',
    since: [
      'Beim letzten Mal wollte etwas nicht in Gang kommen.',
      'Zuletzt hat etwas darauf gewartet, angefangen zu werden.',
    ],
    asks: ['Hat es sich ein wenig bewegt?', 'Wie läuft es heute?'],
  },
  concentration: {
    heard: [
      'Wenn die Gedanken nicht bleiben, dauert alles doppelt so lang.',
      'Deine Aufmerksamkeit wird in alle Richtungen gezogen, so wie es klingt.',
      'So vieles will deinen Kopf gleichzeitig.',
      'Du willst bei einer Sache bleiben, und der Rest der Welt ruft dazwischen.',
    ],
    kind: [
      'Abschweifen ist das, was Gedanken tun. Zurückkommen ist die ganze Kunst.',
      'Es muss kein ganzer Nachmittag sein. Ein paar Minuten sind ein gutes Maß.',
      'Du kannst so oft neu anfangen, wie du willst.',
    ],
    too: 'Und die Gedanken bleiben nicht, wo sie sollen.',
    since: [
      'Beim letzten Mal sind dir die Gedanken davongelaufen.',
      'Zuletzt war es schwer, bei einer Sache zu bleiben.',
    ],
    asks: ['Wie ist es heute?', 'Wie klar ist dein Kopf heute?'],
  },
  boredom: {
    heard: [
      'Ein Tag ohne Kanten kann sehr lang sein.',
      'Langeweile kann erstaunlich müde machen.',
      'Nichts will so recht greifen, und die Stunden rühren sich nicht.',
      'Da ist Zeit, und nichts darin will etwas von dir. Das fühlt sich flach an.',
    ],
    kind: [
      'Es muss nichts Nützliches daraus werden.',
      'Manchmal öffnet etwas Kleines, Seltsames ein Fenster.',
      'Mal sehen, ob irgendwo ein Funke herumliegt.',
    ],
    since: [
      'Beim letzten Mal wollten die Stunden nicht vergehen.',
      'Zuletzt war alles ein wenig fad.',
    ],
    asks: ['Was für ein Tag ist heute?', 'Ist dir seitdem etwas aufgefallen?'],
  },
  'nothing much': {
    heard: [
      'Das ist eine völlig gute Antwort.',
      'Ein stiller Tag also. Auch die zählen.',
      'Auch nichts Besonderes darf man aufschreiben.',
      'Schön, von dir zu hören, auch ohne Neuigkeiten.',
    ],
    kind: [
      'Wenn darunter noch mehr liegt, darf es kommen. Wenn nicht, ist es auch gut.',
      'Ein gewöhnlicher Tag ist ein guter Tag für etwas Kleines.',
      'Lassen wir es so einfach, wie es ist.',
    ],
    since: ['Beim letzten Mal war es ein gewöhnlicher Tag.', 'Zuletzt gab es nichts Besonderes.'],
    asks: ['Und heute?', 'Wie ist es heute?'],
  },
  eased: {
    heard: [
      'Es ist schön, das zu lesen.',
      'Das höre ich gern.',
      'Gut, dass du das noch schreibst.',
      'Danke, dass du es mir sagst.',
    ],
    kind: [
      'Es darf einen Moment lang einfach gut sein.',
      'Dem ist nichts hinzuzufügen.',
      'Auch kleine Schritte sind Schritte.',
    ],
    since: ['Beim letzten Mal war es etwas leichter geworden.', 'Zuletzt ging es besser.'],
    asks: ['Wie ist es heute?', 'Wie geht es dir heute?'],
  },
  gratitude: {
    heard: [
      'Wie gut, dass dir das aufgefallen ist.',
      'Man merkt, wie viel dir das bedeutet.',
      'Danke, dass du das teilst. Es wärmt die Seite.',
      'Das ist es wert, festgehalten zu werden.',
    ],
    kind: [
      'An solchen Momenten geht man leicht vorbei, und du bist stehen geblieben.',
      'Es darf noch ein wenig bleiben.',
      'Gutes darf auch einfach sein.',
    ],
    since: [
      'Beim letzten Mal gab es etwas, wofür du dankbar warst.',
      'Zuletzt hat dich etwas gewärmt.',
    ],
    asks: ['Wie ist es heute?', 'Was für ein Tag ist heute?'],
  },
  'good news': {
    heard: [
      'Was für eine gute Nachricht! Es ist eine Freude, das zu lesen.',
      'Wie schön! Darüber darfst du dich von ganzem Herzen freuen.',
      'Das ist wunderbar! Danke, dass du es hierher mitbringst.',
      'Hurra! Das verdient einen eigenen Moment.',
    ],
    kind: [
      'Lass es so gut sein, wie es ist.',
      'Dafür lohnt es sich, kurz stehen zu bleiben.',
      'Du darfst es genießen, ohne schon an morgen zu denken.',
    ],
    since: [
      'Beim letzten Mal kamst du mit einer guten Nachricht.',
      'Zuletzt war etwas gut gelaufen.',
    ],
    asks: ['Wie ist es heute?', 'Wie waren die Tage seitdem?'],
  },
} as const satisfies Partial<Record<Situation, SituationTexts>>;
