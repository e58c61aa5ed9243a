import { type Wordings, wordings } from '../rules.js';
import { KILL } from './words.js';

/** Plan or intent, in Spanish. */
export const planOrIntent: Wordings = wordings({
  open: `
    ${KILL}
    (suicidio|suicidios|suicidar*|suicida|suicidas)
    (intente|intentado|intentar|intento|intentos|tentativa) … (matarme|quitarme|suicid*|morir*
      |acabar con|desaparecer|de suicidio|terminar con)
    (mi|otro|segundo|primer|ultimo|despues del|del) intento ……… (otra|vuelvo|volver|hospital
      |fracas*|salio mal|pena|proyecto|de nuevo|proxima)
    (proxima vez|esta vez) … (no fall*|lo hare bien|si|va en serio|nadie me|saldra|de)
    (he|tengo|me he|me) (decidido|decidi|puesto|puse|elegi|elegido|fijado|fije|marcado|marque
      |escogi|escogido|planeado|pensado|todo planeado|todo pensado|todo listo|todo preparado) (una
      |la|el|un|como|cuando|donde|que|dia|fecha)? (fecha|dia|plan|metodo|forma|manera|como|cuando
      |lugar|hacerlo|lo hare|lo hago|irme|todo) … ($|y|despues|hacerlo|no hay|nada|para irme
      |lo voy a)
    (fecha|dia) … (despues (de)? (ese|eso|esa)?|luego|a partir) … (no hay|nada|no habra|vacia|no
      |no va a haber|no existe)
    (lo tengo|esta|tengo) (todo)? (decidido|planeado|pensado|preparado|listo
      |arreglado) ……… (me voy|irme|no estare|no este|despedi*|tranquil*|calma|paz|falten|ultima
      |sin mi|adios|acabe|descansar|morir*|falta)
    (decidi|decidido|decision|tome la decision|tomada) ……… (no (seguir|vivir|estar|llegar
      |despertar)|morir*|irme (de este|para siempre)|acabar|ultima (semana|noche|vez)|ultimo (dia
      |domingo|lunes)|me siento (en paz|tranquil*|liviana|ligera|libre)|en calma|descansar
      |tranquil*)
    (se)? (como|cuando|donde|exactamente como|el dia y) (y (cuando|como|donde))? (lo hare|lo haria
      |lo voy a hacer|hacerlo|voy a morir|quiero morir|terminar con)
    (pensado|pienso|pensando|busco|buscando|busque|buscado|se|conozco|googlee|investigando
      |miro) … (formas|maneras|modos|como) (de)? (morir*|matarme|hacerlo|irme|acabar|suicid*
      |desaparecer para|sin dolor)
    sin dolor … (morir|matarme|irme|forma|manera)
    (no voy a|no pienso|no estare|no voy a estar|no creo que este|no se si estare|no se si seguire
      |no estare aqui|no voy a llegar|no llegare) (estar|llegar|vivir|seguir|durar|ver|aqui
      |viv*)? (para|por|mucho|aqui|viv*|cuando|a|manana|el|la|otra|otro) … (mucho tiempo|navidad
      |verano|primavera|manana|proxim*|cumpleanos|contarlo|verlo|mas|viv*|vivo|viva|lunes|aqui)
    (cuando|para cuando|asi|despues) (yo)? (no este|no viva|falte|me haya ido|no exista|muera
      |me muera|no viva) …
    (no tendran|no tengan|nadie tendra|no tenga|asi no) que (preocuparse|cuidarme|cargar conmigo
      |pagar|ocuparse|aguantarme|verme)
    (tomarme|tome|tomar|tragar|tragarme|trague) (todas|todo|todos|un monton|demasiadas|muchas
      |el bote|la caja|el frasco) (las|los|de|mis)? (pastillas|pildoras|medicamentos)
    (contar|cuento|contando|conte|guardando|juntando|guardo|acumul*|ahorrando) (las
      |mis)? pastillas
    (sobredosis)
    (hacer|hago|hice|cometer|cometiendo|haga|haria|cometa) (una)? (locura|tonteria|estupidez
      |barbaridad|disparate) (contra|conmigo|con mi|esta noche|a mi|$|yo|si)
    (algo)? contra (mi mism*|mi vida|mi propia)
    atentar contra mi
    (al borde|a punto) de (hacerlo|matarme|tirarme|acabar con todo|quitarme|suicid*|terminar con
      |rendirme del)
    (estuve a punto|casi) (de)? (lo hago|hacerlo|matarme|me mato $|no lo cuento por mi)
    (de en medio|del medio|de enmedio)
    (no esperar|sin esperar|adelantar|adelantarme|adelantarlo) … (a que me toque|me toque|mi hora
      |final|a que llegue|al destino)
    (por|de) mi propia (mano|voluntad)
    (irme|marcharme|partir) (por|cuando yo|antes de tiempo|por mi cuenta|por mi pie|por voluntad)
    (casi|estuve a punto de|por poco|poco me falto para) (lo|me)? (hago|hacerlo|hice|mato|tiro
      |termino)
    (anoche|ayer|hoy|la otra noche) (casi|por poco) lo (hago|hice)
    (cobarde|valor|valiente|valentia|coraje|agallas|miedo) (para|de|me falta)? … (hacerlo|matarme
      |morir*|acabar con|quitarme|dar el paso)
    (se|sabria|imagino|imaginado|pensado|tengo claro) (exactamente|bien|perfectamente)? (como
      |donde|cuando) (lo haria|lo voy a hacer|lo hare|hacerlo|seria|sera|irme)
    (desde que|que) (lo)? (decidi|decid*|tome la decision|se que) … (paz|calma|tranquil*|alivio
      |liger*|livian*|descanso)
    (mire|miro|mirando|mirar|quede mirando|asom*) … (vias|puente|balcon|precipicio|agua|rio|azotea
      |tejado|ventana)
    (vias|puente|balcon|precipicio|azotea) … (demasiado|mucho (rato|tiempo)|un paso|saltar|facil
      |tentacion)
    un paso y (listo|todo|se acab*)
    (prometi|prometo|prometer|prometerle|jurar|asegurar) … (seguir|estar|quedarme|mantenerme
      |no hacer*) (a salvo|viv*|aqui|nada|dano)
    (guardo|guarde|escond*|junto|tengo|compre) … (pastillas|cuerda|soga|cuchilla*|veneno|blister)
    (despues|luego)? (de eso)? (nada mas|y|y despues nada|y fin)? (dos|tres|una|un) (semana
      |semanas|dia|dias|mes) mas y (nada|se acabo|listo)
    me (quiero|queria|quisiera|voy a) matar
    (googl*|busco|busque|buscando|lei|leyendo) … (si duele|formas|sin dolor|como morir
      |cuanto se tarda|maneras)
    si (duele|doleria) (morir*|mucho morir)
    por si no (vuelvo|regreso|llego a casa)
    (no me acerco|evito|me alejo|alejarme|lejos) (al|del|de la|a la|el|la) (balcon|anden|puente
      |ventana|azotea|vias)
    (tome|me tome|trague) (demasiadas|muchas|de mas|mas de la cuenta)
    (no funciono|salio mal|no resulto|falle) … (aqui sigo|sigo aqui|viv*|verguenza|aqui estoy)
    (entiendo|comprendo) … (por que|a los que|a la gente que) … (lo hace|lo hacen|se mata|se matan
      |se van|se tiran|se suicidan|se quitan)
    (les dije|le dije) lo que (querian|queria) oir
    (alta|dieron el alta|sali del hospital) … (quiero|sigo queriendo|planeando|pensando en hacerlo
      |otra vez)
    (se|tengo claro) (que|cual) (arbol|puente|tren|dia|pastillas)
    (estrellar|estrellarme|chocar|salirme de la carretera) … (coche|muro|arbol|pared|aposta
      |a proposito|$)
  `,
  veiled: `
    (lo)? (voy a|quiero|pienso|puedo|tengo que|deberia|podria|falta valor para|miedo de|valor para
      |no me atrevo a|cobarde para) (hacerlo|acabarlo|terminarlo) ($|hoy|esta noche|pronto|manana
      |de una vez|por fin)
    (tengo|hay) (un plan|una fecha|fecha|todo planeado|todo listo|todo preparado) ($|y|para el)
    (todo|todas las cosas) (esta|queda|dejo|dejado|estan|quedan)? (arreglado|en orden|listo
      |preparado|pagado|resuelto|organizado)
    (impulso|impulsos) (fuerte|fuertes|de|vuelven|vuelve|otra)
    (pensamientos|ideas) (oscuros|oscuras|negros|negras|malos|malas|feos|feas|horribles|suicidas)
    me siento (en paz|tranquil*|en calma|liviana|ligera|aliviad*) (desde que|porque|por primera
      |sabiendo) (lo)? (decid*|se|acab*|vez)
  `,
});
