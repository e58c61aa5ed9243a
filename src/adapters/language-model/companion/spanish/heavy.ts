import type { SituationTexts } from '../texts.js';
import type { Situation } from '../situations.js';

/** Grave and heavy things, in Spanish. No word that would have to know whether the person is a man or a woman. */
export const heavy = {
  'loss of a person': {
    heard: [
      'Lo siento mucho. Cuando falta alguien, queda un silencio que nada llena.',
      'Siento tu pérdida. No hay palabras justas para esto, y tampoco tienes que encontrarlas.',
      'Es una pérdida muy grande, y lo siento. Gracias por escribirla aquí.',
      'El duelo pesa mucho, y aquí has puesto un poco de ese peso en palabras.',
    ],
    kind: [
      'Para esto no hay plazos, ni una manera correcta.',
      'Aquí no hace falta que seas valiente. Lo que venga puede venir.',
      'Hoy no hay nada que poner en orden. Basta con ir despacio por la próxima hora.',
    ],
    since: [
      'La última vez escribiste sobre alguien que ya no está.',
      'La última vez estabas de duelo.',
    ],
    asks: [
      'No tienes que haber llegado a ninguna parte con eso. ¿Cómo está el día de hoy?',
      '¿Cómo estás, hasta donde se puede decir?',
    ],
  },
  'loss of a pet': {
    heard: [
      'Lo siento mucho. Una casa es otra cuando falta esa pequeña vida.',
      'Es una despedida difícil, y lo siento.',
      'Un animal comparte nuestros días más de cerca que casi nadie. Ese hueco es de verdad.',
      'Había tantas costumbres pequeñas en común. Lo siento.',
    ],
    kind: [
      'No le debes a nadie una explicación de cuánto duele. Era una amistad.',
      'Echar de menos no tiene una duración correcta.',
      'Puedes dejar que duela sin tener que seguir enseguida.',
    ],
    since: [
      'La última vez escribiste sobre tu animal, que ya no está.',
      'La última vez hubo una despedida de un animal muy querido.',
    ],
    asks: ['¿Cómo ha sido desde entonces?', '¿Cómo estás hoy?'],
  },
  'someone ill': {
    heard: [
      'Es duro cuando alguien a quien quieres tiene mala salud. Hay tanto que no está en tus manos.',
      'Siento que una persona tan cercana a ti no esté bien.',
      'Una preocupación así viene contigo a todas partes.',
      'Cuando alguien querido enferma, una parte de nosotros pasa el día a su lado.',
    ],
    kind: [
      'Aquí no tienes que ser la persona fuerte.',
      'Estar cerca cuenta, también cuando no se puede hacer nada.',
      'Puedes descansar entre medias. Eso no le quita nada a nadie.',
    ],
    too: 'Y encima alguien querido tiene mala salud.',
    since: [
      'La última vez te preocupaba alguien con mala salud.',
      'La última vez, una persona cercana a ti no estaba bien.',
    ],
    asks: ['¿Cómo sigue todo, y cómo estás tú?', '¿Y tú, cómo estás?'],
  },
  heartbreak: {
    heard: [
      'Duele, y es natural que duela.',
      'Cuando se acaba un amor, hay que aprender de nuevo el día entero.',
      'Es difícil echar de menos a alguien que sigue ahí fuera, en el mundo.',
      'El desamor se mete en todo, hasta en las costumbres pequeñas. Lo siento.',
    ],
    kind: [
      'No hay ninguna fecha para la que tenga que haber pasado.',
      'Esto no dice nada de lo que vales.',
      'Basta con un trozo del día cada vez.',
    ],
    since: ['La última vez te pesaba el corazón.', 'La última vez escribiste sobre un desamor.'],
    asks: ['¿Cómo está hoy?', '¿Cómo han sido los días desde entonces?'],
  },
  loneliness: {
    heard: [
      'La soledad es un dolor callado, y hace falta valor para decirlo.',
      'Gracias por decirlo aquí. A la soledad le gusta esconderse.',
      'Es difícil cuando no hay nadie a quien contarle las cosas pequeñas.',
      'Querer compañía es de lo más humano que hay.',
    ],
    kind: [
      'No dice nada sobre si vale la pena conocerte.',
      'Este sentimiento lo conoce más gente de la que parece.',
      'No hay que resolverlo todo de una vez. Un poco de calor es un buen comienzo.',
    ],
    too: 'Y también hay soledad.',
    since: [
      'La última vez había bastante soledad a tu alrededor.',
      'La última vez te faltaba alguien con quien hablar.',
    ],
    asks: ['¿Cómo está hoy?', '¿Cómo han sido los días desde entonces?'],
  },
  'missing someone': {
    heard: [
      'Echar de menos a alguien puede llenar un día entero.',
      'Es difícil querer cerca a alguien que no está.',
      'Un hueco así aparece en todas partes, en la mesa y en todo lo que le contarías.',
      'Gracias por escribir sobre esto.',
    ],
    kind: [
      'No hay nada que arreglar ahí. Puede quedarse un rato.',
      'Lo que compartiste sigue siendo tuyo.',
      'Puedes pensar en un detalle pequeño y quedarte un momento con él.',
    ],
    too: 'Y falta alguien.',
    since: [
      'La última vez echabas de menos a alguien.',
      'La última vez tus pensamientos estaban con alguien que no estaba.',
    ],
    asks: ['¿Cómo está hoy?', '¿Cómo estás hoy?'],
  },
  conflict: {
    heard: [
      'Eso enfadaría a mucha gente. No es raro que siga dando vueltas.',
      'Ahí había algo que no estaba bien para ti, y tu rabia se dio cuenta.',
      'Un enfado así se queda en el cuerpo mucho después del momento.',
      'Hay rabia en esto, y hay un motivo.',
    ],
    kind: [
      'No tienes que arreglarlo ahora, ni hace falta ser amable aquí.',
      'Aquí hay sitio para eso, y nadie te va a contestar.',
      'En los próximos minutos no hay que decir ni enviar nada.',
    ],
    too: 'Y también hay rabia.',
    since: [
      'La última vez algo te había dado mucha rabia.',
      'La última vez hubo un problema con alguien.',
    ],
    asks: ['¿Se ha calmado un poco?', '¿Cómo se ve a estas alturas?'],
  },
  guilt: {
    heard: [
      'A la culpa le gusta repetir una y otra vez la misma escena.',
      'Te gustaría que hubiera sido de otra manera. Eso pesa.',
      'Hace falta honestidad para escribir esto.',
      'Te importa; si no, no pesaría tanto.',
    ],
    kind: [
      'Un momento nunca es la persona entera.',
      'Puedes sentirlo y aun así tratarte con amabilidad.',
      'A otra persona seguramente le hablarías con más dulzura.',
    ],
    too: 'Y además te hablas con dureza.',
    since: [
      'La última vez algo te pesaba en la conciencia.',
      'La última vez te hablabas con mucha dureza.',
    ],
    asks: ['¿Cómo se ve desde hoy?', '¿Cómo te tratas hoy?'],
  },
  illness: {
    heard: [
      'La mala salud se lleva mucho más que el cuerpo. Lo siento.',
      'Un cuerpo que duele, o que no responde, da mucho trabajo.',
      'Siento que no te encuentres bien.',
      'Desgasta que el cuerpo ponga las reglas y nadie te pregunte.',
    ],
    kind: [
      'Un día en el que solo te cuidas es un día completo.',
      'Tampoco hace falta tener paciencia todo el tiempo.',
      'Hoy basta con menos. Menos puede ser incluso mucho.',
    ],
    too: 'Y tu cuerpo no lo hace más fácil.',
    since: [
      'La última vez el cuerpo te lo ponía difícil.',
      'La última vez no te encontrabas bien.',
    ],
    asks: ['¿Cómo estás hoy?', '¿Es hoy un poco más fácil?'],
  },
  'burn-out': {
    heard: [
      'Eso suena a mucho más que cansancio. Llevas mucho tiempo dando.',
      'Ir tanto tiempo con la reserva desgastaría a cualquiera.',
      'Has sostenido muchas cosas durante mucho tiempo.',
      'Quedarse así, sin fuerzas, no es fallar. Ha sido demasiado y durante demasiado tiempo.',
    ],
    kind: [
      'Aquí nadie te pide nada.',
      'El descanso no hay que ganárselo primero.',
      'Hoy no tienes que encontrar la salida. Sentarse ya es un comienzo.',
    ],
    since: [
      'La última vez quedaban muy pocas fuerzas.',
      'La última vez todo llevaba demasiado tiempo siendo demasiado.',
    ],
    asks: ['¿Cuántas fuerzas hay hoy?', '¿Cómo estás hoy?'],
  },
  panic: {
    heard: [
      'Asusta cuando el cuerpo toca todas las alarmas a la vez.',
      'Cuando el miedo se mete en el cuerpo, casi no queda sitio para nada más.',
      'Tu cuerpo está dando la alarma, y eso agota.',
      'Qué bien que hayas escrito, con todo esto encima.',
    ],
    kind: [
      'No tienes que calmarte por obligación.',
      'Ahora no hay que entender nada. Basta con el suelo bajo los pies.',
      'Este sentimiento hace mucho ruido. Aun así, es solo una parte de ti.',
    ],
    too: 'Y tu cuerpo se ha asustado con todo esto.',
    since: [
      'La última vez tu cuerpo estaba dando la alarma.',
      'La última vez el miedo se te había metido en el cuerpo.',
    ],
    asks: ['¿Cómo está hoy?', '¿Hay hoy más calma?'],
  },
  'low mood': {
    heard: [
      'Siento que todo se vea tan gris ahora mismo.',
      'Hay días que simplemente pesan, y este suena a uno de ellos.',
      'La tristeza le quita el color hasta a lo que está bien.',
      'Gracias por escribir, aunque quizá ya eso cueste.',
    ],
    kind: [
      'No necesitas un motivo, ni tienes que animarte por nadie.',
      'Basta con estar aquí, así como estás.',
      'Un día gris no tiene que volverse claro. Un poco más suave ya sería mucho.',
    ],
    too: 'Y el corazón pesa.',
    since: ['La última vez todo se veía bastante gris.', 'La última vez era un día pesado.'],
    asks: ['¿Cómo está hoy?', '¿Ha habido algún rato más ligero desde entonces?'],
  },
  'self-doubt': {
    heard: [
      'Dudar de lo que vales cansa, y más cuando los demás parecen tan seguros.',
      'Es duro sentir que no se es suficiente. Siento que el día te haya llevado ahí.',
      'Ahí habla una voz muy severa, y parece ser la tuya.',
      'Gracias por decirlo. Mucha gente se guarda justamente esto.',
    ],
    kind: [
      'Sentir que no bastas es un sentimiento. No es una medida.',
      'No hace falta creer todo lo que piensas de ti en un mal día.',
      'Lo que sabes hacer no se ha ido. Desde aquí solo se ve mal.',
    ],
    since: ['La última vez dudabas de ti.', 'La última vez esa voz severa hablaba bastante alto.'],
    asks: ['¿Cómo lo ves hoy?', '¿Cómo te tratas hoy?'],
  },
  setback: {
    heard: [
      'Lo siento. Habías puesto algo tuyo en esto, y no ha salido como esperabas.',
      'Es una decepción de verdad. Tiene derecho a doler.',
      'Un golpe así se nota.',
      'Falta el suelo por un momento cuando se cae algo con lo que se contaba.',
    ],
    kind: [
      'Dice cómo salió esta cosa en concreto. No dice de qué eres capaz.',
      'No hay prisa por sacar una lección.',
      'Hoy no tienes que levantarte de un salto. Con aterrizar basta.',
    ],
    since: [
      'La última vez había una decepción.',
      'La última vez algo no había salido como esperabas.',
    ],
    asks: ['¿Cómo se ve a estas alturas?', '¿Cómo estás hoy?'],
  },
  mixed: {
    heard: [
      'Aquí hay dos cosas ciertas a la vez, una buena y una que pesa.',
      'Se puede sentir alegría y tristeza al mismo tiempo. Parece que es así.',
      'Es mucho de una vez, lo ligero y lo pesado uno al lado del otro.',
      'Hay algo bueno en esto y algo que duele, y lo uno no quita lo otro.',
    ],
    kind: [
      'No tienes que elegir entre las dos.',
      'Las dos pueden sentarse a la mesa.',
      'Cada una puede tener su momento.',
    ],
    since: [
      'La última vez había dos cosas a la vez, una buena y una que pesaba.',
      'La última vez tus sentimientos estaban mezclados.',
    ],
    asks: ['¿Cuál está hoy más cerca?', '¿Cómo está hoy?'],
  },
} as const satisfies Partial<Record<Situation, SituationTexts>>;
