import type { SituationTexts } from '../texts.js';
import type { Situation } from '../situations.js';

/** Everyday and good things, in Spanish. */
export const everyday = {
  sleep: {
    heard: [
      'Pasar la noche en vela es un trabajo solitario, y la cabeza elige justo esa hora.',
      'Es duro cuando la noche sigue y el sueño no llega.',
      'Tener sueño y no poder dormir es una mezcla muy ingrata.',
      'Las malas noches hacen el día entero un poco más cuesta arriba.',
    ],
    kind: [
      'No tienes que dormirte. Descansar ya es algo.',
      'Lo que viene de noche no necesita respuesta antes de la mañana.',
      'Durante unos minutos no tiene que pasar nada, ni siquiera el sueño.',
    ],
    too: 'Y encima el sueño no llega fácilmente.',
    since: ['La última vez el sueño no quería venir.', 'La última vez las noches eran difíciles.'],
    asks: ['¿Cómo han sido las noches desde entonces?', '¿Has podido descansar algo?'],
  },
  tired: {
    heard: [
      'Se nota el cansancio, y merece que se lo tome en serio.',
      'Ha sido un tramo largo. No es raro que falten fuerzas.',
      'Sin descanso detrás, todo pesa más.',
      'Tu cuerpo pide una pausa, y tiene todo el derecho.',
    ],
    kind: [
      'El cansancio no es un defecto. Es una necesidad.',
      'Unos minutos de calma están permitidos, aunque queden cosas por hacer.',
      'No tienes que hacer del día más de lo que ya es.',
    ],
    too: 'Y todo eso con tan poco descanso.',
    since: ['La última vez había mucho cansancio.', 'La última vez no quedaban muchas fuerzas.'],
    asks: ['¿Has podido descansar desde entonces?', '¿Cómo van hoy las fuerzas?'],
  },
  'work stress': {
    heard: [
      'Es mucho trabajo para una sola persona.',
      'Parece que el trabajo ha ocupado toda la cabeza.',
      'Cuesta respirar a gusto con tanto por hacer.',
      'Es demasiado, y todo quiere ser lo primero.',
    ],
    kind: [
      'Nada de eso se hace más pequeño por no parar.',
      'Puedes dejarlo a un lado lo que dura una taza de té.',
      'Una cosa después de otra no es ir despacio. Así se hacen las cosas.',
    ],
    too: 'Y el trabajo también tiene que ver.',
    since: [
      'La última vez el trabajo apretaba.',
      'La última vez había demasiado trabajo y muy poco tiempo.',
    ],
    asks: ['¿Cómo se ve a estas alturas?', '¿Hay hoy un poco más de aire?'],
  },
  overwhelmed: {
    heard: [
      'Es demasiado a la vez, para cualquiera.',
      'Parece que todo te reclama al mismo tiempo.',
      'No es raro que haya tensión. Están pasando muchas cosas.',
      'Tantas cosas tiran de ti, y solo tienes dos manos.',
    ],
    kind: [
      'No todo es para ahora. Una parte puede esperar en el pasillo.',
      'No hay que ordenarlo primero. Puedes sentarte en medio.',
      'En los próximos minutos nadie te pide nada.',
    ],
    too: 'Y alrededor están pasando muchas cosas más.',
    since: [
      'La última vez era todo demasiado a la vez.',
      'La última vez todo te reclamaba al mismo tiempo.',
    ],
    asks: ['¿Hay hoy un poco más de aire?', '¿Cómo va ahora?'],
  },
  worry: {
    heard: [
      'Las preocupaciones dan vueltas y no llegan nunca. Eso cansa.',
      'Hay algo incierto, y no te deja en paz.',
      'Parece que los pensamientos se te han adelantado mucho.',
      'Tantos «y si» en una cabeza hacen ruido.',
    ],
    kind: [
      'No tienes que pensarlo hasta el final ahora mismo.',
      'La mayor parte aún no está aquí. Este minuto es solo este minuto.',
      'Puede quedarse un momento sin resolver.',
    ],
    too: 'Y además hay una preocupación.',
    since: [
      'La última vez había una preocupación que no te dejaba en paz.',
      'La última vez tenías muchas cosas en la cabeza.',
    ],
    asks: ['¿Cómo va ahora?', '¿Cómo estás hoy?'],
  },
  nerves: {
    heard: [
      'Se acerca algo importante, y tu cuerpo ya lo sabe.',
      'Es natural tener nervios. Esto te importa.',
      'Lo de antes suele ser lo más difícil. Aún no ha pasado nada, y podría pasar todo.',
      'Es un momento grande hacia el que caminas.',
    ],
    kind: [
      'Casi nadie siente que está a punto. Se entra de todos modos.',
      'Lo que sabes y lo que puedes no se va porque haya nervios.',
      'Solo hay que hacer el primer minuto. El resto viene después.',
    ],
    too: 'Y además se acerca algo importante.',
    since: [
      'La última vez tenías algo importante por delante.',
      'La última vez había nervios por algo que venía.',
    ],
    asks: ['¿Cómo fue, o está aún por llegar?', '¿Cómo estás hoy?'],
  },
  procrastination: {
    heard: [
      'Dejar algo para después también cansa. Se queda ahí mirándote.',
      'Es curioso cuánto pesa una cosa mientras espera.',
      'Quieres empezar, y algo en ti clava los talones.',
      'El primer paso suele ser el más empinado.',
    ],
    kind: [
      'No tiene que quedar bien, ni hacerse entero. Solo hay que tocarlo.',
      'Se puede empezar mal. Sigue siendo un comienzo.',
      'Reñirte seguramente ya lo has probado. Probemos algo más suave.',
    ],
    too: 'Y hay cosas que esperan un comienzo.',
    since: [
      'La última vez había algo que no quería arrancar.',
      'La última vez algo esperaba a que lo empezaras.',
    ],
    asks: ['¿Se ha movido un poco?', '¿Cómo va hoy?'],
  },
  concentration: {
    heard: [
      'Cuando los pensamientos no se quedan, todo tarda el doble.',
      'Parece que tiran de tu atención por todos lados.',
      'Tantas cosas quieren tu cabeza a la vez.',
      'Intentas seguir con una sola cosa, y el resto del mundo no para de llamar.',
    ],
    kind: [
      'Irse es lo que hacen los pensamientos. Volver es todo el arte.',
      'No tiene que ser una tarde entera. Unos minutos son una buena medida.',
      'Puedes volver a empezar tantas veces como quieras.',
    ],
    too: 'Y los pensamientos no se quedan quietos.',
    since: [
      'La última vez se te escapaban los pensamientos.',
      'La última vez costaba seguir con una sola cosa.',
    ],
    asks: ['¿Cómo está hoy?', '¿Qué tan clara está hoy la cabeza?'],
  },
  boredom: {
    heard: [
      'Un día sin esquinas puede hacerse muy largo.',
      'El aburrimiento cansa más de lo que parece.',
      'Nada termina de enganchar, y las horas no se mueven.',
      'Hay tiempo, y nada dentro de él te llama. Es una sensación muy plana.',
    ],
    kind: [
      'No hace falta que sirva para algo.',
      'A veces algo pequeño y raro abre una ventana.',
      'Veamos si hay alguna chispa por ahí.',
    ],
    since: ['La última vez las horas no querían pasar.', 'La última vez todo tenía poco color.'],
    asks: ['¿Qué clase de día es hoy?', '¿Algo te ha llamado la atención desde entonces?'],
  },
  'nothing much': {
    heard: [
      'Es una respuesta perfectamente buena.',
      'Un día tranquilo, entonces. También cuentan.',
      'Nada en particular también se puede escribir.',
      'Me alegra leerte, también sin novedades.',
    ],
    kind: [
      'Si debajo hay algo más, puede salir. Si no, también está bien.',
      'Un día cualquiera es un buen día para algo pequeño.',
      'Dejémoslo tan sencillo como es.',
    ],
    since: ['La última vez fue un día cualquiera.', 'La última vez no había nada en particular.'],
    asks: ['¿Y hoy?', '¿Cómo está hoy?'],
  },
  eased: {
    heard: [
      'Me alegra leerlo.',
      'Qué bien que lo cuentes.',
      'Es bueno que hayas vuelto a decirlo.',
      'Gracias por contármelo.',
    ],
    kind: [
      'Puedes dejar que esté bien por un momento.',
      'No hay nada que añadir.',
      'Los pasos pequeños también son pasos.',
    ],
    since: ['La última vez todo era un poco más ligero.', 'La última vez iba mejor.'],
    asks: ['¿Cómo está hoy?', '¿Cómo estás hoy?'],
  },
  gratitude: {
    heard: [
      'Qué bueno que te hayas dado cuenta de esto.',
      'Se nota cuánto significa para ti.',
      'Gracias por compartirlo. Da calor a la página.',
      'Vale la pena guardarlo.',
    ],
    kind: [
      'Por momentos así se pasa de largo fácilmente, y tú te has parado.',
      'Puede quedarse un poco más.',
      'Lo bueno también puede ser sencillo.',
    ],
    since: ['La última vez había algo que agradecer.', 'La última vez algo te había dado calor.'],
    asks: ['¿Cómo está hoy?', '¿Qué clase de día es hoy?'],
  },
  'good news': {
    heard: [
      '¡Qué buena noticia! Da gusto leerla.',
      '¡Qué bien! Puedes alegrarte de todo corazón.',
      '¡Es maravilloso! Gracias por traerlo aquí.',
      '¡Qué alegría! Esto merece un momento para sí.',
    ],
    kind: [
      'Deja que sea tan bueno como es.',
      'Vale la pena pararse un poco por esto.',
      'Puedes disfrutarlo sin pensar todavía en mañana.',
    ],
    since: ['La última vez venías con una buena noticia.', 'La última vez algo había salido bien.'],
    asks: ['¿Cómo está hoy?', '¿Cómo han sido los días desde entonces?'],
  },
} as const satisfies Partial<Record<Situation, SituationTexts>>;
