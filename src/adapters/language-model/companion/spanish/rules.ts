import type { Situation } from '../situations.js';
import type { WordRules } from '../word-rules.js';

const FAMILIA =
  '(mamá|madre|mami|papá|padre|papi|abuela|abuelo|hermano|hermana|marido|esposo|mujer|esposa|pareja|hijo|hija|tío|tía|primo|prima|suegra|suegro)';
const CERCA = `(${FAMILIA}|mejor amigo|mejor amiga|amigo|amiga|vecino|vecina|compañero|compañera|nieto|nieta|novio|novia)`;
const ANIMAL =
  '(perro|perra|perrito|perrita|gato|gata|gatito|gatita|conejo|caballo|hámster|loro|mascota)';
const MUY =
  '(muy|tan|demasiado|un poco|algo|bastante|super|bien|hoy|siempre|todavía|aún|otra vez|como|súper)';
const ESTOY = `(estoy|me siento|ando|estaba|sigo|me encuentro)( ${MUY})*`;
const EXAMEN =
  '(examen|exámenes|oposición|oposiciones|entrevista|presentación|exposición|audición|selectividad|práctico)';
const PERO =
  'pero / aunque / sin embargo / no puedo dormir / miedo / triste / sol* / murió / enferm* / nadie / llor* / extraño / debería / cansad* / culpa / nervios*';

