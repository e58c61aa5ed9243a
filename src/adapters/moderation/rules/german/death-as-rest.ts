import { type Wordings, wordings } from '../rules.js';

/** Death as rest, in German. */
export const deathAsRest: Wordings = wordings({
  open: `
    (ich|mochte|will|wunsche|wunschte|wunsch) … (mir)? … (den|meinen|einen)? tod
    (wunsche|wunschte|wunsch|ersehne|sehne|will|warte auf|hoffe auf|bete um|denke an) … (den
      |meinen|dem|einen) tod
    (verdient|verdiene) … (tot|zu sterben|tod|nicht zu leben)
    (nie|nicht) (geboren|auf die welt gekommen) … (worden|ware|sein)
    (hoffe|hoff|bete|wunsche|wunschte|bitte|mochte|will|wollte|gehofft|ware|schlafen|einschlaf*
      |einschlafen) … (nicht|nie|nicht mehr) (mehr|wieder)? (aufwach*|aufzuwachen|wach *
      |augen auf*|aufgewacht)
    (einschlafen|einschlafe|schlafen|augen (zu|schliess*)) … (nicht|nie) (mehr|wieder)? (aufwach*
      |aufzuwachen|aufmach*|wach)
    (augen) … (nie wieder|nicht mehr|fur immer) (auf*|zu|schliess*|geschlossen)
    (enttauscht|traurig|schade|wutend|schlimm|leider|verfluche|hasse|argere) … (aufgewacht
      |aufwach*|aufzuwachen|wach geworden|augen aufmach*|augen offn*|am leben|lebe|da bin)
    (tod|sterben|tot sein|nicht mehr (da )?sein|sterbenwollen|das ende) … (erlosung|ruhe|frieden
      |erleichterung|trost|freund|ausweg|losung|schoner|leichter|lockt|verlockend|ruft|suss
      |beruhigt|trostlich|einzige|freiheit|befreiung|urlaub|geschenk|barmherzig|leicht|besser
      |warmt|ehrlich*)
    (erlosung|ruhe|frieden|erleichterung|trost|beruhigt|sehnsucht) … (tod|sterben|tot zu sein
      |tot ware|nicht mehr (da )?(zu )?sein|ende)
    (denke|denke|gedacht|nachgedacht|gedanken|gedanke|traume|phantasiere|stelle mir vor|nachdenke
      |grubel*|kreisen) … (an|uber|ans|daran|davon|um|vom)? … (meinen tod|den eigenen tod
      |meinen eigenen tod|sterben|zu sterben|tot zu sein|umzubringen|umbringen|leben zu nehmen
      |nicht mehr (da )?zu sein|selbstmord|suizid|schluss zu machen|es zu beenden|alles zu beenden
      |nicht mehr leben|nicht mehr zu leben|tod)
    (gott|herr|herrgott|himmel|lieber gott|jemand|tod|er|sie) … (holt|hol|hole|holen|nimmt|nimm
      |nehme|nehmen|zu sich|heim|erlost|erlose) … (mich|heim|zu sich)
    (seit|gestorben|tot|verstorben|witwe*|grab|beerdigt|verlor*) ……… (zu ihm|zu ihr|bei ihm
      |bei ihr|ihm nach|ihr nach|nachfolgen)
    (neidisch|beneide|neid) … (tote|toten|gestorben*|verstorben*|friedhof|tot|todesanzeige*|sarg)
    (todesanzeige*|friedhof|sarg|gestorben|beerdigung|tote|toten) …… (neidisch|beneid*|neid
      |ware ich|ich ware|mein* ware)
    (herz) … (aufhor*|stehen bleib*|stehenbleib*|stillsteh*|versag*|aufhort zu schlagen)
    (uberfahr*|uberfahrt|uberrollt|anfahr*|erwischt|trifft) … mich
    (mich) … (uberfahr*|uberfahrt|uberrollt|uberrollen|vom blitz|erschlagt|abknallt|totfahrt)
    (wenn|dass|falls) mich … (auto|bus|zug|lkw|bahn|jemand|krebs|blitz|herzinfarkt) … (uberfahr*
      |uberfahrt|erwischt|holt|trifft|umbringt|erfasst|ware mir)
    fur immer (weg|schlafen|verschwinden|einschlafen|ruhe|gehen|die augen|liegen bleiben|still|aus
      |dunkel)
    (endgultig|ewig|ewige|ewigen|ewiger) (ruhe|schlaf|schlafen|frieden|weg|schluss|stille
      |verschwinden|aus)
    (verschwinden|weg sein|gehen|ausloschen|auslosen|auflosen) … (fur immer|und nie (mehr|wieder)
      |von dieser welt|und gar|spurlos|endgultig)
    (mich|alles) (ausloschen|ausradieren|wegradieren|abschalten|ausschalten|aufl?osen) $
    (alles|licht|mich|welt) … (ausgeht|aus ist|ausgehen|ausmach*|ausknips*|ausschalt*|dunkel wird
      |dunkel bleibt) … (mich|ich|inklusive|samt|fur immer|$)
    von (der|dieser) (welt|erde) (verschwinden|gehen|weg)
    (daran|davon|dran) gedacht … (nicht mehr (zu|da)|zu sterben|tot zu|zu existieren|mich um
      |schluss|es zu beenden|zu verschwinden fur)
    (auflosen|ausgehen|verloschen|erloschen|verschwinden|vergehen) (wie|als) (eine|hatte|ware
      |es)? (kerze|mich nie|nie gegeben|nichts gewesen|licht|rauch)
    (wunsche|wunschte|hoffe auf|warte auf|hatte gern) … (einen|den)? (unfall|herzinfarkt|krebs
      |schlaganfall|blitz)
    (komme|komm|gehe|folge) (ich)? (bald|zu)? (zu|nach)? (dir|ihm|ihr|euch) (mein|meine|bald|nach
      |$|warte)
    (kann|soll|konnte|bitte) (mich)? (bitte)? (jemand|wer|einer) … (umbringen|erschiessen
      |totmachen|erlosen|uberfahren)
    (tod|sterben) … (macht|lockt|reizt|zieht|wartet) … (keine angst mehr|mich|an)
    (tod|sterben) … keine angst (mehr)? … (lockt|ruf*|freu*|im gegenteil)
    (ewige|endgultige|letzte|lange) (ruhe|stille|schlaf|pause)
  `,
  veiled: `
    (will|mochte|wurde|wunsche|wollte|am liebsten|wunschte|kann) … (nicht mehr da sein
      |nicht da sein|weg sein|verschwinden|unsichtbar|nicht mehr sein|nicht sein|nirgends
      |nirgendwo mehr|aufhoren zu)
    ich will (ruhe|frieden|stille|schlafen) (fur immer|$|vor allem)
  `,
});
