import { type Wordings, wordings } from '../rules.js';

/** Goodbye, in Spanish. */
export const goodbye: Wordings = wordings({
  open: `
    (adios|hasta siempre) (a todos|mundo|mundo cruel|vida|mis (amores|ninos|hijos|queridos)
      |familia|mama|papa|amigos|queridos) ……… (perdon*|cuid*|quiero|gracias|amo|ame|culpa|os|los
      |me|fue|fueron|lo siento|$)
    (carta|cartas|nota|notas|mensaje|mensajes) (de)? (despedida|adios|suicid*|final) ($|a|para|y
      |en)(?! (mis (alumnos|companeros)|trabajo|equipo) )
    (escribi|escrito|escribir|escribiendo|deje|dejado|dejo|dejar|guarde|guardado|escribo) … (carta
      |cartas|nota|notas|mensaje) … (cada (uno|una|hijo)|mis hijos|cuando no este|despedi*|adios
      |para cuando|por si|a cada|explicando|perdon|para que la)
    (me despido|despedirme|despidiendome|despidiendo|despedi|me despedi|despedida) (de)? … (todos
      |todas|para siempre|mundo|vida|sin que|por dentro|en silencio|mis hijos|cada uno|los mios
      |mi familia|ultima vez|ellos|ella|sin decir*)
    si (manana|no|no|un dia|algun dia|esta noche) … (no)? (escribo|vuelvo|despierto|amanezco
      |contesto|aparezco|respondo|estoy) … (que)? (sepan|sepais|recuerden|culpa|sepan que|digan
      |quiero que|perdon|fue mi|cuiden|les|los|os quise)
    (no fue|no es|no sera) (la)? (culpa|culpable) (de)? (nadie|vuestra|suya|tuya|ustedes|ellos
      |mama|mis)
    que nadie se (culpe|sienta culpable|eche la culpa)
    (diganle|digan|decidle|decid|dile|diles|diganles) (a)? … (que)? (la|lo|los|les|le) (quiero
      |quise|amo|ame|queria|perdonen|quise mucho)
    (cuiden|cuidad|cuida|cuidadme|cuidenme|cuide|cuidaran|cuidara) (mucho)? (de|a|al)? (mi|mis|el
      |la|los|las)? (gato|gata|perro|perra|hijos|ninos|madre|mama|hija|hijo|plantas|nina
      |nino)? … (cuando (yo)? no este|por mi|cuando me vaya|cuando falte|si me pasa|sin mi
      |si yo no)
    (regal*|reparti*|repartiendo|doy|dando|di|deje|dejando|dejo|estoy dejando) … (mis|las|mi|cosas
      |guitarra|ropa|libros|gata|gato|perro|llaves|papeles) ……… (no (los|las|lo
      |la)? (voy a necesitar|necesitare|necesito)|donde voy|me hara falta|hare falta|podre irme
      |irme (tranquil*|en paz)|de este mundo|cuando no este|no este|no viva|despues podre)
    (dejando|dejo|deje|dejar|dejado|puse|pongo|poner|poniendo|arregle|arreglando|ordene|ordenando
      |pague|pagado) … (en orden|papeles|deudas|cuentas|cosas|todo|testamento|nevera
      |asuntos) ……… (irme|no este|no viva|de este mundo|tranquil*|preocuparse|sin mi|falte|me vaya
      |cuando|no tengan que|no tendran que)
    (no (los|las|lo|la)? (voy a)? (necesitar|necesitare|hara falta)) (mas)? (donde|adonde|alla
      |despues)
    (ultima|ultimo) (vez|noche|dia|navidad|carta|entrada|abrazo|beso|cumpleanos|verano|pagina
      |amanecer) (que|de mi|en (este|la) (mundo|tierra|vida)|con vida|antes de (irme|morir)
      |juntos y)? … (escrib*|abrace|bese|vea|vere|verlos|verla|verlo|estare|viv*|irme|vida|mundo
      |para siempre|mi cabeza|sabran|saben)
    (perdon|perdonen|perdonadme|perdoname|perdonenme|lo siento) ……… (por (lo que voy|irme|dejaros
      |dejarlos|todo lo que|no (ser|poder|haber sido) (mas)? fuerte|no aguantar|rendirme)
      |no puedo (mas|seguir)|adios|me voy|descansar|no ser mas fuerte|no tengo fuerzas
      |fuerzas para)
    (fuisteis|fueron|fuiste|sois|son) lo (mejor|mas bonito) (de|que) (mi vida|me paso|me ha pasado
      |tuve) ……… (adios|culp*|perdon|siempre|lo siento)
    gracias por todo ……… (adios|me voy|perdon|no pued*|hasta siempre|cuid*|lo siento|descansar)
    (quien|quienes|cuando|si) (encuentre|lea|leas|lean|encuentren|leais) esto … (no|sepa|sepan
      |estare|habre|sera|me)
    lo intente (de)? … (adios|perdon|sepan|lo siento|recuerden)
    lo que (voy|estoy a punto de) (a)? hacer $
    nos vemos (en el cielo|al otro lado|en la otra vida|arriba|en la otra)
    (regal*|reparti*|done|vendi) … (no (me|los|las|lo)? (van a|va a|voy a)? (hacer falta
      |haran falta|hara falta|necesit*|servir*))
    (quien|el que|la que) (encuentre|lea|abra|halle) (esto|esta|este)
    (diganle|digale|decidle|dile|diles) a (mi|mis) … (culpa|quier*|quise|am*|perdon*)
    (perdon|perdonen|lo siento) ……… (pronto (se acaba|acaba|termina|descansare)|decepcion*|casi
      |falta poco)
    (pronto|casi|manana) (se acaba|acabara|terminara|descanso|descansare|todo acaba
      |habra terminado)
    (no me busquen|no me busqueis|que nadie me busque|nadie me busque)
    (para cuando|cuando) (lean|leas|leais|vean|veas|alguien lea|alguien vea) esto
    (pena|perdon|siento|pienso en|lastima) … (quien|el que|la que|la persona que) me (encuentre
      |halle|vea)
    (oir|escuchar|ver|abrazar|besar) … (su|la|a|mi) … (ultima vez|por ultima vez
      |una vez mas antes)
    (un|una) ultim* (atardecer|abrazo|amanecer|cigarro|paseo|cancion|llamada|vez) y (despues|luego
      |me voy|adios)
    (hice|escribi|firme) (el|mi) testamento (esta noche|hoy|anoche|y)
    (contrasenas|claves|papeles) … (para cuando|para que|cuando no|despues de|mas facil)
    (pase lo que pase|si me pasa algo) … (esta noche|culpa|sepan|no fue)
  `,
  veiled: `
    (es|sera|esta es|este es) (mi|la|el) (ultima|ultimo) (entrada|pagina|noche|carta|mensaje
      |vez que|dia|texto|escrito)(?! (de|del|en el (trabajo|colegio)) )
    adios (a todos|para siempre|mundo|vida) $
    ^ adios $
    (me)? (despido|despidiendo|despedi) de (todos|todo|ellos|mi gente|los mios)
    os quiero (mucho|a todos)
    los quiero a todos
    donde voy (no|nada|nadie)
    falta poco $
  `,
});
