import type { Emotion } from '../../../../domain/emotions.js';
import type { Opening } from '../texts.js';

/** Where no situation is recognised, in Spanish: careful guesses, by what the message seems to ask for. */
export const emotions: Readonly<Record<Emotion, Opening>> = {
  calm: {
    heard: [
      'Parece que están pasando muchas cosas a la vez.',
      'Hay algo que no te deja en paz, si lo leo bien.',
      'Suena a más de lo que se quisiera sostener de una vez.',
      'Gracias por escribirlo. Suena a un tiempo inquieto.',
    ],
    kind: [
      'No hay que atenderlo todo a la vez.',
      'Puedes dejarlo a un lado unos minutos.',
      'Hagamos un poco de silencio alrededor.',
    ],
  },
  rested: {
    heard: [
      'Parece que un poco de descanso te vendría bien.',
      'No parece quedar mucho en la reserva.',
      'Suena a un día largo, o a una noche corta, o a las dos cosas.',
      'Si lo leo bien, hace falta una pausa.',
    ],
    kind: [
      'No hay que terminar nada antes de sentarse.',
      'Un descanso corto también es un descanso.',
      'Lo demás puede esperar fuera.',
    ],
  },
  focused: {
    heard: [
      'Parece que tu cabeza está en varios sitios a la vez.',
      'Algo quiere tu atención, y muchas otras cosas también.',
      'Te gustaría seguir con una sola cosa, si lo leo bien.',
      'Suena a un día en muchos pedazos.',
    ],
    kind: [
      'Basta con un pedazo cada vez.',
      'Puedes volver tantas veces como se vayan los pensamientos.',
      'Unos minutos claros valen mucho.',
    ],
  },
  grateful: {
    heard: [
      'Aquí hay algo que merece una segunda mirada.',
      'Suena a algo para guardar.',
      'Gracias por escribirlo.',
      'Tienes ojo para lo que trae un día.',
    ],
    kind: [
      'Puedes dejar que se quede un momento antes de seguir.',
      'No tiene que ser grande para contar.',
      'Quizá haya más de lo que se ve al principio.',
    ],
  },
  confident: {
    heard: [
      'Parece que una parte de ti no está tan segura ahora mismo.',
      'Algo aquí pide valor, si lo leo bien.',
      'Suena a un momento en el que se querría a alguien al lado.',
      'Parece que hay una duda, y es honesto escribirla.',
    ],
    kind: [
      'No hace falta tener certeza para dar un paso.',
      'Lo que ya has hecho sigue siendo tuyo.',
      'Puedes ponerte de tu propio lado.',
    ],
  },
  joyful: {
    heard: [
      'Algo ligero no vendría mal, por cómo suena.',
      'Gracias por escribir. Sea el día que sea, un poco de color cabe.',
      'Aquí hay algo vivo, o el deseo de que lo haya.',
      'Quizá haya sitio para algo que no sea nada serio.',
    ],
    kind: [
      'No tiene que llevar a ninguna parte.',
      'No hace falta tener ganas de antemano.',
      'A veces algo pequeño y tonto tiene justo el tamaño adecuado.',
    ],
  },
  hopeful: {
    heard: [
      'Parece que ahora cuesta ver lejos.',
      'Hay algo que sigue abierto, si lo leo bien.',
      'Suena a un tramo de camino sin muchas vistas.',
      'Un poco de luz sobre esto sería bienvenida.',
    ],
    kind: [
      'Hoy no tienes que creer en nada grande.',
      'Basta con el próximo trocito de camino.',
      'También se puede esperar con cuidado.',
    ],
  },
  loved: {
    heard: [
      'Parece que un poco de calor te vendría bien.',
      'Hay una añoranza en esto, si lo leo bien.',
      'Parece que te gustaría tener a alguien cerca ahora mismo.',
      'Gracias por escribirlo aquí. No queda sin oír.',
    ],
    kind: [
      'Querer estar cerca de alguien es algo bueno.',
      'No pides demasiado.',
      'Empecemos por algo suave.',
    ],
  },
  compassionate: {
    heard: [
      'Parece que hay algo que duele al tocarlo.',
      'No es fácil mirar eso, y lo has mirado.',
      'Algo de eso todavía escuece, por cómo suena.',
      'Parece que hay una pelea, con alguien o contigo.',
    ],
    kind: [
      'Puedes estar un momento de tu propio lado.',
      'En los próximos minutos no hay que juzgar a nadie, y menos a ti.',
      'Una voz más suave también puede hablar.',
    ],
  },
  energized: {
    heard: [
      'Parece que a tu cuerpo le gustaría moverse, o que lo movieran.',
      'Parece que se trata de fuerzas, y de dónde sacarlas.',
      'Un poco de impulso no vendría mal.',
      'Algo en ti quiere ponerse en marcha, y el resto aún no se ha enterado.',
    ],
    kind: [
      'Puede empezar siendo muy pequeño.',
      'Todavía no hace falta tener ganas.',
      'El resto de ti vendrá cuando pueda.',
    ],
  },
  motivated: {
    heard: [
      'Parece que hay algo que te gustaría poner en marcha.',
      'Suena como si en alguna parte esperara un primer paso.',
      'Parece que tienes una cuesta por delante.',
      'Tienes algo en mente, y pide un comienzo.',
    ],
    kind: [
      'Puede ser un paso muy pequeño.',
      'No hace falta ver todo el camino.',
      'Está permitido empezar mal.',
    ],
  },
  resilient: {
    heard: [
      'Suena duro, y estás en medio.',
      'Has pasado por bastante, por cómo suena.',
      'Aquí hay mucho que cansaría a cualquiera.',
      'Parece que llevas tiempo teniendo que aguantar.',
    ],
    kind: [
      'Aquí no hace falta ser fuerte.',
      'Basta con pasar el próximo trozo.',
      'Puedes descansar antes de seguir.',
    ],
  },
  accepting: {
    heard: [
      'Hay algo aquí que no se puede cambiar sin más.',
      'Suena a algo que pesa y que no se deja apurar.',
      'Gracias por escribirlo. No suena fácil.',
      'Hay cosas que por un tiempo solo se pueden llevar, y esta suena a una de ellas.',
    ],
    kind: [
      'No tienes que estar en paz con ello.',
      'Puede durar lo que dure.',
      'Aquí hay sitio para ello, tal como es.',
    ],
  },
  present: {
    heard: [
      'Parece que se trata de estar aquí, de verdad aquí.',
      'Te gustaría tener un poco más del día para ti, si lo leo bien.',
      'Hay aquí un momento en el que vale la pena quedarse, o el deseo de uno.',
      'Algo aquí pide que se lo mire más despacio, si lo leo bien.',
    ],
    kind: [
      'Por un momento no hay que estar en otra parte.',
      'Lo que hay a tu alrededor basta para empezar.',
      'De los próximos minutos no tiene que salir nada.',
    ],
  },
  inspired: {
    heard: [
      'Parece que hay ganas de algo nuevo.',
      'Algo en ti querría estar despierto y con curiosidad.',
      'Suena como si lo de siempre no bastara del todo.',
      'Parece que aquí hay una puerta entreabierta.',
    ],
    kind: [
      'No tiene que convertirse en nada.',
      'Algo pequeño y raro es un buen comienzo.',
      'Nadie espera un resultado.',
    ],
  },
  grounded: {
    heard: [
      'Parece que el suelo no está del todo firme ahora mismo.',
      'Algo te ha sacudido, si lo leo bien.',
      'Parece que hay mucha alarma en esto, y es bueno que lo hayas escrito.',
      'Suena como si tu cuerpo aún estuviera ocupado con ello.',
    ],
    kind: [
      'Puedes ir respiración a respiración.',
      'No hay que entenderlo todo enseguida.',
      'Basta con notar dónde están tus pies.',
    ],
  },
};
