import { type Wordings, wordings } from '../rules.js';

/** Death as rest, in Spanish. */
export const deathAsRest: Wordings = wordings({
  open: `
    ^ (quiero|queria|quisiera) (morir|morirme|matarme|desaparecer del todo)
    (dormir|dormirme|durmiera|duerma|dormida|dormido|acostarme|cerrar los ojos
      |cerrara los ojos) … (y)? (no|nunca|jamas) (volver a)? (despertar*|despierte|abrir*
      |levantar*|amanecer)
    ojala (me|no|yo|fuera|hubiera|pudiera|estuviera|dios|alguien|se|un|una) … (muriera|muriese
      |muera|nacido|existiera|existiese|muert*|lleve|llevara|matara|mate|atropell*|desaparec*
      |vivir|viva|viviendo|respirar|yo $|pare|apag*|sido yo|borr*)
    (la)? (muerte|morir|morirme|estar muert*|no existir|no estar|dejar de existir) … (alivio
      |descanso|descansar|paz|dulce|unica|salida|solucion|amiga|consuelo|tranquiliz*|llama
      |llamando|atrae|tienta|liberacion|libertad|regalo|me espera|mejor|facil|respuesta|opcion
      |bonita|vacaciones)
    (alivio|descanso|paz|tranquil*|consuelo|calma) … (la muerte|morir|morirme|estar muert*
      |no existir|idea de morir|pensar que todo se acabe|acabar con todo)
    (pienso|pensar|pensando|pense|pensado|piensa|ganas|idea|ideas|pensamiento|pensamientos|sueno
      |fantasia*) (mucho|tanto|cada|todo|todos|a diario|constantemente)? … (en|de|con
      |sobre) (la muerte|mi muerte|mi propia muerte|morir|morirme|matarme|no estar|no existir
      |desaparecer (para siempre|del todo|de este)|dejar de (existir|vivir))
    (se me)? (pasa|paso|pasaba|cruza|cruzo|viene|ronda|rondaba|rondan) (por)? (la)? (cabeza|mente
      |idea) … (morir|morirme|muerte|matarme|acabar|desaparecer|quitarme|suicid*|no despertar
      |irme)
    (morir|muerte|matarme|suicid*|acabar con todo) … (por la cabeza|por la mente|se me pasa
      |cada hora|ronda)
    (ronda|rondan|persigue|vuelve|vuelven|tengo|otra vez) (con)? (la|las|esa|esas)? (idea|ideas
      |ganas|pensamientos) (de)? (acabar|terminar|morir*|matarme|quitarme|suicid*|irme (de este
      |para siempre)|desaparecer|no (estar|existir|seguir|vivir)|hacerme)
    (envidia|envidio) (a|de|me dan|de los)? … (muert*|muere|murio|murieron|cementerio|esquelas
      |tumba|ataud)
    (muert*|murio|muere|cementerio|entierro|ataud) …… (envidia|envidio|ojala fuera yo
      |deberia ser yo|quisiera ser yo|tendria que ser yo)
    (dios|senor|virgen|cielo|alguien|muerte|virgencita|el) … (que)? me (lleve|llevara|lleves
      |llevase|recoja|quite de|llame|saque de este)
    (llevame|recogeme|llevenme) (contigo|senor|dios|pronto|$)
    (reunirme|irme|estar|ir|juntarme|encontrarme|voy|seguir) (con|a) (el|ella|mi (marido|mujer
      |esposa|esposo|madre|padre|hijo|hija|hermana|hermano|abuela|abuelo|viejo)
      |ellos) (en el cielo|alla|arriba|al otro lado|otra vez|de una vez|donde este|pronto|$)
    (desde que|cuando|murio|falta|fallecio|viud*|entierr*|sin) ……… quiero (irme|estar|ir|reunirme
      |seguir|seguirle|seguirla) (con|a|tras)
    (que)? (se me)? (pare|parara|parase|detenga|detuviera|deje de latir) (el|mi)? corazon
    (mi)? corazon (se)? (pare|parara|parase|detenga|deje|dejara)
    que (me)? (atropell*|mate|parta un rayo|pase (un|el) (coche|camion|tren) por encima
      |caiga (encima|un rayo)|de (algo|un infarto)|lleve por delante) …
    (apague|apagara|apagase|apagarme|apagar) (la luz|todo|del todo|para siempre|yo) … (y listo|y
      |incluid*|para siempre|$|de una vez)
    (que se)? (apague|acabe|acabara|termine|terminara|pare|parara) (todo|la vida
      |mi vida) … (incluid*|yo|$|de una vez|asi sin mas|para siempre)
    que se (acabara|acabe|acabase|terminara|termine|apague|apagara) (la vida|mi vida|todo de una
      |esta vida|todo yo)
    (desaparecer|irme|desaparezca|dormir|esfumarme|borrarme|perderme|descansar) (para siempre
      |del todo|de este mundo|de la faz|por completo|y no volver|y que nadie|sin dejar
      |definitivamente|eternamente|de la vida|y no existir|no existir)
    (borrarme|borrar mi|eliminarme) (del mapa|existencia|del todo|de este mundo)
    (que me)? (maten|mate alguien|mate dios|dejen morir|dejeis morir|deje morir)
    (envidio|envidia) … (se fueron|no estan|los que descansan|se murieron|muert*)
    (me)? (llevame|recogeme|recibeme|llevadme) (a casa|contigo|con|de aqui|de una|pronto|senor|$)
    (voy|ire|vuelvo|llego|estare) (pronto)? (contigo|con (el|ella|ustedes|vosotros)) (mi (amor
      |vida|cielo|nino|nina|viejo)|falta poco|pronto|amor|otra vez|$)
    (irme|voy|estar|ir|reunirme) con mi * (al cielo|en el cielo|otra vez|de nuevo|alla)
    (ataud|tumba|entierro|funeral|caja) … (desee|quise|pense|ojala|envidi*|quisiera) … (mio|yo
      |mia)
    (alguien|que alguien|quien) (que)? me (mate|matara|dispare|remate|atropell*)
    (consuela|consuelo|alivia|tranquiliza|calma|gusta|ilusiona) … (muert*|morir*|la muerte
      |no estar|acabe todo|se acabe)
    (la)? muerte (me)? (parece|pareceria|se me hace|me sabe|suena)
    (todo|luz|mundo) … (se)? (oscurezca|apague|quede (en negro|a oscuras|en silencio)|se quede asi
      |sea negro|haga negro)
    (apagarme|extinguirme|consumirme) (como una vela|$|y|despacio)
    (descansar|dormir) … (no dormir|del todo|para siempre|eternamente|y no volver)
    (accidente|cancer|infarto|algo) … (me mate|me lleve|acabe conmigo|ojala|deseo|desearia)
    (ojala|deseo|quisiera|rezo por) … (un accidente|un infarto|un cancer|una enfermedad
      |no pasar de|que sea (la|mi) ultima)
    (parte|mitad|algo|todo) (de|en) (mi|mi interior) … (quiere|querria|pide|desea
      |prefiere) … (muert*|morir*|no despertar|no estar|no existir|dejar de|matarme|irse|acabar
      |desaparecer)
    (borrarme|borrame|borrenme|borradme|deshacerme|deshazme|eliminame) ($|del|de|por|entera
      |entero)
    (borrar|deshacer|anular) … mi (existencia|nacimiento|vida|paso por)
    (paz|silencio|descanso) (definitiv*|final|eterno|eterna|de, el largo|sin fin)
  `,
  veiled: `
    (quiero|quisiera|gustaria|ganas de|necesito|ojala pudiera|apetece) (desaparecer|esfumarme
      |evaporarme|no estar|irme lejos y no volver|no ser nadie|ser nada|no ser)
    (quiero|quisiera|gustaria|necesito|ojala|ganas de) (que)? (todo)? (se|esto|todo
      |el dolor) (todo)? (acabe|acabara|termine|terminara|pare|parara|apague)
    (descansar|descanso|dormir|paz|silencio) (de|por fin|del todo|eternamente|eterno|eterna
      |definitiv*)
  `,
});
