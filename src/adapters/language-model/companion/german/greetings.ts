import type { Greetings } from '../texts.js';

/** Greetings in German. They are read at any mood, so they stay calm. */
export const greetings: Greetings = {
  hello: {
    morning: [
      'Guten Morgen{name}.',
      'Hallo{name}, und guten Morgen.',
      'Guten Morgen{name}. Schön, dass du da bist.',
      'Hallo{name}. Komm herein.',
      'Guten Morgen{name}. Hier eilt nichts.',
    ],
    afternoon: [
      'Guten Tag{name}.',
      'Hallo{name}.',
      'Hallo{name}. Schön, dass du da bist.',
      'Hallo{name}. Komm herein.',
      'Hallo{name}. Hier eilt nichts.',
    ],
    evening: [
      'Guten Abend{name}.',
      'Hallo{name}, und guten Abend.',
      'Guten Abend{name}. Schön, dass du da bist.',
      'Hallo{name}. Komm herein.',
      'Guten Abend{name}. Hier eilt nichts.',
    ],
    night: [
      'Hallo{name}.',
      'Hallo{name}. Um diese Stunde ist es still.',
      'Es ist spät{name}, und schön, dass du da bist.',
      'Hallo{name}. Komm herein.',
      'Hallo{name}. Hier eilt nichts, schon gar nicht nachts.',
    ],
  },
  remarks: {
    morning: ['', 'Es ist {weekday}morgen.', 'Der Tag ist noch jung.', 'Ein neuer {weekday}.'],
    afternoon: [
      '',
      'Es ist {weekday}nachmittag.',
      'Die Mitte des Tages ist ein guter Ort, um kurz stehen zu bleiben.',
      'Ein {weekday}, irgendwo in der Mitte.',
    ],
    evening: [
      '',
      'Es ist {weekday}abend.',
      'Der Tag darf langsam zu Ende gehen.',
      'Ein {weekday}, und das meiste davon ist geschafft.',
    ],
    night: [
      '',
      'Die meisten schlafen jetzt.',
      'Nachts sehen die Dinge oft anders aus.',
      'Du musst nicht schnell sein und nicht klar.',
    ],
  },
  questions: [
    'Wie geht es dir heute?',
    'Wie geht es dir?',
    'Was beschäftigt dich?',
    'Wie fühlst du dich gerade?',
    'Was möchtest du hier ablegen?',
    'Wie geht es dir wirklich?',
    'Was für ein Tag ist es für dich?',
  ],
  first: [
    'Hier kannst du sagen, wie es dir geht. Ein paar Worte genügen.',
    'Du kannst hier schreiben, wie du sprichst. Auf die Rechtschreibung kommt es nicht an.',
    'Du kannst wenig schreiben oder viel, so wie es kommt.',
  ],
  back: [
    'Es ist eine Weile her. Schön, dass du wieder da bist.',
    'Es ist etwas Zeit vergangen. Du musst nichts nachholen.',
    'Du warst eine Weile fort, und deine Seite hat gewartet.',
    'Seit dem letzten Mal ist einige Zeit vergangen. Du kannst einfach hier anfangen.',
  ],
};
