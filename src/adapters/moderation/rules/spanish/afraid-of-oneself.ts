import { type Wordings, wordings } from '../rules.js';

/** Afraid of oneself, in Spanish. */
export const afraidOfOneself: Wordings = wordings({
  open: `
    (voz|voces|cabeza|mente|algo) (en mi|dentro de mi|que|dentro)? … (me)? (dice|dicen|diciendo
      |grita|susurra|pide|repite|repiten|insiste) (que)? … (mate|matate|hazlo|acaba|acabe|salta
      |salte|termina|muere|muera|desaparece|desaparezca|no vales|sobro|mejor sin|hagalo|lo haga
      |tirate|tire|rinda|descansa|suelta)
    (mitad|parte) de mi (que)? (me)? (quiere|pide|desea) (ver)? (muert*|morir*|que me muera|irse
      |desaparecer|que acabe|acabar)
    (voz|voces|cabeza|mente) … (dice|dicen|diciendo|decirme|repite|grita) … (que)? (lo)? (acabe
      |acabar|haga|termine|mejor sin|sobro|estarian mejor|no valgo|salte|muera|descanse|rinda)
    (miedo|pavor|panico|terror|temo|asusta|asust*|aterra) (de|a|tengo|me da|me)? (lo que)? (pueda
      |puedo|podria|puedan|soy capaz de|vaya a|llegue a|pudiera) (hacer*|hacerme|cometer
      |ser capaz) (a mi|conmigo|esta noche|si (me|estoy|nadie)|cuando|sola|esta vez|$)
    (miedo|pavor|panico|terror|temo|asusta|asust*) (de|a|tengo de|me tengo a|me tengo) (mi
      |mi mism*|mis (manos|pensamientos|impulsos)|mi (cabeza|mente)|quedarme sol* (con|esta|por|en
      |conmigo)|estar sol* (con|conmigo|esta|porque))
    me tengo miedo
    (no me fio|no confio|no me tengo confianza|no me puedo fiar|desconfio|no puedo confiar
      |dejado de fiarme) (de|en)? (mi|mi mism*|mi misma|mi mismo)? … (sol*|noche|noches|esta
      |pastillas|cuchillos|balcon|oscuridad|oscurece|cerca|hacer|$)
    no (estoy|me siento) (segur*|a salvo) (conmigo|sol*|esta noche|de mi|con mi|$)
    (cuanto|hasta cuando|no se si|no se cuanto) … (aguant*|resist*|contener*|frenar*
      |podre) (mas)? (sin (hacerme|hacer|matarme)|las ganas|el impulso|$)
    (peligro|peligros*) para mi (mism*|$)
    (cuidado|ayuda|alguien) … (de mi mism*|me quite|me esconda|me vigile|no me dejen sol*
      |no me deje sol*)
    (escond*|guard*|quit*) … (pastillas|cuchillos|cuchillas|navajas|medicamentos) … (de mi|lejos
      |de mi vista|no me fio|por si)
  `,
  veiled: `
    (no me fio|no confio) (de|en) (mi|mi mism*)
    (miedo|asusta|pavor|temo) (de|a|me)? (lo que)? (pueda|puedo|podria|soy capaz de) hacer
    no me (dejes|dejen|dejeis) sol*
    (hacer|hago|haga|haria|cometer|cometa) (una|alguna) (locura|tonteria|estupidez|barbaridad)
  `,
});
