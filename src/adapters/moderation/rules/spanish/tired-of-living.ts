import { type Wordings, wordings } from '../rules.js';
import { PLACE } from './words.js';

/** Tired of living, in Spanish. */
export const tiredOfLiving: Wordings = wordings({
  open: `
    (cansad*|hart*|agotad*|fatigad*|aburrid*|hasta las narices|hasta la coronilla|asquead*
      |cansancio|harta estoy|rendid*|asco) (estoy)? (de|con|me da)? (esta|la|mi|tanto|toda)? (vida
      |vivir${PLACE}|existir|existencia|estar (viv*|en este mundo)|respirar|ser yo|despertar* cada
      |mi existencia)
    (no|nunca|ni|sin|tampoco|dejar de|deje de|dejado de|por que|para que|odio|odiaba|cuesta|duele
      |dificil|pesa|insoportable|asco|miedo|miedo a|ganas) … (vivir${PLACE}|viviendo${PLACE}
      |existir|existencia|seguir viv*|estar viv*|continuar viv*|seguir respirando|sobrevivir
      |respirar$)
    no (quiero|queria|quisiera|deseo) (estar|seguir) (mas)? (aqui|viva|vivo) (mas|$|y cuando|ni en
      |nunca mas)
    (vivir|la vida|mi vida|existir|esta vida|respirar|estar viv*|seguir viv*) (me|se me|es|se
      |nos)? (pesa|duele|cansa|agota|ahoga|asfixia|harta|sobra|aburre|da igual|da asco
      |hace (pesad*|cuesta arriba|insoportable|insufrible|bola)|una (carga|tortura|condena
      |pesadilla|cruz|agonia|mentira)|un (castigo|infierno|calvario|suplicio|peso)|demasiad*
      |insoportable|no (es para mi|vale|tiene|merece|sirve))
    (pesa|duele|cansa|agota) (demasiado|mucho|tanto)? (la vida|vivir|existir|estar viv*
      |seguir viv*|respirar)
    (perdi|perdido|perder|perdiendo|sin|no tengo|no me quedan|quedan|se me (fueron|quitaron
      |acabaron|van)|ningunas|pocas|faltan|tengo pocas|no siento|nada de) (las|mis
      |ningunas)? ganas de (vivir|seguir|estar viv*|existir|estar aqui|levantarme nunca|continuar
      |nada en esta vida)
    (ganas|fuerza|fuerzas|voluntad|motivos|valor|energia|animo) (para|de) (vivir|seguir (viv*|aqui
      |adelante $|en este)|existir|continuar viv*|estar viv*)
    (no quiero|no puedo|no se|no aguanto|no soporto) (con|mas)? (esta|la|mi|mas)? vida (mas|$|asi)
    (no puedo|no aguanto|no soporto|no resisto) (mas)? (con)? (esta|la|mi|mas|tanta)? (vida
      |existencia|vivir)
    (no|nunca) … (en este mundo|en esta vida|de este mundo|en esta tierra|en el mundo) (mas|$
      |te juro|ni|y|porque)
    (sobro|sobrando|estorbo|no encajo|no pertenezco|no pinto nada|no hay (sitio
      |lugar) para mi) (en (este|el) mundo|en esta vida|en la tierra)
    (irme|ir|marcharme|partir|salir|largarme|desaparecer|dejar|abandonar|adios a) (de
      |para)? (este mundo|esta vida|esta tierra|la vida|de aqui para siempre|este valle)
    (he)? (vivido|vivi) (bastante|suficiente|demasiado|lo suficiente|de mas|lo mio|lo que tenia)
    (bastante|suficiente|demasiado) … (vivido|vivi|he vivido)
    (tengo|tenia)? (lista|listo|preparad*|ganas) (para|de) (irme|partir|marcharme|morir)
    (por que|para que) (sigo|estoy|continuo|seguir) (viv*|aqui $|en este mundo|respirando
      |existiendo|naci)
    (no merezco|no me merezco|sin merecer) (vivir|estar (viv*|aqui)|seguir (respirando|viv*|aqui)
      |la vida|existir|nada ni vivir|respirar)
    (maldigo|odio|maldito|detesto|lamento) (el dia (en)? que naci|haber nacido|estar viv*
      |mi existencia|existir|vivir|seguir viv*|mi vida y)
    sobrevivi … (pena|lastima|ojala no|lamento|rabia|error)
    la vida (no)? (es|se hizo|se me hizo) (para mi)? (demasiado|insoportable|para mi $
      |una condena)
    (igual|mismo|indiferente|importa|importaria) … (vivir o morir|morir o vivir|viv* o muert*
      |muert* o viv*|vivir que morir|seguir o no)
    (viv*|muert*|vivir|morir) o (muert*|viv*|morir|vivir) … (igual|mismo|indiferente|importa
      |importaria)
    (si)? (me)? (pasa algo|atropella|atropellan|pasara algo|da un infarto) … (mejor|igual|bien
      |alivio|importa)
    (cruzo|cruzar|cruce|cruce|conduzco|manejo) … (sin mirar|a ver si|ojala|deseando
      |con los ojos cerrados)
    (decid*|pensando|pregunt*|dudando|planteand*) … si (seguir|sigo|vivo|vivir|quedarme) (viv*
      |viviendo|aqui|o no|vivir)
    (siento|como si) … (me fui|me he ido|estoy muert*|no estoy|estuviera muert*
      |muert* por dentro y)
    (duele|dolor|cuesta|pesa) (me)? (estar|seguir) (viv*|aqui|con vida)
    (hice|he hecho|hecho|hacer) las paces con (no|la muerte|morir*|irme|la idea|el final|dejar)
    (sobro|estorbo|molesto) (en este mundo|aqui|bastante|en todas partes)
    (que hago|que pinto) (yo)? (aqui|en este mundo) … (viv*|$|en este mundo)
    (no)? (me imagino|me veo) (viv*|con vida|cumpliendo)
    luchar por (vivir|seguir viv*|quedarme aqui)
    no quiero seguir con (la|esta|mi) vida
    (odio|detesto|aborrezco) (la|esta) vida (?! (que lleva|de estudiante|nocturna|moderna) )
    me pesa (la|esta|mi) (vida|existencia)
    si esto es (la)? vida … (no la quiero|no quiero|no gracias|me bajo)
    no quiero (esta|mi|el resto de (mi|la)) vida
    (no echaria|no voy a echar|no extranaria) de menos (estar viv*|la vida|vivir|nada de)
    (oscuridad|cabeza|mente|enfermedad|depresion) (me)? (gana|va ganando|esta ganando|gano
      |ha ganado|puede mas)
    (pendo|cuelgo|agarrad*|sosteni*) de un hilo
    (quiero|voy a|necesito|ganas de) soltar(me)? ($|la cuerda|todo|y)
    (quiero|voy a|necesito|ganas de) soltarme
    (deje|dejado|dejo) de tomar … (pastillas|medicacion|insulina|tratamiento) … (para|porque
      |que se acabe|nadie)
    (peleando|luchando|pelear|luchar) por (quedarme|seguir|no irme|mantenerme) (aqui|viv*|$)
    (fuerza|fuerzas|valor) para (quedarme|seguir aqui|estar aqui)
    (no hago|no hice|deje de hacer) planes (mas alla|para despues)
  `,
  veiled: `
    (no puedo|no aguanto|no soporto|no resisto|no doy|no tengo fuerzas) (mas|para mas|para seguir
      |con (esto|todo|nada)|seguir (asi|adelante|mas)) ($|y|me|ni|de|te juro|con nada)
    (rendirme|me rindo|tirar la toalla|renuncio) (del todo|para siempre|con la vida|a todo|a vivir
      |de todo)
    (no quiero|no puedo) (mas|seguir|seguir asi|continuar|continuar asi|nada|nada mas
      |seguir luchando|luchar mas) $
    (cansad*|hart*|agotad*) de (luchar|todo|pelear|fingir|aguantar|sufrir|mi|ser yo|resistir) ($|y
      |sola|contra|conmigo)
    no quiero (estar|seguir) (mas)? aqui
  `,
});
