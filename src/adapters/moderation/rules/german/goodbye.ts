import { type Wordings, wordings } from '../rules.js';

/** Goodbye, in German. */
export const goodbye: Wordings = wordings({
  open: `
    (abschiedsbrief*|abschiedsnachricht*|letzte (worte|zeilen|nachricht) an|abschiedszeilen
      |abschiedsvideo)
    (brief|briefe|zeilen|nachricht|zettel) … (fur (jeden|jedes|danach|die zeit danach|wenn ich
      |die kinder|meine (kinder|familie|eltern|mutter|tochter|frau))|an (jeden|meine (kinder
      |familie|eltern))|hinterlass*) … (geschrieben|danach|schublade|wenn ich|finden|versteckt
      |lesen|abschied|hinterlegt|$)
    (abschied|verabschied*) … (genommen|nehme|nehmen|innerlich|fur immer|heimlich|still|leise
      |von (allen|euch|der welt|dieser welt|den kindern|meinen|allem|ihnen)|ohne dass
      |zum letzten mal|mich von)
    (innerlich|still|leise|heimlich|im stillen|insgeheim) … (abschied|verabschied*)
    (lebt wohl|macht es gut|machts gut|adieu|auf wiedersehen|tschuss|lebewohl|ade) (alle
      |ihr lieben|euch allen|welt|zusammen|meine lieben|kinder|mama|papa|ihr) ……… (verzeih*|pass*
      |kummer*|danke|liebe|schuld|tut mir|es war|habt|traurig|bitte|weint|ich|fur alles)
    (verzeih*|vergebt|vergib|entschuldig*|tut mir leid|sorry|sry|es tut mir) ……… (nicht mehr (kann
      |konnte|geschafft|weiter|stark)|nicht stark genug|fur alles|gehen muss|nicht langer
      |lebt wohl|machts gut|macht es gut|enttausche|enttauscht habe|was ich (gleich)? (tue
      |tun werde|mache)|verlasse|ruhe habt|bald vorbei)
    (kummert euch|pass auf|passt auf|passt|sorgt|kummere dich|achtet) (bitte|gut)? (um|auf
      |aufeinander|fur)? … (wenn ich (weg|tot|nicht mehr|nicht)|nach mir|ohne mich|hund|katze
      |kater|mama|einander|die kinder|aufeinander|meine)
    (wenn|falls|solltet|sollte) (ihr|du|jemand|einer|man) (das|dies|diese|diesen) … (lest|liest
      |findet|lesen|gelesen|finden) …
    (wenn|falls) ich (morgen|nicht|mich nicht|hier nicht) … (nicht)? (mehr)? (schreibe|melde
      |aufwache|da bin|antworte|zuruckkomme|auftauche) … (wisst|wissen|schuld|war|sagt|dann|liebe
      |nicht eure|niemand)
    (niemand|keiner|niemanden|ihr) (ist|hat|seid|trifft|kann) … schuld
    (nicht|nie) (eure|deine|ihre|seine) schuld
    (sagt|sag|richtet|sage) … (dass ich (sie|ihn|euch)|ich (sie|ihn) (geliebt|liebe)) … (liebe
      |geliebt|lieb hab*|leid)
    (verschenk*|weggegeben|weggeben|verteilt|verteile|gebe|habe|gabe) … (sachen|gitarre|bucher
      |katze|hund|platten|schmuck|sammlung|alles) ……… (brauche (ich)? (sie|es|ihn|das)? (nicht
      |bald nicht|nicht mehr|nicht)|wo ich hingehe|wenn ich weg|nicht mehr brauchen|bald nicht
      |nicht mehr da)
    (alles|papiere|unterlagen|konten|passworter|schulden|rechnungen|versicherung
      |wohnung) … (geordnet|geregelt|sortiert|bezahlt|aufgeschrieben|in ordnung|bereitgelegt
      |erledigt|aufgeraumt) ……… (wenn ich (weg|tot|nicht)|danach|niemand (muss|mehr)|nach mir
      |damit sie (nicht|es leichter|keine)|kann ich gehen|in ruhe gehen|keiner (muss|mehr)
      |nicht mehr da|gehen kann)
    (zum)? (letzten mal|letztes mal|allerletzte mal|letzte mal) … (gesehen|umarm*|gekusst
      |gute nacht|schlafen|geburtstag|weihnachten|in meinem kopf|fur mich|leben|sehen|hause
      |abschied)
    (brauche|brauch|werde|benotige) (ich)? (das|es|sie|die|den|ihn)? (bald
      |da)? nicht mehr (brauchen)? (da|dort)? (wo ich (hingehe|bin|hinkomme)|bald bin|hingehe)
    wo ich (hingehe|hinkomme|dann bin)
    (danke|danke euch) (fur alles|fur die schone) ……… (lebt wohl|machts gut|macht es gut|abschied
      |verzeih*|tut mir leid|geht es nicht|gehen|tschuss|adieu)
    (mein|das ist mein|wird mein|ist mein) letzter (eintrag|brief|tag|abend|winter|gruss|sommer
      |geburtstag) ($|hier|auf|gewesen|sein|und)
    was ich (gleich|heute nacht)? (tue|tun werde|vorhabe) (verzeih*|bitte|tut mir)
    (jedem|jeder|allen|beiden) (kind|tochter|sohn|enkel*|kindern)? … (einen brief|briefe|zeilen
      |brief) (geschrieben|hinterlassen|hingelegt)
    (lebt wohl|lebe wohl|machts gut|macht es gut) ……… (danke|traurig|verzeih*|liebe|vergesst|weint
      |schuld)
    (wer|der|die|falls jemand) (das|dies|diesen zettel|mich) (findet|liest|fand) …
    (verschenkt|weggegeben|verkauft) ……… (brauche|brauch) … nicht mehr
    (sucht|such|suche) mich nicht
    (bis|wenn) (ihr|du|jemand) (das|dies) (lest|liest|findet|seht)
    (leid|sorry|entschuldig*) … (wer|den|der|die person die) mich (findet|finden)
    (stimme|sie|ihn|mama|papa) … (ein letztes mal|einmal|zum letzten mal) (horen|sehen|umarmen
      |anrufen)
    (ein|ein) letzter (sonnenuntergang|spaziergang|anruf|kuss|blick|kaffee) (dann|und dann|und)
    (mein)? testament (heute|gestern|heute nacht|auf) … (geschrieben|gemacht|aufgesetzt)
    (passworter|papiere|unterlagen) … (fur danach|wenn ich nicht|damit sie|leichter)
    (was (immer)? passiert|egal was passiert) … (heute|schuld|nacht)
  `,
  veiled: `
    (macht es gut|machts gut|lebt wohl|lebe wohl|lebe wohl|adieu) (alle|ihr alle|ihr lieben|$)
    (das ist|dies ist|ist|wird) (mein|meine|der|die) (letzter|letzte|letztes) (eintrag|seite|brief
      |nachricht|abend|nacht|tag)
    (ich)? (liebe|habe|habe) euch (alle|alle lieb|lieb|lieb)
    (ich)? (gehe|bin) (bald|dann|heute nacht) (weg|fort|nicht mehr da|nicht mehr) $
  `,
});
