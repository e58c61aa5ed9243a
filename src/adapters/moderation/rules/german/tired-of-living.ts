import { type Wordings, wordings } from '../rules.js';
import { PLACE } from './words.js';

/** Tired of living, in German. */
export const tiredOfLiving: Wordings = wordings({
  open: `
    (mude|satt|leid|uberdrussig|uber|genug|schnauze|nase|kein bock|keinen bock|keine lust
      |keine kraft|keine freude|erschopft|fertig|schluss|am ende) (bin)? (vom|am|zum|mit|das|des
      |von|auf|mehr auf|mehr zum|mehr fur|fur)? … (leben${PLACE}|lebens|existieren|existenz|atmen
      |am leben zu sein|weiterleben|weiterzuleben|dasein|mensch zu sein)
    (pack|packe|schaff|schaffe|ertrag|ertrage|halt|halte|kann|will|mag|verkraft*|bewaltig*) … (das
      |dieses|mein|ein|mit dem|mit diesem)? leben (nicht mehr|nicht mehr|nicht|nicht langer
      |keinen tag)
    (nicht mehr|nicht mehr) (auf (der|dieser) (welt|erde)|in diesem leben|unter euch|hier sein
      |am leben|da sein|nirgend*)
    (nirgendwo|nirgends) mehr sein
    (will|mochte) (ich)? (gar)? nicht mehr $ (gar nicht|uberhaupt|nirgend*|nie)
    (ob ich|wenn ich|lebend|tot oder|leben oder|lebendig oder) … (lebe|sterbe|tot|aufwach*
      |nicht mehr|lebendig|sterben) … (egal|gleichgultig|schnuppe|wurscht|wurst|einerlei
      |nichts ausmach*|nicht schlimm|recht|gut|ok|okay)
    (genug|lang genug|lange genug) (gelebt|vom leben|auf der welt|gesehen und)
    (bereue|verfluche|hasse|verdamm*) … (geboren|am leben|zu leben|dass ich lebe|mein leben
      |leben zu mussen|dass es mich gibt|existenz|den tag)
    (dass es mich gibt|meine existenz|mein dasein) … (fehler|hasse|bereue|sinnlos|falsch|zumutung
      |irrtum)
    (nicht|nie) (verdient|verdiene|wert) (zu leben|am leben|zu atmen|da zu sein|zu existieren
      |auf der welt)
    (verdiene|verdient) … (nicht|kein) … (zu leben|leben|luft|atmen|dasein|auf der welt)
    (gehore|gehor|passe|pass) (ich)? (nicht|nirgends) (mehr)? (auf|in) (diese|die|dieser) (welt
      |erde|leben)
    (ohne|kein|keinen|keine) (lebenswille*|lebensmut|lust zu leben|lust am leben|kraft zum leben
      |kraft zu leben|kraft weiterzuleben|kraft am leben)
    (wozu|wofur|warum|fur wen) (soll ich|lebe ich|lebe|bin ich|mache ich)? (uberhaupt)? (leben
      |am leben|lebe|da)(?! (zu|in|mit|bei) )
    (verdien*|verdient) (es)? nicht … (hier|da|am leben|leben|zu) (zu)? (sein|leben|atmen|bleiben)
    (gebe|geb|gib) (das|mein|am) leben auf
    (schaue|schau|gucke|sehe|guck) (ich)? nicht (mehr)? … (strasse|rot|autos|ampel|verkehr)
    (bereits)? (gegangen|tot|weg|gestorben|nicht mehr hier|innerlich tot) … (der|mein|die) (korper
      |hulle)
    (wenn|gabe es) … (nicht)? (ware|war|gabe|hatte) … (ware|war|wurde|hatte) (ich)? (langst
      |nicht mehr) (weg|tot|da|schluss|nicht mehr)
    (tut|tat|schmerzt|macht) weh … (am leben|zu leben|leben|da zu sein|zu atmen|existieren)
    (nie|nicht) (drum|darum|danach)? (gebeten|gefragt|gewollt|bestellt) … (geboren|auf die welt
      |zu leben|leben|da zu sein|worden)
    ich zu sein … (nicht|keine|mehr|aus)
    (nicht|diesmal|keinesfalls) … (gerettet|gefunden|aufgehalten|zuruckgeholt) werden
    (frieden|abgefunden|einverstanden|versohnt) (damit|mit) … (nicht mehr|sterben|gehen|tod|ende
      |weg)
    (ertrage|ertrag|hasse|hass|verabscheue) (ich)? (das|dieses|mein)? (nicht mehr)? (das|dieses
      |mein|diesem|dem)? leben (nicht mehr|$|und)
    (kurz davor|nah dran) nicht mehr
    wenn das (das)? leben (ist|sein soll) … (will|nein|ohne mich|brauche|verzichte)
    (will|mochte) (ich)? (dieses|mein|das|den rest von meinem|ein) leben (gar)? nicht (mehr|haben
      |$)
    (dieses|mein) leben (will|mochte) (ich)? (gar)? nicht
    (nichts|kaum etwas) … (vermissen|fehlen) wurde … (leben|$)
    (dunkelheit|kopf|krankheit|depression|gedanken) (gewinnt|gewinnen|siegt|hat gewonnen
      |ist starker)
    (hange|hang|halt*) … (am|an einem) seidenen faden
    (will|mochte|kann) loslassen ($|und|alles|das leben)
    (nehme|genommen|abgesetzt) … (tabletten|medikamente|insulin) nicht (mehr)? … (damit|weil|extra
      |absicht)
    (kampfe|kampf|kampfen) … (zu bleiben|am leben zu bleiben|da zu bleiben|ums dableiben
      |um zu bleiben)
    (kraft|mut|stark genug) … (zu bleiben|dazubleiben|am leben zu bleiben|hier zu bleiben)
    (kein platz|keinen platz) fur mich
    (keine|mache keine) plane (mehr)? (nach|uber|fur danach)
  `,
  veiled: `
    (kann|will|mag|schaffe|packe|halte|ertrage) (ich)? (es|das|alles)? (alles)? (nicht mehr
      |nicht langer|nicht mehr) (weiter|weitermachen|weiterkampfen|kampfen|ertragen|aus|aushalten
      |durchhalten|weiter|ertragen) ($|und|allein)
    (mude|satt|leid|erschopft) (zu)? (kampfen|vom kampfen|von allem|alles $|zu kampfen
      |ich zu sein)
    (aufgeben|gebe auf|gib auf|aufgegeben) (endgultig|fur immer|alles|das leben|mich)
    (hat|macht|ergibt) alles keinen sinn (mehr)? ($|fur mich)
    (alles|nichts) (ist|hat)? (sinnlos|keinen sinn|kein sinn) (mehr)? $
    (nicht mehr|nicht mehr) hier sein
  `,
});
