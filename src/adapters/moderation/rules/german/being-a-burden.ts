import { type Wordings, wordings } from '../rules.js';

/** Being a burden, in German. */
export const beingABurden: Wordings = wordings({
  open: `
    (besser|gluckl*|leichter|freier|erleichtert|ruhe|froh|einfacher|besseres leben|frei|gut
      |sorglos*|aufatmen|durchatmen|leben konnen|entlastet) (dran)? … (ohne mich|wenn ich (nicht
      |weg|tot|nicht mehr|gehe|sterbe|fort|verschw*)|wenn (es|s) mich (nicht|nicht mehr)
      |ware ich (nicht|weg|tot)|sobald ich (weg|tot)|gabe es mich nicht)
    (ohne mich|wenn ich (weg|tot|nicht mehr|nicht da|gehe|sterbe|fort|verschw*|nicht) …|wenn (es
      |s) mich (nicht|nicht mehr) (mehr)? (gabe|gabe|gibt)|ware ich (nicht mehr|tot|weg
      |nicht da)) … (besser|gluckl*|leichter|freier|erleichtert|ruhe|froh|einfacher|dran|frei|gut
      |aufatmen|durchatmen|keiner|niemand|egal)
    (last|belastung|burde|klotz|ballast|zumutung|hindernis) (fur|am bein|von|der) (alle|andere
      |anderen|meine (familie|eltern|kinder|frau)|meinen (mann|kindern)|jeden|euch|alle anderen
      |die (familie|kinder|anderen)|uns alle|meiner)
    (bin|falle|fuhle mich|fall|ware|sein|bin) (ich)? (allen|jedem|ihnen|meinen kindern
      |meiner familie|den kindern|euch|meinen eltern|eine|eine reine|wie eine)? (zur last|last
      |belastung|burde|klotz am bein|ballast)(?! (beim|im chor|im team|mit meinen krucken) ) … ($
      |und|fur|wenn|besser|alle)
    (niemand|keiner|keinem|niemandem|wer|kein mensch|kein schwein|keinen) … (wurde|wird|werd|ware
      |wurde|fiele|fallt|interessiert|merkt|kummert|trauert|weint|vermisst|interessier*|vermisse*
      |merken|auffallen|auffiele) … (mich|mir|wenn ich|es merken|ohne mich|weg|fehlen|tot|weinen
      |trauern|vermissen|auffallen)
    (vermissen|vermisst|merkt|merken|fehle|fehlen|auffallen|weinen|trauern) (wurde|wird|wurde|tat
      |mich)? (mich)? (niemand|keiner|kein mensch|kaum wer|keine sau|kein schwein)
    wenn (ich|es mich|s mich) (tot|weg|gestorben|nicht mehr (da|lebe|gabe|gabe|ware|bin|leben)
      |nie geboren|sterbe|stirb|verschwand* fur immer|nicht mehr aufwach*|verschwunden) …
    (wenn|sobald|falls) … ich … (tot|nicht mehr da|nicht mehr|gestorben|weg fur immer
      |nicht mehr am leben) (bin|ware|war|sein werde|lebe)
    (haben|hatten|verdienen|verdient|brauchen|braucht) … (was|etwas|eine|einen) (besseres|bessere
      |besseren) (verdient|als mich|mutter|vater|mama|papa|frau|mann) … (ohne mich|als mich
      |leichter|wenn|nicht mehr|weg)
    (meine|meiner|eigene|eigenen) beerdigung … (wer|kommt|stelle|traum*|vorstell*|kommen|weint
      |denke|male mir)
    (wer|niemand|keiner|ob jemand|stelle mir|vorstellen|traume von|male mir) … (zu|auf
      |an)? meine* (eigene|eigenen)? beerdigung
    (luftverschwendung|platzverschwendung|verschwendung von (luft|sauerstoff|platz)
      |verschwende (luft|platz|sauerstoff))
    (verdiene|verdient) … nicht … (zu leben|am leben|leben|atmen|da zu sein)
    (erspare|ersparen|spare|abnehmen) … (allen|ihnen|euch|meiner familie|den kindern) … (mich
      |mit mir|last|arger|anblick|sorge)
    (bin|bin|hier|allen|jedem) (ich)? (allen|jedem|allen)? im weg … (weg|nicht mehr|besser|gehen
      |andern|$)
    (meinen|meiner|allen|den|ihnen|euch|jedem) (kindern|familie|eltern|leuten|mann|frau|lieben
      |anderen)? (eine|zur)? last ($|und|sein|bin|fur)
    wenn ich (morgen|heute|plotzlich)? (sterbe|sterbe|sterben wurde|tot bin|tot umfalle|umkomme) …
    (wochen|woche|tag|tage|monat) … (weinen|traurig|trauern|vermissen) … (dann|danach|und|wieder
      |leichter|besser)
    (weinen|traurig|trauern|vermissen) … (eine|ein|zwei|paar) (woche|tag|monat|tage|wochen) … (und
      |dann|danach|vorbei|besser|leichter|maximal|hochstens)
    (brauchen|verdienen|haben) (eine|einen) (richtige|richtigen|bessere|besseren|echte|andere
      |anderen) (mutter|mama|vater|papa|frau|mann|tochter|sohn) …
    (sollte|durfte|hatte) … (gar|uberhaupt)? nicht (existieren|da sein|leben|geboren|auf der welt)
    (versicherung|lebensversicherung) … (bekommen|haben|reicht|ohne mich|klarkommen|besser)
    (beste|netteste|einzige|liebste) was ich (fur sie|fur alle|fur euch)? … (tun|machen) (kann
      |konnte) … (gehen|sterben|weg|verschwinden|nicht)
    (ich bin|bin ich|bin) das problem … (ohne mich|weg|fort|nicht mehr)
    (sicherer|besser aufgehoben) (ohne mich|bei jedem|bei jeder anderen)
  `,
  veiled: `
    (falle|fall|bin) (ich)? (allen|jedem|ihnen|meinen|meiner|den)? … zur last
    (bin) (allen|jedem)? (eine last|eine belastung|im weg|uberflussig) $
    (mich|mir) (braucht|vermisst|vermissen|brauchen|mag|will) (niemand|keiner) (mehr)? ($|hier
      |und)
    (niemand|keiner) (braucht|vermisst|wurde mich vermissen|wird mich vermissen) (mich)? (mehr)? $
    (ohne mich) (ware|war|waren|geht|ginge|hatten|lebt)
  `,
});
