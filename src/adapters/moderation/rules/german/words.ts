import { joined } from '../../phrases.js';

/** Wishing, hoping, being about to. */
export const WANT = joined(`
  (will|wollte|wollt|wolle|wunsche|wunsch|wunschte|mochte|mochte|wurde|wurde|hoffe|hoffte|bete
    |bitte|sehne|sehnsucht|lust|konnte|konnt|soll|sollte|muss|musste|darf|durfte|lieber
    |am liebsten|hatte|ware|war|besser|bereit|verdiene|verdient|gedanken|gedanke|gedacht|denke
    |denke|daran|dran|davon|drang|ernsthaft|uberlege|uberlegt|vorhab|vorhabe|vorstelle|traum
    |traume|traumte|stelle mir vor|brauche)
`);

/** Being dead, or no longer there. */
export const DIE = joined(`
  (sterben|tot sein|tot ware|tot war|gestorben ware|weg ware|nicht mehr (leben|sein|da sein
    |existieren|aufwachen|hier sein|aufstehen|auf der welt sein|am leben sein|dasein)
    |nie wieder aufwachen|nie mehr aufwachen|verschwinden fur immer|fur immer (weg|schlafen
    |verschwinden|einschlafen|gehen|ruhe)|nicht geboren|nie geboren|aufhoren zu (existieren
    |leben|atmen|sein)|nicht existieren|gar nicht mehr sein|nicht mehr aufzuwachen|zu sterben
    |tot zu sein|nicht mehr zu leben|nicht mehr da zu sein|draufgehen|krepieren|verrecken
    |weg sein)
`);

/** Ending one’s life. */
export const KILL = joined(`
  (mich (selbst|selber)? (umbring*|umzubringen|tote|toten|zu toten|erhang*|aufhang*|erschiess*
    |ertrank*|vergift*|ausloschen|abmurksen|kalt mache|beseitigen|wegmachen|vor den zug
    |vor die bahn|runtersturz*|hinuntersturz*|entsorg*|aus dem weg raum*)|bring* mich (selbst
    |selber)? (um|um|irgendwann um)|brachte mich um|umbringen|umzubringen|umgebracht hab*
    |mir (selbst|selber)? … das leben (nehm*|zu nehmen|genommen)|das leben (nehm*|zu nehmen)
    |leben zu nehmen|mein leben (be)?end*|mein leben zu (be)?end*|meinem leben ein ende
    |dem (leben|ganzen|allem) … ein ende|ein ende (setz*|mach*|zu (setzen|machen)|bereit*)
    |mit allem schluss|schluss (machen|zu machen|mach) (mit (dem leben|allem|mir)|$|endgultig
    |fur immer)|suizid*|selbstmord*|freitod|selbsttot*|mir die pulsadern|pulsader*|strick nehm*
    |mir die kugel|vom (dach|balkon|hochhaus) (spring*|zu springen|sturz*)
    |von der brucke (spring*|zu springen|sturz*)|vor (einen|den|die|eine) (zug|bahn|s bahn
    |u bahn|lkw|laster|auto) (werf*|spring*|lauf*|schmeiss*|zu (werfen|springen))|gegen (einen
    |den) (baum|brucken*|pfeiler) (fahr*|zu fahren|lenk*)|alles (zu)? (be)?enden
    |es (zu)? (be)?enden|alles zu ende bring*|es zu ende (bring*|zu bringen)|zu ende bring*
    |hand an mich)
`);

/** Hurting oneself. */
export const HURT = joined(`
  (mich (selbst|selber|dauernd|immer|wieder|absichtlich|heimlich|gestern|heute
    |nachts)? … (verletz*|ritz*|schneid*|geschnitten|geritzt|aufgeritzt|verbrenn*|verbrannt
    |bestraf*|schlag*|geschlagen|kratz*|aufgekratzt|blutig|selbstverletz*)|(verletz*|ritz*
    |schneid*|schnitt|bestraf*|schlag*) (ich)? mich|mir (selbst|selber|wieder|was|etwas|dauernd
    |gestern|immer)? … (wehtu*|weh tu*|weh zu tun|wehgetan|wehzutun|was an*|etwas an*|angetan
    |antu*|anzutun|schaden zuf*|schmerzen zuf*)|(tue|tue|tat) (ich)? mir … (weh|was an|etwas an
    |leid an)|selbstverletz*|selbst verletz*|ritzen|geritzt|svv|selbstschadig*)
`);

/** Not followed by where, how or with whom somebody lives. */
export const PLACE = joined(`
  (?! (wie (ein|eine|im)|bei (meinen|meiner|meinem|mama|den)|mit (meiner|meinen|meinem|einer
    |einem|drei|zwei|kisten|der schwiegermutter)|in (der (stadt|wg|wohnung)|einer|einem|berlin
    |hamburg|diesem (kaff|haus|ort|dorf))|aus (kisten|kartons|dem koffer)) )
`);

/** What follows does not say that it has come back. */
export const NOT_BACK = joined(`
  (?!(?: [^ ~]+){0,30}? (wieder da|wieder zuruck|zuruckgekommen|kommt wieder|kommen wieder
    |erneut|nochmal|mal|genauso wie|wie damals|gestern|heute nacht|diese woche|ruckfall|immer
    |wieder|aufs neue) )
`);
