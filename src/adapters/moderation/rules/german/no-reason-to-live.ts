import { type Wordings, wordings } from '../rules.js';

/** No reason to live, in German. */
export const noReasonToLive: Wordings = wordings({
  open: `
    (grund|grunde|sinn|anlass|zweck|motivation) (mehr)? … (zu leben|weiterzuleben|weiter zu leben
      |am leben|fur mein leben|zum leben|da zu sein|hier zu sein|hierzubleiben|hier zu bleiben
      |weiterzumachen|weiter zu machen|aufzustehen|zu existieren|zu bleiben|im leben|meines lebens
      |in meinem leben|weiter zu atmen)
    (leben|weiterleben|existieren|dasein) … (kein*|ohne|verloren|nicht mehr|nichts) (grund|sinn
      |zweck|wert|lohnt|mehr wert)
    (leben|weiterleben|dasein) … (lohnt|sich|hat) (sich)? (nicht|nicht mehr|keinen|kein)
    (nichts|niemand|niemanden|nichts mehr|was|wer|keiner) … (wofur|fur (das|den|die)|was mich
      |das mich|der mich|die mich) … (leb*|bleib*|halt|am leben|lohnt|weitermach*|hier halt
      |da ist)
    (nichts|niemand|keiner|wenig|die katze|der hund) (mehr)? … halt mich (hier|am leben
      |auf der welt|$)
    (wozu|wofur|warum) (uberhaupt)? … (leben|weiterleben|weitermachen|weiterkampfen|aufstehen
      |aufwachen|atmen|existieren|lebe ich) $
    (einzige|einziger|einzigen|letzte|letzter|beste|ein|einen) (ausweg|weg|losung|moglichkeit
      |option|ehrliche|richtige|tur|ausgang|weg raus)
    (kein|keinen|keine) (anderen|andere|anderer)? (ausweg|weg|losung|moglichkeit|ausgang
      |weg raus) (mehr|sehe|gibt|als)
    (mein leben|das leben) (ist|war|hat) (nichts|nicht|kein*|sinnlos|vorbei $|wertlos)
    (grunde|grund) … (gehen (mir)? aus|ausgegangen|keine mehr|leer|zum bleiben|zu bleiben|aus $
      |mehr $)
    (gehen|gingen) mir die grunde
    (liste|zettel) … grunde* … (leer|keine|null|bleiben)
    fallt mir (ein|einer|eine) (weg|ausweg|losung|ende) (ein)?
    (mir)? (ein|einen|eine) (weg|ausweg|losung|ende) (ein|bleibt|sehe|ubrig|raus)
  `,
  veiled: `
    (wozu|wofur|warum) (soll ich|uberhaupt)? (weiter|weitermachen|das alles|kampfen|aufstehen
      |bleiben) ($)
    (kein*|ohne|welchen|einen) (grund|sinn) (mehr)? (weiter|weiterzumachen|aufzustehen|zu bleiben
      |zu kampfen|$)
    (bin|ich bin)? (nichts wert|wertlos|zu nichts gut|zu nichts nutze|nutzlos|uberflussig
      |ein nichts|ein niemand) ($|und|fur alle|auf)
    (nichts|niemand) (mehr)? (macht|hat|ergibt) (mehr)? (einen)? sinn (mehr)? $
    hat (alles)? keinen sinn (mehr)? $
  `,
});
