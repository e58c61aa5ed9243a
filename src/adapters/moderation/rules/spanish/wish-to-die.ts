import { type Wordings, wordings } from '../rules.js';
import { WANT, DIE } from './words.js';

/** Wish to die, in Spanish. */
export const wishToDie: Wordings = wordings({
  open: `
    ${WANT} (que)? … ${DIE}
    (me quiero|me queria|me quisiera|me gustaria|quiero|quisiera) (morir|morirme|matar) ($|de
      |en serio|no es broma|y|pero|hoy|esta noche|porque (no|la vida|todo|estoy)|sin|por favor
      |pronto|mucho|todos)
    (quiero|quisiera|queria|gustaria|ojala|espero|pido|rezo|ruego) … (no
      |nunca) (volver a)? (despertar|despertarme|despertara|despertase|despierte|despertarme mas
      |abrir los ojos)
    (ojala|espero|deseo|quisiera|rezo) … (no|nunca) … (amanezca|amanecer|amaneciera|llegue manana
      |hubiera manana|haya manana|otro dia|otra manana|viera manana)
    (deberia|debi|debio|tenia que|tendria que|hubiera) (haber)? (muert*|morir|morirme|estar muert*
      |no haber nacido|sido yo)
    (mejor|preferible) (muert*|estar muert*|morir|morirme|no haber nacido|no existir|no estar
      |que me muera|seria morir)
    (cansancio|pena|decepcion|rabia|tristeza|triste|decepcionad*|pesar|asco|maldigo|maldita|odio
      |lastima|lamento) … (despertar*|me desperte|abrir los ojos|abri los ojos|seguir viv*
      |amanecer|despierto|sigo viv*|estar viv*|haber despertado)
    (desperte|despierto|amaneci) (otra)? … (por desgracia|desgraciadamente|lamentablemente
      |que pena|que lastima|sin querer|decepcionad*)
    no (haber|hubiera|hubiese) nacido
    nunca (haber|hubiera|hubiese|debi|debio haber) (nacido|nacer|existido)
    dejar de (existir|vivir|respirar|ser $|sufrir (para|de una))
    (miedo|asusta|susto) … (ganas de|querer) (morir*|matarme)
    (dejenme|dejadme|dejame|dejen que me) morir
    (me)? (voy a|debo|tengo que|deberia|quiero|podria|necesito|puedo) (morir|morirme|matarme) ($
      |pronto|hoy|esta|en paz|y|de una vez|manana|por)
    (me|yo|puedo|quiero|queria|podria|por que|quien|ojala|debo|listo|lista|preparado|preparada
      |dispuest*|parte de mi) … (no)? (me)? (morir|morirme|morirse|muero|muriera) ($|y (listo
      |punto|no)|de una vez|pronto|hoy|en paz|sola|mientras|durmiendo|en el sueno|tranquil*)
    por que no me (muero|mori|muri|mato|mate)
    (valgo|valdria|mejor|sirvo) mas muert*
    (no)? … (que)? me (salven|salve|rescaten|encuentren a tiempo|paren|detengan|convenzan
      |reanimen) (esta vez|$|mas|nunca|otra vez)
    (me)? (despierto|desperte|amanezco) … (decepcion|decepcionad*|pena|rabia|ojala no
      |esperaba que no|no queria)
    (esperaba|deseaba|queria) que no $
    (nunca|no) (pedi|quise|elegi) (nacer|venir al mundo|estar viv*|existir)
    voy a (no despertar|no estar|dejar de)
    (no quede|sin dejar|sin que quede) (ni)? (rastro|huella) (de mi)?
    (trague|trag*) la tierra … (no me|nunca|y no) (devuelva|escupa|suelte|deje)
    (caminar|entrar|meterme|andar|adentrarme) … (mar|rio|lago|agua|nieve) y (no|seguir|nunca)
    (tumbarme|acostarme|echarme) … y no levantarme
    (avion|coche|autobus|tren|metro) … (ojala|deseando|desee|desee|esperando) … (caiga|cayera
      |estrell*|choque|chocara|no frene|no frenara)
    (ojala|deseando|desee|esperaba) … (avion|coche|autobus|tren|metro) … (caiga|cayera|estrell*
      |choque|chocara|no frene|no frenara|no parara)
    (limpio|limpia|bien|benigno|negativo|nada grave) y (me (senti|dio|quede)|senti) … (decepcion*
      |pena|triste*)
    no (quiero)? ser (nadie|nada|yo) (mas|$|nunca)
    ser nada
  `,
  veiled: `
    que (esto|todo|el dolor|la pena|el sufrimiento|este dolor) (se)? (acabe|acabara|termine
      |terminara|pare|parara)
    me quiero morir
    (que)? (sea|fuera|sera|es) (mi|la) ultim* (noche|dia|navidad|invierno|cumpleanos|verano)
    (acabar|terminar|acabarlo|terminarlo) (con (todo|esto)|de una vez|todo) ($|de una vez|hoy
      |esta noche|y|para siempre)
  `,
});
