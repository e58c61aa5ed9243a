import { type Wordings, wordings } from '../rules.js';
import { WANT, DIE } from './words.js';

/** Wish to die, in German. */
export const wishToDie: Wordings = wordings({
  open: `
    ${WANT} … ${DIE}
    ${DIE} (zu)? … (will|wollen|wollte|mochte|mochten|wunsche|wurde|konnte|durfte|durfen|lieber
      |besser|wunsch|ware)
    (ich|war|ware|bin|wenn ich|lieber|besser|am besten) … (tot|gestorben) … (ware|war|ist|besser
      |lieber|sein)
    (ware|war|hatte) (ich)? … (nie|nicht|gar nicht) (geboren|auf die welt|zur welt)
    (nicht|nie|nicht mehr) (mehr|wieder)? (auf|aufzu)?(wachen|aufwachen|aufwache|aufwache
      |aufzuwachen|wach werde|wach werden) … (mocht*|will|wunsch*|hoff*|bet*|wurde|lieber|musste
      |$)
    (leider|wieder|trotzdem) aufgewacht
    (hol|nimm|erlose) mich (zu dir|heim|bald|hier weg|$)
    (will|mochte|wollte|wunsche|wurde|sehne mich|lieber|bald|gehe) … (zu|bei|mit) (ihm|ihr
      |meinem (mann|vater|sohn|bruder|opa)|meiner (frau|mutter|tochter|schwester|oma)|heinz|ihnen
      |dir) (sein|gehen|$|ins grab|in den himmel|hinuber|worauf|da oben)
    (hatte|ware|es) (mich|ich) … (treffen|erwischen|getroffen|erwischt|sterben) sollen
    (todessehnsucht|todeswunsch|sterbewunsch|lebensmude|lebensuberdruss*|lebensuberdrussig)
    (will|mochte|wollte|wurde|kann) … sterben
    sterben (will|mochte|wollte|wurde|durfen|durfte|$)
    (tot sein|will tot|mochte tot|wunschte tot|lieber tot|besser tot|tot ware ich|tot war ich
      |ich tot bin|ich tot ware|mich tot|selber tot|genauso gut tot)
    (hoffentlich|wunsche|bete|hoffe|mochte|will) … (nicht|nie) (mehr|wieder)? (auf|wach) $
    hoffentlich (wache|wach) … (nicht|nie) (mehr|wieder)? auf
    wieder aufgewacht $
    (aufgewacht|aufwachen|wach) ……… (gehofft nicht|hatte gehofft|leider|enttauscht|schade)
    (ich|wenn|am liebsten|lieber|besser|ware|war|mehr wert|tot mehr|genauso gut) tot (als
      |mehr wert|sein|ware|war|besser|$|und)
    (ware|war) (ich)? (am liebsten|lieber|besser|gern|gerne)? tot
    tot mehr wert
    (abends|jede nacht|jeden abend|nachts)? (bete|hoffe|wunsche) … (letzte|letzter|letzten) (nacht
      |tag|abend|winter|geburtstag) (war|ist|ware|wird)?
    als hatte es mich nie gegeben
    (warum|wieso) (kann|darf|bin|muss) ich … (sterben|tot|nicht tot|leben|gehen $)
    (werde|will|muss) aufhoren zu (leben|atmen|existieren)
    (losch|losche|loscht|radiert|streicht) mich (aus|weg|$)
    (keine|ohne eine|ohne) spur (von mir|mehr von mir|zu hinterlassen)
    (ungeschehen|ruckgangig) … (mich|mein leben|geburt|machen|existenz)
    (ins|in den|in das) (meer|fluss|see|wasser|schnee|wald) (gehen|laufen|legen
      |hineingehen) … (nicht|nie|weiter|bleiben)
    (hinlegen|mich legen|liegen bleiben) … (nicht|nie) (mehr|wieder) (aufstehen|auf)
    (flugzeug|auto|bus|zug|bahn) … (hoffte|gehofft|wunschte|gewunscht) … (absturz*|absturzt
      |nicht (bremst|halt)|crasht|kracht)
    (hoffte|gehofft|wunschte|hoffe) … (flugzeug|auto|bus|zug|bahn) … (absturz*|absturzt|bremst
      |halt|crasht|kracht|erwischt)
    (gesund|gutartig|ohne befund|unauffallig|nichts schlimmes) und ich (war|bin) … (enttauscht
      |traurig)
    (nichts|niemand) (mehr)? sein (will|wollen|$)
    (will|mochte) (ich)? (nichts|niemand) mehr sein
  `,
  veiled: `
    (soll|sollte|will dass|wunsche mir dass|mochte dass|hoffe dass|bitte dass) … (alles|es
      |der schmerz|das) (aufhort|endet|vorbei ist|aufhoren|vorbei sein|ein ende hat|zu ende ist
      |still wird)
    (alles|es|schmerz|schmerzen) … (soll|sollte|muss) … (aufhoren|enden|vorbei sein|zu ende sein)
    (mach|mache|mach es) schluss
    (es|alles) ist (bald|morgen|heute nacht|dann) vorbei
    (letzte|letzter|letzten) (nacht|abend|tag|winter|weihnachten|geburtstag) (ist|ware|wird|sein
      |auf|fur mich)
    (will|kann|mag|schaffe es|packe es|halte es|halt es|pack es) (ich)? (nicht mehr|nicht langer
      |nicht mehr) $
  `,
});
