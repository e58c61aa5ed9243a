import type { Situation } from '../situations.js';
import type { WordRules } from '../word-rules.js';

const FAMILIE =
  '(mama|mutter|mutti|papa|vater|vati|oma|grossmutter|opa|grossvater|bruder|schwester|mann|frau|partner|partnerin|sohn|tochter|onkel|tante|cousin|cousine|schwiegermutter|schwiegervater)';
const NAHE = `(${FAMILIE}|freund|freundin|nachbar|nachbarin|kollege|kollegin|lehrer|lehrerin|enkel|enkelin)`;
const TIER =
  '(hund|hündin|katze|kater|kaninchen|hamster|meerschweinchen|pferd|wellensittich|papagei)';
const SO =
  '(so|sehr|ganz|total|richtig|echt|einfach|nur|etwas|ein bisschen|völlig|heute|gerade|immer|mega|ziemlich|wieder|noch|schon)';
const BIN = `(ich bin|bin ich|bin|ich fühle mich|ich fühl mich|fühle mich|fühl mich|war ich|ich war)( ${SO})*`;
const PRUEFUNG =
  '(prüfung|klausur|examen|vorstellungsgespräch|bewerbungsgespräch|referat|vortrag|präsentation|führerscheinprüfung|abi|abitur|matura|rede|probespiel)';
const DAEMPFER =
  'aber / obwohl / trotzdem / leider / nur dass / nicht schlafen / angst / sorge* / traurig / allein / einsam / gestorben / krank* / niemand / schlecht* / weinen / heule* / vermiss* / müde / sollte';

