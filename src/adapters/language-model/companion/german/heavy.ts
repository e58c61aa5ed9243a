import type { SituationTexts } from '../texts.js';
import type { Situation } from '../situations.js';

/** Grave and heavy things, in German. */
export const heavy = {
  'loss of a person': {
    heard: [
      'Es tut mir so leid. Wenn ein Mensch fehlt, bleibt eine Stille, die nichts füllt.',
      'Mein Beileid. Es gibt keine richtigen Worte dafür, und du musst auch keine finden.',
      'Das ist ein großer Verlust, und es tut mir leid. Danke, dass du ihn hier aufschreibst.',
      'Trauer ist schwer zu tragen. Ein Stück davon hast du hier in Worte gefasst.',
    ],
    kind: [
      'Dafür gibt es keinen Zeitplan und kein Richtig oder Falsch.',
      'Du musst hier nicht tapfer sein. Was kommt, darf kommen.',
      'Heute muss nichts in Ordnung gebracht werden. Es reicht, behutsam durch die nächste Stunde zu gehen.',
    ],
    since: [
      'Beim letzten Mal hast du von einem Menschen geschrieben, der fehlt.',
      'Zuletzt warst du in Trauer.',
    ],
    asks: [
      'Du musst damit noch nirgends angekommen sein. Wie ist es heute?',
      'Wie geht es dir, so weit man das sagen kann?',
    ],
  },
  'loss of a pet': {
    heard: [
      'Es tut mir so leid. Ein Zuhause ist ein anderes, wenn das kleine Leben darin fehlt.',
      'Das ist ein schwerer Abschied, und es tut mir leid.',
      'Ein Tier teilt unsere Tage so nah wie kaum jemand. Diese Lücke ist echt.',
      'So viele kleine Gewohnheiten waren gemeinsame. Es tut mir leid.',
    ],
    kind: [
      'Du schuldest niemandem eine Erklärung dafür, wie weh das tut. Es war eine Freundschaft.',
      'Für das Vermissen gibt es keine richtige Dauer.',
      'Du darfst traurig sein, ohne gleich weiterzumüssen.',
    ],
    since: [
      'Beim letzten Mal hast du von deinem Tier geschrieben, das nicht mehr da ist.',
      'Zuletzt gab es einen Abschied von einem Tier, das du liebst.',
    ],
    asks: ['Wie ist es seitdem?', 'Wie geht es dir heute?'],
  },
  'someone ill': {
    heard: [
      'Es ist schwer, wenn jemand krank ist, den man lieb hat. So vieles liegt nicht in deiner Hand.',
      'Es tut mir leid, dass es einem Menschen nicht gut geht, der dir nahesteht.',
      'So eine Sorge kommt überallhin mit.',
      'Wenn jemand krank ist, sitzt ein Teil von uns den ganzen Tag an diesem Bett.',
    ],
    kind: [
      'Du musst hier nicht stark sein.',
      'Da zu sein zählt, auch wenn sich gerade nichts machen lässt.',
      'Du darfst dich zwischendurch ausruhen. Das nimmt niemandem etwas weg.',
    ],
    too: 'Und jemand, den du lieb hast, ist krank.',
    since: [
      'Beim letzten Mal hast du dir Sorgen um jemanden gemacht, der krank ist.',
      'Zuletzt ging es einem Menschen nicht gut, der dir nahesteht.',
    ],
    asks: ['Wie steht es dort, und wie geht es dir?', 'Und wie geht es dir selbst?'],
  },
  heartbreak: {
    heard: [
      'Das tut weh, und es ist kein Wunder, dass es wehtut.',
      'Wenn eine Liebe endet, muss man den ganzen Tag neu lernen.',
      'Es ist schwer, jemanden zu vermissen, den es irgendwo noch gibt.',
      'Liebeskummer steckt in allem, selbst in den kleinen Gewohnheiten. Es tut mir leid.',
    ],
    kind: [
      'Du musst bis zu keinem Datum darüber hinweg sein.',
      'Das sagt nichts darüber, was du wert bist.',
      'Ein Stück vom Tag nach dem anderen reicht.',
    ],
    since: [
      'Beim letzten Mal war dein Herz schwer.',
      'Zuletzt hast du von Liebeskummer geschrieben.',
    ],
    asks: ['Wie ist es heute?', 'Wie waren die Tage seitdem?'],
  },
  loneliness: {
    heard: [
      'Einsamkeit ist ein leiser Schmerz, und es braucht Mut, ihn auszusprechen.',
      'Danke, dass du das hier sagst. Einsamkeit hält sich gern verborgen.',
      'Es ist schwer, wenn niemand da ist, dem man die kleinen Dinge erzählen kann.',
      'Sich Nähe zu wünschen gehört zum Menschlichsten, was es gibt.',
    ],
    kind: [
      'Es sagt nichts darüber, ob es sich lohnt, dich zu kennen.',
      'Mehr Menschen kennen dieses Gefühl, als man denkt.',
      'Es muss nicht gleich gelöst werden. Ein wenig Wärme ist ein guter Anfang.',
    ],
    too: 'Und Einsamkeit ist auch dabei.',
    since: [
      'Beim letzten Mal war es recht einsam um dich.',
      'Zuletzt hat dir jemand zum Reden gefehlt.',
    ],
    asks: ['Wie ist es heute?', 'Wie waren die Tage seitdem?'],
  },
  'missing someone': {
    heard: [
      'Jemanden zu vermissen kann einen ganzen Tag füllen.',
      'Es ist schwer, jemanden nah haben zu wollen, der nicht da ist.',
      'So eine Lücke zeigt sich überall, am Tisch und in allem, was man gern erzählt hätte.',
      'Danke, dass du davon schreibst.',
    ],
    kind: [
      'Daran ist nichts zu reparieren. Es darf eine Weile da sein.',
      'Was ihr miteinander hattet, gehört dir noch.',
      'Du kannst an eine kleine Einzelheit denken und einen Moment dabei bleiben.',
    ],
    too: 'Und jemand fehlt.',
    since: [
      'Beim letzten Mal hat dir jemand gefehlt.',
      'Zuletzt waren deine Gedanken bei jemandem, der nicht da war.',
    ],
    asks: ['Wie ist es heute?', 'Wie geht es dir heute?'],
  },
  conflict: {
    heard: [
      'Das würde viele wütend machen. Kein Wunder, dass es noch in dir arbeitet.',
      'Da war etwas nicht in Ordnung für dich, und deine Wut hat es gemerkt.',
      'So ein Ärger bleibt im Körper, auch wenn der Moment längst vorbei ist.',
      'Du bist wütend, und das hat einen Grund.',
    ],
    kind: [
      'Du musst es nicht jetzt klären, und nett sein musst du hier auch nicht.',
      'Hier ist Platz dafür, und niemand widerspricht.',
      'In den nächsten Minuten muss nichts gesagt und nichts abgeschickt werden.',
    ],
    too: 'Und Wut ist auch dabei.',
    since: [
      'Beim letzten Mal hat dich etwas wütend gemacht.',
      'Zuletzt gab es Ärger mit jemandem.',
    ],
    asks: ['Hat es sich etwas gelegt?', 'Wie sieht es inzwischen aus?'],
  },
  guilt: {
    heard: [
      'Schuldgefühle spielen gern immer wieder dieselbe Szene ab.',
      'Du wünschst dir, es wäre anders gelaufen. Das trägt sich schwer.',
      'Es gehört Ehrlichkeit dazu, das aufzuschreiben.',
      'Es bedeutet dir etwas, sonst würde es nicht so drücken.',
    ],
    kind: [
      'Ein einziger Moment ist nie der ganze Mensch.',
      'Es kann dir leidtun, und du kannst trotzdem freundlich zu dir sein.',
      'Mit jemand anderem würdest du vermutlich sanfter sprechen.',
    ],
    too: 'Und streng mit dir bist du auch noch.',
    since: [
      'Beim letzten Mal lag dir etwas auf dem Gewissen.',
      'Zuletzt warst du streng mit dir selbst.',
    ],
    asks: ['Wie sieht es von heute aus?', 'Wie gehst du heute mit dir um?'],
  },
  illness: {
    heard: [
      'Krank zu sein kostet so viel mehr als nur den Körper. Es tut mir leid.',
      'Ein Körper, der wehtut oder nicht mitmacht, ist harte Arbeit.',
      'Es tut mir leid, dass es dir nicht gut geht.',
      'Es zermürbt, wenn der Körper die Regeln macht und niemand dich fragt.',
    ],
    kind: [
      'Ein Tag, an dem du nur auf dich achtest, ist ein voller Tag.',
      'Du musst auch nicht die ganze Zeit geduldig sein.',
      'Weniger reicht heute. Weniger kann sogar viel sein.',
    ],
    too: 'Und dein Körper macht es nicht leichter.',
    since: [
      'Beim letzten Mal hat dein Körper es dir schwer gemacht.',
      'Zuletzt ging es dir nicht gut.',
    ],
    asks: ['Wie geht es dir heute?', 'Ist es heute etwas leichter?'],
  },
  'burn-out': {
    heard: [
      'Das klingt nach viel mehr als Müdigkeit. Du gibst schon sehr lange.',
      'So lange auf Reserve zu laufen würde jeden zermürben.',
      'Du hast sehr viel gehalten, und das über lange Zeit.',
      'So erschöpft zu sein ist kein Versagen. Es war zu viel und zu lange.',
    ],
    kind: [
      'Hier verlangt niemand etwas von dir.',
      'Ruhe muss man sich nicht erst verdienen.',
      'Du musst heute keinen Ausweg finden. Sich hinzusetzen ist ein Anfang.',
    ],
    since: [
      'Beim letzten Mal war kaum noch Kraft da.',
      'Zuletzt war alles schon viel zu lange zu viel.',
    ],
    asks: ['Wie viel Kraft ist heute da?', 'Wie geht es dir heute?'],
  },
  panic: {
    heard: [
      'Das macht Angst, wenn der Körper alle Glocken auf einmal läutet.',
      'Wenn die Angst im Körper sitzt, ist für kaum etwas anderes Platz.',
      'Dein Körper schlägt Alarm, und das ist erschöpfend.',
      'Gut, dass du schreibst, mitten in alldem.',
    ],
    kind: [
      'Du musst dich nicht auf Befehl beruhigen.',
      'Es muss gerade nichts verstanden werden. Der Boden unter den Füßen reicht.',
      'Dieses Gefühl ist sehr laut. Es ist trotzdem nur ein Teil von dir.',
    ],
    too: 'Und dein Körper ist darüber erschrocken.',
    since: [
      'Beim letzten Mal hat dein Körper Alarm geschlagen.',
      'Zuletzt saß dir die Angst im Körper.',
    ],
    asks: ['Wie ist es heute?', 'Ist es heute ruhiger?'],
  },
  'low mood': {
    heard: [
      'Es tut mir leid, dass gerade alles so grau aussieht.',
      'Manche Tage sind einfach schwer, und dies klingt nach so einem.',
      'Traurigkeit nimmt auch den Dingen die Farbe, die eigentlich in Ordnung sind.',
      'Danke, dass du schreibst, auch wenn das vielleicht schon Mühe kostet.',
    ],
    kind: [
      'Du brauchst keinen Grund dafür, und du musst für niemanden heiter sein.',
      'Es reicht, hier zu sein, so wie du bist.',
      'Aus einem grauen Tag muss kein heller werden. Etwas weicher wäre schon viel.',
    ],
    too: 'Und das Herz ist schwer dabei.',
    since: ['Beim letzten Mal sah vieles grau aus.', 'Zuletzt war es ein schwerer Tag.'],
    asks: ['Wie ist es heute?', 'Gab es seitdem einen leichteren Moment?'],
  },
  'self-doubt': {
    heard: [
      'An sich zu zweifeln ist anstrengend, erst recht, wenn alle anderen so sicher wirken.',
      'Es ist schwer, sich nicht genug zu fühlen. Es tut mir leid, dass du gerade dort bist.',
      'Da spricht eine strenge Stimme, und es scheint deine eigene zu sein.',
      'Danke, dass du das aussprichst. Viele behalten gerade das für sich.',
    ],
    kind: [
      'Das Gefühl, nicht zu genügen, ist ein Gefühl. Es ist keine Messung.',
      'Du musst nicht alles glauben, was du an einem schlechten Tag über dich denkst.',
      'Was du kannst, ist nicht weg. Man sieht es von hier aus nur schlecht.',
    ],
    since: [
      'Beim letzten Mal hast du an dir gezweifelt.',
      'Zuletzt war die strenge Stimme in dir recht laut.',
    ],
    asks: ['Wie siehst du es heute?', 'Wie gehst du heute mit dir um?'],
  },
  setback: {
    heard: [
      'Das tut mir leid. Du hast etwas von dir hineingelegt, und es ist anders gekommen.',
      'Das ist eine echte Enttäuschung. Die darf wehtun.',
      'So ein Rückschlag trifft einen hart.',
      'Es nimmt einem kurz den Boden, wenn etwas wegbricht, mit dem man gerechnet hat.',
    ],
    kind: [
      'Es sagt, wie diese eine Sache gelaufen ist. Es sagt nicht, was du kannst.',
      'Es muss nicht gleich eine Lehre daraus werden.',
      'Du musst heute nicht wieder aufspringen. Erst einmal landen genügt.',
    ],
    since: [
      'Beim letzten Mal hattest du eine Enttäuschung zu tragen.',
      'Zuletzt gab es einen Rückschlag.',
    ],
    asks: ['Wie sieht es inzwischen aus?', 'Wie geht es dir heute?'],
  },
  mixed: {
    heard: [
      'Hier ist beides zugleich wahr, etwas Gutes und etwas Schweres.',
      'Man kann froh und traurig zur selben Zeit sein. Es klingt, als wäre es so.',
      'Das ist viel auf einmal, das Leichte und das Schwere nebeneinander.',
      'Etwas daran ist gut und etwas tut weh, und keines hebt das andere auf.',
    ],
    kind: [
      'Du musst dich nicht für eines davon entscheiden.',
      'Beide dürfen mit am Tisch sitzen.',
      'Jedes darf seine eigene Zeit haben.',
    ],
    since: [
      'Beim letzten Mal war beides da, etwas Gutes und etwas Schweres.',
      'Zuletzt waren deine Gefühle gemischt.',
    ],
    asks: ['Was ist heute näher?', 'Wie ist es heute?'],
  },
} as const satisfies Partial<Record<Situation, SituationTexts>>;
