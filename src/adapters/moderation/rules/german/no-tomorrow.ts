import { type Wordings, wordings } from '../rules.js';
import { PLACE } from './words.js';

/** No tomorrow, in German. */
export const noTomorrow: Wordings = wordings({
  open: `
    (leben|existieren|dasein|existenz|weiterleben) … (satt|leid|mude|uberdrussig|genug davon
      |zu schwer|zu viel|sinnlos|nichts mehr wert|nichts wert|nicht mehr wert|wertlos|keinen sinn
      |kein sinn|ohne sinn|unertraglich|nicht mehr ertrag*|qual|strafe|holle|last|nicht mehr aus*
      |schmerz|zur qual|weh|anstrengend|hasse|kotzt)
    (nicht mehr|nicht langer|nie mehr|nicht mehr|nicht|kein|keinen tag (langer|mehr)
      |nicht weiter) (am)? (leben|weiterleben|weiterzuleben|existieren|weiterexistieren|atmen
      |dasein|da sein|auf der welt sein|auf dieser welt sein|auf der erde sein)${PLACE} … (will
      |mochte|wollte|kann|mag|konnen|wollen|mochten|$|soll|werde|und|als|muss)
    (will|mochte|wollte|kann|mag|wunsche|werde) (ich)? (das|hier|uberhaupt)? (nicht mehr
      |nicht langer|nie mehr|nicht mehr|nicht weiter|keinen tag) (langer|mehr)? (leben|weiterleben
      |existieren|am leben (sein|bleiben)|auf der welt|auf dieser welt|da sein|dasein|hier sein
      |sein|atmen|aufwachen|aufstehen mussen)${PLACE}
    (sehe|seh|kenne|weiss|finde) (ich)? (nicht|keinen|kein) … (warum ich|wozu ich|wofur ich
      |grund) … (lebe|leben|weiterleb*|weitermach*|aufsteh*|da bin|bleib*|am leben)
    (warum|wozu|wofur|weshalb|fur wen|fur was) (soll|sollte|lebe|bin|bleibe|mache|atme
      |muss) (ich)? … (leben|weiterleben|am leben|uberhaupt da|auf der welt|lebe|weiteratmen|atmen
      |existier*|$ weiter)
    (egal|gleichgultig|schnuppe|wurscht|wurst|einerlei|nichts aus|kummert mich nicht
      |macht mir nichts|stort mich nicht|recht|nicht schlimm) … (ob ich|wenn ich|ob
      |dass ich) … (lebe|lebe|sterbe|sterbe|aufwach*|tot|da bin|uberlebe|morgen|nicht mehr
      |uberfahren|lebendig)
    (warte|wart|warten|abwarten|erwart*) … (aufs (ende|sterben)|auf (den tod|das ende|mein ende
      |s ende|die erlosung)|bis (ich sterbe|es vorbei ist|der tod|es zu ende|ich dran bin))
    (nicht|nicht mehr) (mehr|langer)? (warten|abwarten|drauf warten|darauf warten) … (mag|will
      |mochte|bis|$)
    (werde|werd|denke|will|mochte|erleb*|sehe|seh|schaff*) … (nicht mehr|nicht|nie
      |kaum) … (erleben|uberleben|da sein|mehr da|schaffen|alt werden|alter werden|dreissig
      |achtzehn|zwanzig) … (will|und das|weil ich|nicht schlimm|gut|ist ok|absicht|$ ich will
      |nachste|nicht wollen|nicht)
    (will|mochte) … (nicht|nie|kein|keinen) (mehr)? (erleben|alt werden|alter werden|morgen
      |weihnachten|geburtstag|fruhling|sommer|nachstes jahr|neues jahr|tag mehr
      |weiteren tag) … (erleben|mehr|sehen|$)
    (den|das) (nachsten|nachste|nachstes) (sommer|jahr|geburtstag|weihnachten|fruhling|winter
      |ausflug) … (nicht (mehr)? (erleben|sehen|mitmachen|da sein))
    (kein|keinen) (morgen|tag|weiteren tag|neuen tag|neuer tag|zukunft|lebenswille|lebenswillen
      |lebensmut|lebenslust|lebensfreude) (mehr|haben|gibt|erleben|ertragen)
    (lebenswille|lebenswillen|lebensmut|uberlebenswille|willen zu leben|wille zu leben
      |kraft zu leben|kraft zum leben|mut zu leben|lust zu leben) … (verloren|weg|fort|keinen|kein
      |nicht mehr|erloschen|aufgebraucht|fehlt|verlasst|ohne|geht)
    (wenn ich|falls ich) (morgen|mal)? … (nicht|nicht mehr) (mehr)? aufwach* … (ordnung|gut
      |schlimm|egal|okay|ok|recht|besser|erleichter*)
    (uberlege|uberlegt|gefragt|frage mich|entscheiden|entscheide|nachgedacht
      |weiss nicht) … ob ich (weiterlebe|weiter lebe|weiterleben|leben|lebe|bleibe|will|morgen)
    (nicht|kaum|nie) (vorstellen|vorstellbar|denken|glauben|sehe mich) … (nachstes|in einem|dann
      |weihnachten) … (leben|am leben|da zu sein|alt|lebe|zu leben)
    (ob ich)? (die|diese|heute) (nacht|woche|das wochenende) (uberlebe|uberstehe
      |schaffe) … (wegen mir|weil ich|will|$)
    (da|hier|am leben|da) (wegen|fur) (dem|der|den|meine*|meinem|meiner) (hund|katze|kinder*
      |mutter|mama|bruder|schwester|tier*|tochter|sohn|enkel*|eltern)
    (wegen|fur) (dem|der|den|meine*|meinem|meiner) (hund|katze|kinder*|mutter|mama|bruder
      |schwester|tier*|tochter|sohn|enkel*|eltern) (da|hier|am leben)
    (einzige|einziger|einziges) (das|was|der|die|grund)? (mich)? (abhalt|halt|hindert|zuruckhalt
      |am leben halt|davon abhalt)
    (jeder|jede|jeden) (atemzug|morgen|tag|stunde|aufwachen) … (strafe|qual|last|schmerz|zu viel
      |kampf den|verloren|folter)
    (keine|eine|eine) (minute|stunde|sekunde|tag) (mehr|langer) (aus|ertragen|ich zu sein|leben
      |in dieser haut|in diesem korper)
    (am|vor dem|am rand des|uber dem) (abgrund|rand) ($|und|des|der)
    (nachsten|nachste|keinen|keine|kein) (geburtstag|weihnachten|fruhling|sommer|winter|jahr
      |neujahr) … (nicht)? (mehr|zu)? (erleben|sehen|feiern|brauche|will)
    (zukunft|nachstes jahr|nachsten sommer) … (ohne mich|in der ich nicht|komme ich nicht vor
      |bin ich nicht)
  `,
  veiled: `
    (keine|ohne|kein|keinen) (zukunft|ausweg|hoffnung|perspektive|ausgang) (mehr)? ($|fur mich
      |sehe|in sicht)
    sehe (ich)? (keine|keinen|kein) (zukunft|ausweg|morgen|hoffnung|licht|perspektive
      |land) (mehr)? ($|fur mich)
  `,
});