/** Spanish words that tell of a situation. Better none than a wrong one. */
export const rules: WordRules<Situation> = {
  negations: 'no / nunca / jamás / sin / ni / tampoco / apenas / si / cuando / en vez de / ya no',
  turns:
    'pero / porque / aunque / sino / entonces / desde que / y (yo|mi|me|no|el|la|ahora|estoy|ya)',
  topics: {
    'loss of a person': {
      says: `(murió|falleció|ha muerto|ha fallecido) (mi|nuestro|nuestra) ${CERCA} / (se me murió|se murió) mi ${CERCA} / mi ${CERCA} (murió|falleció|ha muerto|ha fallecido|se murió) / (entierro|funeral|velorio) de mi ${CERCA} / (enterramos|enterré) a mi ${CERCA}
        / (perdí|he perdido) a mi ${CERCA} / estoy de luto / desde que murió (mi|mamá|papá)`,
      unless: `${ANIMAL} (murió|ha muerto)`,
    },
    'loss of a pet': {
      says: `(murió|se murió|ha muerto|se me murió|falleció) (mi|nuestro|nuestra) ${ANIMAL} / (mi|nuestro|nuestra) ${ANIMAL} (murió|se murió|ha muerto|se nos murió) / (sacrificar|dormir) a (mi|nuestro|nuestra) ${ANIMAL}`,
    },
    'someone ill': {
      says: `mi ${CERCA} (está|sigue) (muy |gravemente )*(enfermo|enferma|ingresado|ingresada|en el hospital|hospitalizado|hospitalizada|en la uci|grave) / mi ${CERCA} tiene (cáncer|alzheimer|demencia|un tumor) / (operan|operaron) a mi ${CERCA} / a mi ${CERCA} (le han diagnosticado|le diagnosticaron|la operan|lo operan|le operan)`,
      unless: 'de alta / recuperad* / buenas noticias / gracias a',
    },
    heartbreak: {
      says: `(me dejó|me ha dejado|terminó conmigo|cortó conmigo|rompió conmigo) / corazón roto / (extraño|echo de menos) a mi ex / (hemos|nos) (roto|separado|separamos) / (ya )?no me quiere / desde la ruptura / mal de amores`,
      unless: 'me dejó (helad*|pasar|salir|el|la|un|una|sin)',
    },
    loneliness: {
      says: `(me siento|estoy|sentirme) (muy |tan |tan tan )?(solo|sola)$ / (me siento|sentirse) (muy |tan |bastante )?(solo|sola) / soledad / no tengo (amigos|con quién hablar|a nadie) / nadie (me llama|con quien hablar) / no conozco a nadie`,
      unless: 'solo (necesito|quiero|falta)',
    },
    'missing someone': {
      says: `(extraño|echo de menos|añoro) (mucho |tanto )?a mi(s)? (${CERCA}|hijos|padres|amigos|gente) / (lo|la|le|te) (extraño|echo de menos)( mucho| tanto)*$`,
      unless: 'mi ex',
    },
    conflict: {
      says: `${ESTOY} (enfadado|enfadada|enojado|enojada|furioso|furiosa|cabreado|cabreada|indignado|indignada) (con|porque|por)? / (qué|mucha|tanta) rabia / (me )?(peleé|discutí|he discutido|me he peleado) con (mi|el|la) / (pelea|discusión|bronca) con mi`,
      unless: 'cáncer / conmigo / perdón / arrepent* / culpa',
    },
    guilt: {
      says: `(me siento|siento) (muy |tan |fatal y )?culpable / (me da|tengo|siento) (mucha )?culpa / me arrepiento de / no me (lo )?perdono / me avergüenzo / remordimiento* / me siento (fatal|mal) por (haber|haberle|gritar)`,
    },
    illness: {
      says: `${ESTOY} (enfermo|enferma|con fiebre|con gripe|malito|malita) / (dolor crónico|migraña|fibromialgia|lumbago|quimio|covid persistente) / me duele (mucho |todo )?(la|el|todo) / desde (la|mi) (operación|cirugía) / desde el (ictus|diagnóstico)`,
      unless: 'ya no me duele / clase / gimnasio / partido / entren* / me duele el alma / corazón',
    },
    'burn-out': {
      says: `(estoy|me siento) (quemado|quemada) / burnout / sin fuerzas para nada / (agotado|agotada) de tanto`,
      alone: '(ya )?no puedo más',
    },
    panic: {
      says: `ataque(s)? de (pánico|ansiedad) / crisis de (pánico|ansiedad) / (me falta|me faltaba) el aire / el corazón (me late|se me sale|acelerado|a mil) / no puedo (respirar|dejar de temblar) / estoy temblando`,
      unless: 'alegría / emoción',
    },
    'low mood': {
      says: `${ESTOY} (triste|deprimido|deprimida|desanimado|desanimada|decaído|decaída|hundido|hundida|bajoneado|bajoneada) / no (puedo|paro de) (parar de )?llorar / (tengo )?ganas de llorar / me da bajón / todo (me parece )?(gris|negro) / sin esperanza`,
      alone: '(muy |un poco |hoy |algo )*(triste|de bajón|mal)( hoy)*',
      unless: 'no estoy triste / ya no',
    },
    'self-doubt': {
      says: `no (soy|valgo) (lo )?(suficiente|suficientemente) / no valgo (nada|para nada) / (soy|me siento) un(a)? (fracaso|inútil|impostor|impostora|fraude) / síndrome del impostor / no creo en mí / todos (son|parecen) mejores`,
    },
    setback: {
      says: `(suspendí|he suspendido|reprobé) (el|la|otra|todas|mi|dos)? / (me )?(despidieron|han despedido|echaron del trabajo|rechazaron|han rechazado) / perdí (el|mi) (trabajo|empleo) / no me (dieron|han dado|cogieron) (el|la) (trabajo|beca|puesto|plaza)`,
      unless: 'no me despidieron',
    },
    mixed: {
      says: 'sentimientos encontrados / agridulce / (feliz|contento|contenta) y triste / triste y (feliz|contento|contenta) / reír o llorar',
    },
    sleep: {
      says: `no (puedo|pude|consigo|logro|logré) (dormir|dormirme|conciliar) / (no pego|no pegué|sin pegar) ojo / insomnio / (dormí|he dormido|duermo|llevo durmiendo) (muy |fatal|poquísimo|mal|poco|tres horas|cuatro horas)+ / (me desvelo|desvelado|desvelada|en vela) / no (he dormido|dormí|duermo) (nada|bien|casi) / noche en blanco`,
      unless: 'bebé no duerme',
    },
    tired: {
      says: `^(cansad*|agotad*|reventad*)$ / ${ESTOY} (cansadísim*|agotadísim*|cansado|cansada|agotado|agotada|reventado|reventada|molido|molida|hecho polvo|hecha polvo|muerto de cansancio|exhausto|exhausta) / (qué|mucho) cansancio / (tan|muy) (cansado|cansada|agotado|agotada)`,
      alone: '(muy |súper )*(cansado|cansada|agotado|agotada)( hoy)*',
      unless: 'cansad* de (que|esper|tanto|ser|mi|la|el|los|oír) / no puedo dormir',
    },
    'work stress': {
      says: `(estrés|presión) (en|del|de) (el )?trabajo / (trabajo|jefe|jefa) ... (estres*|agobi*|presión|demasiado) / (estresado|estresada|agobiado|agobiada) ... (trabajo|curro|jefe|jefa|entregas) / demasiado trabajo / no dejo de pensar en el trabajo / cierre de mes`,
      unless: 'sin estrés',
    },
    overwhelmed: {
      says: `^(estresad*|agobiad*|abrumad*)$ / ${ESTOY} (estresadísim*|agobiadísim*|estresado|estresada|agobiado|agobiada|abrumado|abrumada|desbordado|desbordada|saturado|saturada|hasta arriba) / (todo )?me supera / no doy abasto / demasiadas cosas / todo a la vez / todo al mismo tiempo`,
      alone: '(muy |súper )*(estresado|estresada|agobiado|agobiada)( hoy)*',
    },
    worry: {
      says: `(me preocupa|me preocupan|estoy preocupado|estoy preocupada) / ${ESTOY} (preocupado|preocupada|ansioso|ansiosa|angustiado|angustiada|inquieto|inquieta) / no dejo de (darle vueltas|preocuparme|pensar en qué) / le doy vueltas a`,
      unless: `no me preocupa / ya no / ${EXAMEN}`,
    },
    nerves: {
      says: `(mañana|hoy|pasado mañana|el (lunes|martes|miércoles|jueves|viernes)|esta tarde) ... ${EXAMEN} / ${EXAMEN} ... (mañana|hoy|pasado mañana|esta tarde|el (lunes|martes|miércoles|jueves|viernes)) / (nervioso|nerviosa|nervios|miedo) ... ${EXAMEN} / tengo (un|una) (examen|entrevista)`,
      unless: 'aprobé / aprobado / suspend* / salió bien / ya pasó / alumno*',
    },
    procrastination: {
      says: `(dejo|dejando|dejé) (todo |las cosas )?para (mañana|después|última hora|el final) / procrastin* / no (consigo|logro|puedo) (empezar|ponerme|arrancar) / (lo|la|los|las) (voy|sigo|vengo) (dejando|aplazando|posponiendo) / me da pereza (empezar|ponerme|estudiar|hacer)`,
    },
    concentration: {
      says: `no (puedo|consigo|logro) (concentrarme|enfocarme|centrarme) / me (distraigo|cuesta concentrarme|cuesta centrarme) / (me )?cuesta concentrar* / leo la misma (página|línea|frase)`,
    },
    boredom: {
      says: `me aburro / ${ESTOY} (aburrido|aburrida) / qué aburrimiento`,
      unless: 'no me aburro',
    },
    'nothing much': {
      alone: `(hola |pues |estoy |todo |muy |más o menos )*(bien|normal|tranquilo|tranquila|ok|todo bien)( gracias| hoy| supongo)* / (pues |hoy )*nada (especial|nuevo|en particular)( hoy)* / como siempre`,
    },
    eased: {
      says: `(me siento|estoy|voy) (mucho |un poco |algo |ya |hoy )*(mejor|más tranquilo|más tranquila)( hoy| ya| ahora)*$ / me (ha ayudado|ayudó)( mucho)*$`,
      alone: '(muchas |mil |ok |vale )*gracias( por todo| por escucharme| de verdad)*',
      unless: 'no me siento mejor / pero',
    },
    gratitude: {
      says: `${ESTOY} (agradecido|agradecida) / (muy|tan|súper) (agradecido|agradecida) / doy gracias (por|a) / qué suerte tengo / agradezco`,
      unless: PERO,
    },
    'good news': {
      says: `(me dieron|me han dado|conseguí|he conseguido) (el|la) (trabajo|plaza|beca|puesto|piso|ascenso) / (aprobé|he aprobado|aprobamos) (el|la|mi|todo|los|las)? / (buenas noticias|buena noticia|gran noticia) / (ganamos|hemos ganado|gané) (el|la|los)? / (estoy|estamos) (embarazada|embarazados) / me caso`,
      unless: `${PERO} / no aprobé / discusión`,
    },
  },
};
