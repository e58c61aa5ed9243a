import type { Greetings } from '../texts.js';

/** Greetings in Spanish. They are read at any mood, so they stay calm. */
export const greetings: Greetings = {
  hello: {
    morning: [
      'Buenos días{name}.',
      'Hola{name}, y buenos días.',
      'Buenos días{name}. Qué bien que estés aquí.',
      'Hola{name}. Pasa.',
      'Buenos días{name}. Aquí no hay prisa.',
    ],
    afternoon: [
      'Buenas tardes{name}.',
      'Hola{name}.',
      'Buenas tardes{name}. Qué bien que estés aquí.',
      'Hola{name}. Pasa.',
      'Hola{name}. Aquí no hay prisa.',
    ],
    evening: [
      'Hola{name}.',
      'Hola{name}. Tómate tu tiempo.',
      'Hola{name}. Qué bien que estés aquí.',
      'Hola{name}. Pasa.',
      'Hola{name}. Aquí no hay prisa.',
    ],
    night: [
      'Buenas noches{name}.',
      'Hola{name}. A esta hora hay silencio.',
      'Es tarde{name}, y qué bien que estés aquí.',
      'Hola{name}. Pasa.',
      'Hola{name}. Aquí no hay prisa, y menos de noche.',
    ],
  },
  remarks: {
    morning: ['', 'Es {weekday} por la mañana.', 'El día es joven todavía.', 'Un nuevo {weekday}.'],
    afternoon: [
      '',
      'Es {weekday} por la tarde.',
      'La mitad del día es un buen sitio para pararse un momento.',
      'Un {weekday}, más o menos por la mitad.',
    ],
    evening: [
      '',
      'Este {weekday} va llegando a su fin.',
      'El día puede ir terminando poco a poco.',
      'Un {weekday}, y lo más ya está hecho.',
    ],
    night: [
      '',
      'Casi todo el mundo duerme ya.',
      'De noche las cosas suelen verse de otra manera.',
      'No hace falta rapidez, ni claridad.',
    ],
  },
  questions: [
    '¿Cómo estás hoy?',
    '¿Cómo te sientes?',
    '¿Qué tienes en la cabeza?',
    '¿Cómo te sientes ahora mismo?',
    '¿Qué te gustaría dejar aquí?',
    '¿Cómo estás de verdad?',
    '¿Qué clase de día es para ti?',
  ],
  first: [
    'Aquí puedes decir cómo estás. Bastan unas pocas palabras.',
    'Puedes escribir como hablas. La ortografía no importa.',
    'Puedes escribir poco o mucho, según te salga.',
  ],
  back: [
    'Ha pasado un tiempo. Qué bien que hayas vuelto.',
    'Ha pasado algún tiempo. No tienes que ponerte al día con nada.',
    'Has estado fuera un tiempo, y tu página te ha esperado.',
    'Hace tiempo que no escribías. Puedes empezar simplemente desde aquí.',
  ],
};
