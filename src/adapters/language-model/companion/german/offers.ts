import type { Emotion } from '../../../../domain/emotions.js';
import type { Offers, Pool, Voice } from '../texts.js';

const second: Pool = [
  'Daneben gibt es „{title}“, {length} mit {instructor}, {why}.',
  'Oder vielleicht „{title}“: {length} mit {instructor}, {why}.',
  'Wenn das nicht passt, geht „{title}“ einen anderen Weg: {length} mit {instructor}, {why}.',
  'Für einen anderen Moment gibt es „{title}“, {length} mit {instructor}, {why}.',
  'Und für später, wenn du magst: „{title}“, {length} mit {instructor}, {why}.',
  'Die andere heißt „{title}“: {length} mit {instructor}, {why}.',
  '„{title}“ wäre eine zweite Möglichkeit: {length} mit {instructor}, {why}.',
];

/** The sentences around two classes, in German. */
export const offers: Readonly<Record<Voice, Offers>> = {
  quiet: {
    first: [
      'Wenn du mit etwas Behutsamem anfangen möchtest, gibt es die Übung „{title}“, {length} mit {instructor}, {why}.',
      'Vielleicht ist „{title}“ jetzt das Richtige: {length} mit {instructor}, {why}.',
      'Nur wenn dir danach ist: „{title}“, {length} mit {instructor}, {why}.',
      'Wenn es guttut, jemandem eine Weile zuzuhören, gibt es „{title}“: {length} mit {instructor}, {why}.',
      'Ich würde mit „{title}“ beginnen: {length} mit {instructor}, {why}.',
    ],
    second,
    closing: [
      'Du kannst jederzeit wiederkommen und weiterschreiben.',
      'Du musst nichts davon tun. Schon das Schreiben war etwas.',
      'Nimm dir Zeit.',
      '',
    ],
  },
  plain: {
    first: [
      'Ein guter Anfang wäre „{title}“, {length} mit {instructor}, {why}.',
      'Wenn du ein paar Minuten hast, gibt es die Übung „{title}“: {length} mit {instructor}, {why}.',
      'Schau dir „{title}“ an: {length} mit {instructor}, {why}.',
      '„{title}“ könnte gerade passen: {length} mit {instructor}, {why}.',
      'Ich würde mit „{title}“ beginnen: {length} mit {instructor}, {why}.',
    ],
    second,
    closing: [
      'Sieh nach, welche der beiden dir etwas sagt.',
      'Du kannst jederzeit wiederkommen und weiterschreiben.',
      'Mit beiden hat es keine Eile.',
      '',
    ],
  },
  warm: {
    first: [
      'Dazu passt vielleicht „{title}“, {length} mit {instructor}, {why}.',
      'Wenn du noch ein wenig dabei bleiben möchtest, nimm „{title}“: {length} mit {instructor}, {why}.',
      'Eine Kleinigkeit dazu: „{title}“, {length} mit {instructor}, {why}.',
      '„{title}“ könnte gerade passen: {length} mit {instructor}, {why}.',
      'Für heute würde ich „{title}“ wählen: {length} mit {instructor}, {why}.',
    ],
    second,
    closing: [
      'Schön, dass das jetzt in deinem Tagebuch steht.',
      'Komm gern mit dem nächsten Guten wieder.',
      'Mit beiden hat es keine Eile.',
      '',
    ],
  },
};

/** Why a class may be good, in German: follows „sechs Minuten mit Maren Holt,“. */
export const helps: Readonly<Record<Emotion, Pool>> = {
  calm: [
    'damit es ein wenig leiser wird',
    'für einen Kopf, der zu schnell gelaufen ist',
    'um etwas Druck aus dem Moment zu nehmen',
  ],
  rested: [
    'für einen Körper, der eine Pause braucht',
    'um den Tag abzulegen',
    'zum Ausruhen, ohne dass etwas gelingen muss',
  ],
  focused: [
    'um die Aufmerksamkeit an einem Ort zu sammeln',
    'für einen Kopf, der an zu vielen Orten ist',
    'um bei einer Sache zu bleiben',
  ],
  grateful: [
    'um das Gute zu bemerken, ohne sich etwas vorzumachen',
    'für einen zweiten Blick auf den Tag',
    'um etwas Gutes ein wenig länger zu behalten',
  ],
  confident: [
    'für Momente, in denen der Zweifel zu laut ist',
    'um dem zu trauen, was du kannst',
    'um fester auf der eigenen Seite zu stehen',
  ],
  joyful: [
    'für ein wenig Leichtigkeit',
    'zum Spielen, ganz ohne Zweck',
    'um etwas Farbe in den Tag zu bringen',
  ],
  hopeful: [
    'für ein wenig Licht auf dem, was kommt',
    'um eine kleine Tür offen zu halten',
    'für Tage, an denen man nicht viel Hoffnung mitbringt',
  ],
  loved: [
    'um sich etwas weniger allein zu fühlen',
    'für ein wenig Wärme',
    'für Momente, in denen man jemanden nah haben möchte',
  ],
  compassionate: [
    'um sanfter zu sein, mit dir oder mit jemand anderem',
    'um freundlich auf das zu sehen, was schiefging',
    'um ihm etwas von der Härte zu nehmen',
  ],
  energized: [
    'um den Körper wieder in Gang zu bringen',
    'für ein wenig Schwung',
    'um auf deine Weise wach zu werden',
  ],
  motivated: [
    'für den ersten Schritt',
    'um etwas in Bewegung zu bringen',
    'damit der Anfang kleiner wird',
  ],
  resilient: [
    'für eine harte Strecke',
    'um ein wenig Kraft zu sammeln',
    'um etwas zu finden, das noch hält',
  ],
  accepting: [
    'für das, was sich gerade nicht ändern lässt',
    'um dem, was wehtut, etwas Raum zu geben',
    'um es ein paar Minuten sein zu lassen, wie es ist',
  ],
  present: [
    'um hier zu sein, in diesem Raum, in dieser Minute',
    'um langsamer zu werden und etwas zu bemerken',
    'zum Ankommen',
  ],
  inspired: [
    'für ein wenig Neugier',
    'um einen neuen Gedanken hereinzulassen',
    'für Tage, an denen die üblichen Wege ausgetreten sind',
  ],
  grounded: [
    'um wieder Boden unter den Füßen zu spüren',
    'damit Körper und Kopf wieder zusammenfinden',
    'für etwas Festes, an dem man sich halten kann',
  ],
};

export const quietHelp: Pool = [
  'für ein paar Minuten mit dir allein',
  'für eine Pause, die nur dir gehört',
  'um jemandem zuzuhören',
];
