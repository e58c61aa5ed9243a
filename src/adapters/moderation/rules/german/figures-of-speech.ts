/** Figures of speech, and other things that end, stop or are left. */
export const figuresOfSpeech = `
  (sterbe|sterben|gestorben|starb|stirbt|tot) (fast|beinah|beinahe)? (vor|an|aus) (lachen|hunger
    |langeweile|peinlichkeit|scham|durst|hitze|kalte|neugier|angst|freude|mudigkeit|lachkrampf
    |aufregung|liebe|gluck|neid|heimweh|altersschwache|krebs|sehnsucht|nervositat|erschopfung)
  zum sterben (langweilig|komisch|gut|lustig|mude|heiss|peinlich|suss)
  (lieber|eher) (tot|sterbe|sterben|sterbe) als(?! (leben|weiter|ein|einen|weiterleben|morgen
    |hier|dieses|am) )
  nicht mal tot
  (leberwurst*|pizza|kaffee|eis|schnitzel|doner|schokolade|*brot) … (morden|sterben|toten
    |umbringen)
  (dafur|fur|um) … (konnte|wurde|konnt) ich … (sterben|morden|toten)
  (bringt|brachte|bringen|macht|machen) mich (um|fertig|ins grab) (die|der|das|dieser|diese
    |dieses|wenn|mit)
  (stress|arbeit|chef|chefin|hitze|rucken|knie|lehrer|hausaufgaben|mathe|projekt|treppe|schuhe
    |sie|er|das|die|der|kinder|prufung|*prufung|larm|muskelkater|fusse|termin|abgabe
    |klausur) … (bringt|bringen|brachte) mich … um
  (akku|handy|laptop|internet|pflanze|basilikum|drucker|auto|fernseher|heizung|toaster|kaktus
    |orchidee|wlan|leitung|motor|batterie|gesprach|hose|party|stimmung|sauerteig|server
    |tomaten) … (tot|stirbt|gestorben|starb|umgebracht|verreckt|hinuber|eingegangen
    |geist aufgegeben)
  suizidpravention
  (politischer|sozialer|beruflicher|finanzieller|kollektiver) selbstmord
  (ins kalte wasser|luftsprunge|im dreieck) *
  schluss gemacht
  (macht|machen|gemacht|machte) schluss
  leben ein ende als
  (nicht mehr|nie mehr|nicht langer) (leben|wohnen) (wie (ein|eine)|bei|in (der|einem|einer
    |diesem)|mit (meiner|meinen|meinem|der|einer))
  (lebe|leben|wohne) … nicht mehr bei
  (nein|nicht|nie|niemals|keineswegs) … sterben (will|wollte|mochte) ich nicht
  sterben (will|wollte|mochte) ich nicht
  (ich)? (will|wollte|mochte) nicht sterben(?! (aber|sondern) )
  (dachte|dacht|glaubte|gedacht|uberzeugt|gefuhl|meinte) (ich|dass ich)? (sterbe|muss sterben
    |ich sterbe|sterben zu mussen|sterben muss|sterb*|musste sterben)
  (angst|panik) (vor dem (tod|sterben)|zu sterben|dass ich sterbe)
  (keine|ohne|nie|nicht) … (suizidgedanken|selbstmordgedanken|suizidal|lebensmude|todeswunsch)
  ^ …… (meinte|dachte) die (alte|neue)? *maschine
  (nicht)? (vor|erst|nicht vor|bis) … (aufwach*|aufgewacht|geweckt)
  (aufwach*|aufgewacht|aufstehen) (bevor|vor|bis|um|mit|wegen|weil)
  (verschwinden|verschwinde|abtauchen|weg sein) (eine woche|ein wochenende|fur ein|fur eine|ins
    |in den|in die|unter|auf eine|an die|aufs|auf die)
  (eine woche|ein wochenende|hutte|insel|strand|kein empfang|berge|urlaub|ostsee) … (weg sein
    |verschwinden)
  weg sein eine woche
  (im boden|boden) … (versinken|versunken|verschwinden|verschluckt)
  (umbringen|toten|erwurgen) konnte ich (mich|ihn|sie) (fur|dafur|deswegen)
  (den|das|die) letzten* (keks|stuck|kaffee|platz) (nehme|esse|trinke)
  (letzter|letzte|letzten|letztes) (eintrag|seite|tag|arbeitstag|schultag|stunde|mal|urlaubstag
    |zahn|milchzahn) (in|im|auf|der|des|bei|heft|diesem|vor|am|mit)
  (machts gut|mach es gut|lebwohl|lebe wohl|tschuss|adieu|abschied|auf wiedersehen) (von)? (ihr
    |du|meine|mein|meinem|meiner|meinen|alte|alter|altes|liebe|lieber|liebes|dem|der|den
    |milchzahn*|sommer|klasse|kollegen|team|diat|sofa|haus|garten|auto)
  (klasse|kollegen|team|abteilung|viertklassler|schuler|kita|gruppe) … (verabschiedet|abschied
    |abschiedsbrief*|abschiedskarte*|tschuss)
  abschiedskarte*
  abschieds(feier|party|essen|konzert|brief vom arbeitgeber)
  (trau|traue|traust) mir (selber|selbst)? nicht … (weg|chips|schokolade|flips|erdnuss*
    |kreditkarte|kuchen|keksen|kekse|eis|kasetheke|buffet)
  (bei|mit|neben) (erdnuss*|schokolade|chips|kuchen|keksen|eis|kase) … (trau
    |traue) (ich)? mir (selber|selbst)? nicht
  (last|klotz|burde) … (auto|chor|quiz|team|reha|krucken|umzug|lachen|gelacht|fahrgemeinschaft)
  (fahrt|fahren|mitnehmen|einkaufen) … zur last
  (heft|buch|tagebuch|seite|kalender) … (punkte|linien|kariert)
  uber den jordan
  (letzten|letzte) (keks|stuck|kaffee|chips|platz|schluck)
  ohne mich im (tor|team|sturm|chor|mittelfeld)
  (aus|zwischen|in) (kisten|kartons) zu leben
  (in|bei|wahrend) (dieser|der|einer) (schlange|sitzung|warteschleife|vorlesung) … (lebenswill*
    |lebenslust)
  fur immer schlafen in diesem
  (in|auf) (diesem|diesen|dem|einem) * … (konnte|konnt) ich fur immer schlafen
  seit * … schleich* hinterher
  will nirgends hin
  (taxi|auto|termin) … vorgeschoben
  termin beim * gemacht
  hier nicht mehr sein … (grossraumburo|homeoffice|buro|wartezimmer|schlange)
`;
