import { type Wordings, wordings } from '../rules.js';
import { KILL } from './words.js';

/** Plan or intent, in German. */
export const planOrIntent: Wordings = wordings({
  open: `
    ${KILL}
    (versucht|versuche|versuch|versuchte|fast|beinah|beinahe|kurz davor|nahe dran) … (umzubringen
      |umgebracht|das leben|zu sterben|schluss zu machen|gestorben ware|mir was an*|mich zu toten
      |zu springen|gesprungen)
    (suizidversuch|selbstmordversuch|mein* versuch|zweite* versuch|nachste* versuch
      |letzte* versuch)
    (plan|termin|datum|tag|zeitpunkt|methode|ort) … (steht|steht fest|festgelegt|ausgesucht
      |gesetzt|gewahlt|im kopf|gemacht|danach (steht|ist|kommt) (nichts|nichts mehr)|fur (danach
      |meinen tod|meinen abgang|meinen abschied)|wie ich (es|gehe|sterbe|mich))
    (habe|habe) (einen|den|einen) (plan|termin|tag) $
    (weiss|uberlegt|geplant|ausgemalt|plane|recherchiert|gegoogelt|google|nachgelesen|ausgedacht
      |uberlege) … (wie|wann|wo|womit) (ich)? … (es (mache|tue|mach|tue|machen|tun)|sterbe|sterben
      |umbring*|gehe|gehen werde|schluss|beende|leben nehme)
    (entschluss|entschieden|entscheidung|beschlossen|entschlossen) ……… (nicht mehr (da|leben
      |weiter)|sterben|schluss|gehen|ende|ruhig|ruhe|frieden|letzte|abschied|vorbei|beende*
      |gelassen|leicht|frei)
    (werde|werd|bin|wird es mich) … (nicht mehr|nicht|nicht mehr) (mehr)? (da|hier|leben|am leben
      |geben) … (sein|wenn|bis|nachste|weihnachten|sommer|morgen|lange|$)
    (ob ich|dass ich|wie lange ich) … (morgen|nachste|lange|weihnachten|weiter)? … (da bin|da sein
      |lebe|am leben|aushalte|durchhalte|bin|abhalten|beherrsch*|widerstehen|zuruckhalten)
    (tabletten|pillen|schlaftabletten|medikamente) … (alle|geschluckt|schlucken|nehmen|gehortet
      |sammeln|gesammelt|gezahlt|zahle|horte|spare|genommen|liegen bereit|im schrank)
    uberdosis
    (auf der|auf die|an der|von der) (brucke|gleise*|bahnsteig*|dach|schienen) … (gestanden|stand
      |gedacht|springen|lange|schaue|hinunter|runter|zuruckgegangen)
    (an|auf) den (gleisen|schienen)
    (mach|mach es|mache) (schluss|ein ende)
    (aus dem leben|aus der welt|aus dem weg) (gehen|scheiden|treten|raumen|schaffen|zu gehen)
    (freiwillig|selbstbestimmt|von eigener hand|aus eigenem willen|nach meinen bedingungen) (gehen
      |aus dem leben|sterben|abtreten|abgang)
    (diesmal|nachstes mal) … (klappt|richtig|geht nicht schief|findet mich (keiner|niemand)|ernst
      |schaffe ich)
    (es|das) (nachste mal|diesmal) … richtig
    (mein|dieses|das) leben (selbst|selber)? (beenden|beende|zu beenden|beendet|wegwerfen
      |wegzuwerfen)
    (habe|habe|steht|gibt) … (plan|datum|termin) und (ein|einen|das) (plan|datum|termin|tag|ort)
    (ich)? (habe|habe) einen plan und
    (hatte|habe|war|habe) … (fast|beinahe|beinah) (getan|gemacht|durchgezogen|gesprungen
      |geschafft)
    (fast|beinahe) (hatte ich)? es (getan|gemacht|durchgezogen)
    (zu)? (feige|feigling|mut|angst|mutig genug) (bin|fehlt|habe|es|um|zu|dazu)? … (es zu tun
      |es zu machen|zu sterben|mich um|zu springen|durchzuziehen|tun|schluss)
    (versprechen|versprochen|garantieren|sicher sagen|schworen) … (nichts tue|mir nichts|am leben
      |da bin|durchhalte|nichts antue|nichts anzutun|nicht tue)
    (auf|an|uber|von|in) (die|der|den|das) (gleise*|brucke|gelander|wasser|schienen|abgrund
      |tabletten|tiefe|fluss|balkon) … (geschaut|gestarrt|gestanden|geguckt|geblickt|lange
      |zu lang)
    (zu lange|lange|stunde|stunden) … (auf|an|uber) (die|der|den|das) (gleise*|brucke|gelander
      |schienen|abgrund|tiefe)
    (kopf|stimme|stimmen) … (sagt|sagen|flustert|redet|meint) … (besser dran|es beenden|beenden
      |ende|springen|nichts wert|sterben|schluss|gehen soll|los)
    (seit|wo) … (beschlossen|entschieden|entschluss|feststeht) … (ruhe|ruhig|frieden|leicht|frei
      |gelassen|still)
    (sammel*|horte|hebe|spare|kaufe|gekauft|besorgt) … (tabletten|pillen|seil|strick|klingen
      |medikamente|schlaftabletten)
    (nehme|nahme|nehm) (ich)? mir das leben
    (google|gegoogelt|gesucht|nachgeschaut|gelesen|recherchiert) … (ob es wehtut|ob das wehtut
      |schmerzlos|wie lange es dauert|wege zu|wie man stirbt|methoden)
    schmerzlos
    (falls|wenn) ich nicht (mehr)? (heimkomme|nach hause komme|wiederkomme|zuruckkomme)
    (meide|halte mich fern|gehe nicht mehr) … (balkon|bahnsteig*|brucke|fenster|dach|gleise*)
    (zu viele|zu viel) (genommen|geschluckt|tabletten)
    (hat nicht (geklappt|funktioniert)|schiefgegangen|bin da) … (scham*|wieder|da|leider
      |aufgewacht)
    (verstehe|kapiere|versteh) … (warum|die leute die|menschen die) … (das tun|es tun
      |sich umbringen|sich das leben|springen|gehen)
    (gesagt|erzahlt) was (sie|er) horen (wollten|wollte)
    (entlassen|aus der klinik|aus der psychiatrie) … (will es|plane|wieder|immer|denke daran)
    (weiss|kenne) (welcher|welche|welchen|genau welche*) (baum|brucke|zug|tag|tabletten)
    (gegen die (wand|leitplanke)|von der strasse|in den gegenverkehr) … (fahren|lenken|steuern
      |will|wollte)
  `,
  veiled: `
    (mache|mach|tue|tue|machen|tun|getan|gemacht|durchzieh*|beende*|bringe) (ich)? es (heute
      |heute nacht|morgen|bald|diesmal|hinter mich|zu ende)? $
    (kurz davor|nahe dran) (es|etwas)? (zu tun|zu machen|$|gewesen|war)
    (alles|es ist alles) (geregelt|vorbereitet|geordnet|organisiert|bereit|erledigt|bezahlt)
    (dunkle|dunklen|schwarze|schlimme|bose|bosen|schlechte|schlechten|solche|diese) gedanken (sind
      |kommen|wieder|werden|lassen)
    gedanken (sind|kommen|werden) (wieder|starker|konkreter|lauter|mehr|zuruck|schlimmer)
    (ruhig|ruhe|frieden|leicht|gelassen|frei) (seit|weil|zum ersten mal) … (entschieden|entschluss
      |weiss|beschlossen|feststeht|plan)
  `,
});
