import { joined } from '../../phrases.js';

/** Wishing, hoping, being about to. */
export const WANT = joined(`
  (quiero|queria|quise|quisiera|querria|queriendo|querer|deseo|deseaba|desearia|deseando
    |ganas de|gustaria|prefiero|preferia|preferiria|preferible|necesito|ojala|espero|esperaba
    |esperando|esperanza de|anhelo|ansio|idea de|ansias de|merezco|mereceria|mereces|merece
    |deberia|debi|debio|tendria que|tenia que|tengo que|mejor|apetece|apeteceria|falta
    |listo para|lista para|deseos de|sueno con|sone con|pienso en|pensando en|pensar en|penso en
    |pense en|pensado en|pienso que|fantaseo con|imagino|pido|pedi|ruego|rezo|rezando|suplico
    |intencion de|planeo|pensamientos de|impulso de|tentacion de|tentada a|tentado a
    |miedo de querer|seguro de querer)
`);

/** Being dead, or no longer there. */
export const DIE = joined(`
  (morir|morirme|morirse|muriera|muriese|muera|me muera|matarme|matara|estar muert*|muert*
    |no existir|no existiera|dejar de (existir|vivir|respirar|ser|estar)|no (despertar
    |despertarme|despertara|despertase|despierte|vivir|viviera|haber nacido|existir
    |levantarme mas)|no estar (viva|vivo|aqui|en este|mas)|estuviera muert*|estuviese muert*
    |no hubiera nacido|no hubiese nacido|no haber nacido|nunca haber nacido|irme de este mundo
    |irme para siempre|apagarme|descansar para siempre|dormir para siempre
    |dormirme para siempre)
`);

/** Ending one’s life. */
export const KILL = joined(`
  (matarme|me mato|que me mate|me matare|matandome|suicidio|suicidios|suicidar*|suicidarme
    |suicido|suicida|suicidas|autoelimin*|quitarme (la vida|de en medio|del medio|de enmedio
    |de encima)|me (quito|quitare|quite|quitaria) (la vida|de en medio|del medio)|ahorcarme
    |colgarme de|dispararme|envenenarme|ahogarme en|desangrarme|cortarme las venas
    |acabar con (mi vida|mi existencia|todo|esto de una|mi sufrimiento|mi dolor|esta vida)
    |terminar con (mi vida|mi existencia|todo|mi sufrimiento|mi dolor|esta vida)
    |poner (le)? fin (a todo|a mi vida|a esto|a mi existencia|a mi dolor|a mi sufrimiento)
    |ponerle fin|pegarme un tiro|tirarme (de|del|por|al|a la|desde|delante|debajo
    |bajo)(?! (cabeza|piscina|sofa|cama|suelo|rio con|agua con) )|lanzarme (al|desde|delante
    |por)|saltar (al vacio|del puente|desde|por la ventana|por el balcon))
`);

/** Hurting oneself. */
export const HURT = joined(`
  (hacerme dano|me hago dano|me hice dano|me haga dano|hago dano a mi|haciendome dano|herirme
    |me hiero|me heri|hiriendome|lastimarme|me lastimo|me lastime|lastimandome|cortarme|me corto
    |me corte|cortandome|autolesion*|autolesionarme|quemarme|me queme|me quemo|danarme
    |castigarme|me castigo|pegarme|me pego a mi|golpearme|me golpeo|aranarme|me arano
    |hacerme cortes|hacerme heridas)
`);

/** After “if I”: no longer there. */
export const GONE = joined(`
  (me muero|me muera|muriera|muriese|muero|estuviera muert*|estuviese muert*|estoy muert*
    |no estoy|no este|no estuviera|no estuviese|no estar|faltara|faltase|falto|falte|desaparezco
    |desaparezca|desapareciera|desapareciese|desaparecer|me fuera|me voy para siempre|me mato
    |me matara|me mate|no existiera|no existiese|no existo|no viviera|no viva|dejara de existir
    |dejo de existir|dejase de existir|nunca hubiera (nacido|existido)|no hubiera (nacido
    |existido)|no naciera)
`);

/** Not followed by where, how or with whom somebody lives. */
export const PLACE = joined(`
  (?! (con(?! (esto|este|el dolor|la culpa|esta|mi cabeza|lo que) )|en(?! (este mundo|esta vida
    |este cuerpo|paz) )|entre|de alquiler|como (un|una)|lejos|cerca|fuera|junto|sola|al lado|por
    |a|aqui en) )
`);
