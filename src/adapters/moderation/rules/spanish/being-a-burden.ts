import { type Wordings, wordings } from '../rules.js';
import { GONE } from './words.js';

/** Being a burden, in Spanish. */
export const beingABurden: Wordings = wordings({
  open: `
    (carga|peso|estorbo|lastre|molestia|problema|cruz) (para|a) (todos|todo el mundo|mi familia
      |mis (hijos|padres|hijas|amigos)|mi (hija|hijo|madre|marido|mujer|gente|pareja)|los (mios
      |demas|que)|ellos|quienes)
    (no soy mas que|no soy sino|nada mas que|ser|me siento|soy) (una|un) (carga|peso|estorbo
      |lastre|molestia)(?! (de trabajo|pidiendo|en el|con el|para el equipo) ) … (y|para|que|mejor
      |si|$)
    (mejor|felices|tranquil*|aliviad*|libres|ligera|ligero|descansar*|en paz|bien|alivio
      |vivir* mejor|facil|sencill*|por fin) … (sin mi|sin este|si yo (no|faltara|desapareciera)
      |si (yo)? (${GONE})|cuando (yo)? (${GONE})|conmigo muert*|el dia que (falte|no este
      |me muera))
    (sin mi|si (yo)? (${GONE})|si yo no|cuando (yo)? (${GONE})|el dia que (falte|no este
      |me muera)) … (mejor|felices|feliz|tranquil*|aliviad*|libres|libre|ligera|descansar*|en paz
      |bien|alivio|vida|facil|por fin|salir adelante|ahorrar*)
    (nadie|quien|alguien|a nadie|a quien) (me|lo|se|le)? (va a|iba a)? (echaria|echara|extranaria
      |extranara|lloraria|llorara|notaria|notara|daria cuenta|daria|dara cuenta|enteraria|enterara
      |importaria|importara|echaran|importa|va a extranar|va a echar|extranar|notar|enterar|llorar
      |preocuparia|vendria|iria|importo) … (si|de menos|que (me)?|cuando|ni) (yo|me)? (${GONE}
      |me voy|menos si|menos $|menos ni|menos nunca)
    nadie (me)? (va a|iba a)? (extran*|echar* de menos|llorar*|recordar*) ($|nunca|ni|si|cuando
      |mucho)
    si (yo)? (me muriera|me muero|muriera|muriese|desapareciera (para siempre|del todo|hoy|manana
      |de este)|desaparezco (para siempre|del todo|de este)|no existiera|no existiese
      |no hubiera nacido|no estuviera viv*|faltara|no estuviera en este mundo|me matara|me mato
      |dejara de existir|no despertara|no despertase|estuviera muert*)
    (mundo|todos|familia|gente|ellos|hijos|casa) … (seria|estaria|estarian|irian|va|iria|vivirian
      |quedarian|seguiria|girar*|respirar*) … (mejor|igual|tranquil*|feliz|felices|bien
      |facil) … (sin mi|si yo|si no|conmigo)
    (no merezco|no me merezco|sin merecer) (vivir|la vida|seguir|estar viv*|existir|respirar
      |que me quieran ni)
    (merezco|merezca|mereceria|mereci) (la muerte|morir*|estar muert*|no existir|desaparecer)
    (mi|propio) (funeral|entierro|velorio|velatorio) … (quien|imagino|ira|vendria|sonar|sone
      |pienso|iria|llor*)
    (quien|nadie|alguien|cuantos|imagino|pienso en|sueno con) … (a|en)? mi (propio)? (funeral
      |entierro|velorio|velatorio)
    (gasto|desperdicio|malgasto) de (aire|oxigeno|espacio|vida)
    (sobro|estorbo|sobrando|estorbando|estorba|uno estorba) … (aqui|casa|mundo|todos|edad|vida|$)
    (merecen|merece|necesitan|necesita) (a|una|un)? (alguien|madre|padre|mujer|marido|hija|otra
      |algo) … (mejor|que no sea yo|y no esta|no este) … (sin mi|si yo|yo no|no estoy
      |si no estuviera|desaparec*)
    ahorrarles … (a mi|carga|disgusto|trabajo|problemas|sufrimiento)
    (llor*|trist*|penita|echar* de menos|extran*|duelo) … (una|un|dos|unos|unas) (semana|mes|dia
      |dias|semanas) … (y (luego|despues)|mejor|facil|olvid*)
    (merecen|necesitan|merece|necesita) (una|un|a)? (madre|padre|mama|papa|mujer|hija
      |esposa) (mejor|de|otra|que (si|este|no)|y no) …
    no (deberia|debi|tendria que) (existir|haber nacido|estar viv*|estar aqui $)
    (no valgo|soy un error|soy un fallo|soy un desastre) … (existir|nacido|viv*|mundo|desaparec*
      |morir*)
    (feliz|felices|tranquil*|mejor) sin mi
    (seguro|seguro de vida|indemnizacion) … (cobr*|sin mi|mejor|arregl*)
    (lo mejor|lo mas|el mayor favor|lo unico) que (puedo|podria|podia) (hacer|hacerles) … (irme
      |morir*|desaparecer|no estar|es|quitarme)
    (sin mi no hay problema*|yo soy el problema)
    soy el problema … (sin mi|quit*|desaparec*|fuera)
    (estaria|estarian|estara) (mas)? (segur*|a salvo) (sin mi|con cualquier otra)
  `,
  veiled: `
    (soy|me siento|siento que soy|volviendo|convertido en|convirtiendo en) (una|un) (carga|estorbo
      |peso|lastre|molestia)
    nadie me (necesita|quiere|echaria de menos|extranaria|echara de menos|va a echar de menos)
    (a)? nadie (le)? (importo|importa si|importaria si)
    (estan|estarian|estaran|viven|vivirian) mejor sin mi
    (hacerles|hacerle|les hago|haria) un favor
    quitarles (el|un) (peso|problema)
  `,
});