/** German words that tell of a situation. Better none than a wrong one. */
export const rules: WordRules<Situation> = {
  negations:
    'nicht / kein / keine / keinen / keiner / nie / niemals / ohne / kaum / statt / wenn / falls / als ob / nicht mehr / früher',
  turns:
    'aber / weil / obwohl / doch / dann / sondern / seit / und (ich|mein|meine|wir|der|die|das|er|sie|jetzt)',
  topics: {
    'loss of a person': {
      says: `(mein|meine|meinem|meiner|unser|unsere) ... ${NAHE} (ist|sind) ... (gestorben|verstorben) / ${NAHE} ist (gestern |heute |letzte woche |plötzlich )?(gestorben|verstorben) / (beerdigung|begräbnis) (von|meiner|meines) / ich trauere um
        / seit ${NAHE} (tot|gestorben) ist / (mein|meine) ... ${NAHE} gestorben ist / (mein|meine) ... ${NAHE} (starb|verstarb) / wir haben (oma|opa|mama|papa|meine mutter|meinen vater) beerdigt`,
      unless: `${TIER} ist / handy gestorben / akku`,
    },
    'loss of a pet': {
      says: `(mein|meine|unser|unsere) ... ${TIER} ist ... (gestorben|tot|verstorben) / ${TIER} (musste|mussten) ... eingeschläfert werden / (mussten|musste) ... ${TIER} einschläfern / ${TIER} (eingeschläfert|einschläfern)`,
    },
    'someone ill': {
      says: `(mein|meine|unser|unsere) ... ${NAHE} (ist|liegt) ... (im krankenhaus|auf der intensivstation|im spital|im hospiz|schwer krank|sehr krank) / (mein|meine|unser|unsere) ... ${NAHE} hat ... (krebs|demenz|alzheimer|einen schlaganfall|einen herzinfarkt)
        / (mein|meine) ... ${NAHE} (wird|wurde) ... operiert`,
      unless: 'gesund / entlassen / gute nachricht* / dankbar',
    },
    heartbreak: {
      says: `liebeskummer / (er|sie|mein freund|meine freundin|mein mann|meine frau) hat (mich verlassen|schluss gemacht|mit mir schluss gemacht) / (vermisse|vermiss) (meinen|meine) ex / (haben|hat) sich getrennt / (wir haben uns|habe mich) getrennt / (er|sie) liebt mich nicht / seit der trennung`,
      unless: 'eltern',
    },
    loneliness: {
      says: `${BIN} (einsam|allein|alleine)$ / ${BIN} (einsam|so allein) / einsamkeit / habe niemanden zum reden / niemand ... (zum reden|ruft an) / keine freunde hier / kenne hier (niemanden|keinen)`,
      unless: 'gern allein / nicht einsam',
    },
    'missing someone': {
      says: `(vermisse|vermiss) (so )?(meinen|meine|dich|ihn|sie|meine) ... ${NAHE} / (vermisse|vermiss) (ihn|sie)( so| sehr| so sehr)*$ / ${NAHE} fehlt mir / (er|sie) fehlt mir`,
      unless: 'ex',
    },
    conflict: {
      says: `${BIN} (wütend|sauer|stinksauer|stocksauer) / (so|total|echt) (wütend|sauer) / (streit|krach|zoff) mit (meiner|meinem|der|dem) / (habe|hab) mich ... gestritten / ich (tob|tobe|koche) / macht mich (so )?wütend`,
      unless: 'krebs / schuldig / selbst / mir selber / leid / versöhnt',
    },
    guilt: {
      says: `${BIN} schuldig / (habe|hab) ... ein schlechtes gewissen / schlechtes gewissen / schuldgefühle / schäme mich / schäm mich / ich bereue / tut mir so leid dass ich / (kann|könnte) mir nicht verzeihen / mache mir vorwürfe`,
      unless: 'ohne schlechtes / kein schlechtes / bereue (nichts|kein*)',
    },
    illness: {
      says: `${BIN} (krank|erkältet) / (chronische schmerzen|migräne|long covid|rheuma|schub) / (mein|meine) (rücken|knie|hüfte|schulter|kopf|bauch) (tut|schmerzt|tun) / (habe|hab) (so |wieder |starke |solche )*(schmerzen|kopfweh|kopfschmerzen|migräne|fieber) / seit (der|meiner) (op|operation|chemo|diagnose)`,
      unless: 'nicht mehr krank / gesund / endlich / krank vor',
    },
    'burn-out': {
      says: `ausgebrannt / burnout / burn-out / (bin|fühle mich) (am ende|leer) / keine kraft mehr`,
      alone: '(ich )?kann (einfach )?nicht mehr',
    },
    panic: {
      says: `panikattacke* / (habe|hab|hatte) ... panik / (mein )?herz (rast|raste|klopft wie wild) / (krieg|kriege|bekomme|bekam) keine luft / (zittere|zitter|zittre) (immer noch|noch|am ganzen) / hände zittern`,
      unless: 'vorfreude / keine panik / rede',
    },
    'low mood': {
      says: `${BIN} (traurig|niedergeschlagen|deprimiert|mutlos|down|unglücklich) / (muss|könnte) (nur |ständig |dauernd )*(weinen|heulen) / alles (ist )?(so )?(grau|sinnlos|hoffnungslos) / hoffnungslos / geht mir (nicht gut|schlecht|nicht so gut)`,
      alone: '(so |einfach |nur |heute |bin )*(traurig|down|niedergeschlagen)( heute)*',
      unless: 'nicht traurig / nicht mehr traurig',
    },
    'self-doubt': {
      says: `nicht gut genug / ${BIN} (ein versager|eine versagerin|zu dumm|hässlich|wertlos|dumm) / (zweifle|zweifel) an mir / selbstzweifel / hochstapler* / alle (anderen )?(sind|können) (besser|weiter|klüger|schöner)`,
    },
    setback: {
      says: `(durchgefallen|durch die prüfung gefallen) / (habe|hab|hat) ... (eine |die )?absage (bekommen|gekriegt) / (wieder|noch) eine absage / (habe|hab) ... (job|stelle|arbeit) verloren / (wurde|bin) ... (gekündigt|entlassen) worden / (wurde|worden) gekündigt / (nicht genommen|abgelehnt) (worden|wurde)`,
      unless: 'nicht durchgefallen',
    },
    mixed: {
      says: 'gemischte gefühle / lachen und weinen / lachendes und ein weinendes / froh und traurig / traurig und froh / glücklich und traurig',
    },
    sleep: {
      says: `(kann|konnte|könnte) ... (nicht|nicht mehr|nicht richtig|kaum|wieder nicht) (ein|durch)?schlafen / (nicht|kaum|schlecht|nur drei stunden|nur vier stunden) geschlafen / (schlafe|schlaf) (so |sehr |seit wochen |gerade )*(schlecht|kaum|nicht) / schlaflos* / (liege|lieg|lag) (wieder |seit stunden |die ganze nacht )*wach / schlafstörung* / um (zwei|drei|vier) (uhr )?(aufgewacht|wach) / hellwach`,
      unless: 'kind* schl / gut geschlafen',
    },
    tired: {
      says: `${BIN} (müde|erschöpft|kaputt|fertig|hundemüde|todmüde|platt|erledigt|groggy) / (so|total|nur|einfach|hunde|tod) müde / ^müde$ / völlig (erschöpft|kaputt|fertig)`,
      unless: 'nicht müde / müde von / mit der welt / hellwach / schlafen',
    },
    'work stress': {
      says: `(stress|druck) (in|auf|bei) (der )?arbeit / (arbeit|job|chef|chefin) ... (stress*|zu viel|überforder*|druck) / zu viel arbeit / (so viel|zu viel|viel zu viel) zu tun (im|in der|bei der) (büro|arbeit|job) / chef ... dringend / (abgabe|deadline|frist|fristen) / denk* ... an die arbeit`,
      unless: 'kein stress',
    },
    overwhelmed: {
      says: `${BIN} (gestresst|überfordert|im stress|angespannt) / alles zu viel / alles auf einmal / zu viel auf einmal / mir wächst alles / so viel zu tun / so gestresst / kopf ist voll / wird mir alles zu`,
      alone: '(so |total |voll |nur )*(gestresst|stress|überfordert)( heute)*',
      unless: 'nicht gestresst',
    },
    worry: {
      says: `(mache|mach|machen) (mir|uns) (so |große |solche |viele )*(sorgen|gedanken) (um|über|wegen|dass) / (mache|mach) mir (so |große |solche )*sorgen / (habe|hab) (so |große )*angst (vor|um|dass|davor) / ${BIN} (besorgt|beunruhigt) / gedankenkarussell / rechne ... im kreis`,
      unless: `keine sorgen / keine angst / ${PRUEFUNG} / spinne* / panik / schmerz*`,
    },
    nerves: {
      says: `(morgen|heute|übermorgen|am (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|nächste woche|gleich) ... ${PRUEFUNG} / ${PRUEFUNG} (morgen|heute|übermorgen|nächste woche|am (montag|dienstag|mittwoch|donnerstag|freitag)) / (habe|hab) ... ein (vorstellungsgespräch|bewerbungsgespräch) / (angst|nervös|aufgeregt|schiss|bammel) ... (vor|wegen) ... ${PRUEFUNG} / lampenfieber / prüfungsangst`,
      unless: 'bestanden / vorbei / durchgefallen / nicht nervös / gut gelaufen',
    },
    procrastination: {
      says: `(schiebe|schieb|schiebs|schieben) ... (auf|vor mir her|hinaus) / aufschieberitis / prokrastin* / (kann|konnte|schaffe) ... (nicht|es nicht) (aufraffen|anfangen|anzufangen) / komme nicht in die gänge / (kann|kriege) mich nicht (aufraffen|motivieren) / nicht aufraffen`,
    },
    concentration: {
      says: `(kann|konnte) mich (heute |gerade |einfach |überhaupt )*(nicht|kaum|null) konzentrieren / konzentration (ist|weg) / nicht konzentrieren / (gedanken|aufmerksamkeit) (schweifen|schweift|wandern|wandert) / so abgelenkt / dieselbe seite`,
    },
    boredom: {
      says: `mir ist (so |total |stink|sterbens)?langweilig / (stink|sterbens)langweilig / langweile mich / langweile / irgendwie fad / so fad / mir ist fad`,
      unless: 'nie langweilig / nicht langweilig',
    },
    'nothing much': {
      alone: `(mir geht es |mir gehts |geht |alles |ganz |so |ja |eh |eigentlich |es geht mir )*(gut|okay|ok|passt|ganz gut|in ordnung)( danke| so| soweit| heute)* / (eigentlich |heute |so )*nichts (besonderes|neues|los|spezielles)( heute)* / wie immer`,
    },
    eased: {
      says: `(geht|fühle mich|fühl mich) (es )?(mir )?(schon |viel |etwas |wieder |ein bisschen |heute )*(besser|leichter|ruhiger)$ / (das )?hat (mir )?(sehr |echt )?geholfen$`,
      alone:
        '(vielen |lieben |ok |okay |oh )*(dank|danke)( schön| dir| sehr| fürs zuhören| dafür)*',
      unless: 'aber / nicht besser',
    },
    gratitude: {
      says: `${BIN} (dankbar|gerührt) / (so|sehr|einfach) dankbar / dankbar (für|dass) / ich habe so ein glück`,
      unless: DAEMPFER,
    },
    'good news': {
      says: `(habe|hab|haben) ... (den job|die stelle|die wohnung|den studienplatz|die zusage|eine zusage) ... (bekommen|gekriegt) / (prüfung|führerschein|abitur|klausur|abi|matura|examen) bestanden / bestanden$ / gute nachricht* / (wir haben|ich habe|hab) gewonnen / (ich bin|wir sind|bin) (schwanger|verlobt) / befund (ist )?(gut|unauffällig|negativ)`,
      unless: `${DAEMPFER} / nicht bestanden`,
    },
  },
};
