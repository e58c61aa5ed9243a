/** Somebody else, or the subject of a course. */
export const otherPeople = `
  (mama|papa|mutter|vater|chef|chefin|frau|mann|schwester|bruder|lehrerin|trainer|sie
    |er) (bringt|wird|wurde) mich um*
  (fortbildung|seminar|schulung|vortrag|kurs|workshop|ethikseminar|diskussion|tagung|unterricht
    |doku|artikel|studie|beratungsstelle|ehrenamt|schicht) … (suizid*|selbstmord*|selbstverletz*
    |sterbehilfe|tod|sterbebegleitung|krisen*)
  (suizid|selbstmord|suizidgedanken|suizidpravention|selbstverletzung*) (pravention
    |bei jugendlichen|seminar|fortbildung|vortrag|kommando|mission|statistik|rate)
  (seine|ihre|seinen|ihren|seinem|ihrem|deren|dessen) (suizid*|selbstmord*|freitod|selbsttotung)
  (suizid|selbstmord|freitod) (von|meines|meiner|seines|ihres|des|der|eines|einer)
  (sich|hat sich|habe sich) … (umgebracht|das leben genommen|erhangt|suizidiert|umbringt
    |umbringen|verletzt|ritzt|selbst verletzt|geritzt|umbringen wollte)
  (freundin|freund|schwester|bruder|sohn|tochter|schuler|schulerin|patient|patientin|cousin
    |cousine|nachbar|nachbarin|kollege|kollegin|mutter|vater|oma|opa|mama|papa|klient|klientin
    |kind|sie|er|madchen|junge|anrufer|anruferin|neffe|nichte) … (sagt|sagte|gesagt|erzahlt*
    |angedeutet|gestanden|anvertraut|geschrieben|meint|meinte|gestand) … (dass|ob)? (sie
    |er) … (nicht mehr (leben|kann|will|da sein)|sterben|suizid*|selbst verletzt|tot|umbringen
    |weg sein) … (will|wollte|mochte|denkt|ist|hat|ware)?
  (sie|er|oma|opa|mama|papa|mutter|vater|freundin|freund|bruder|schwester|tochter|sohn|tante
    |onkel) … (will|wollte|mochte|wolle) (nicht mehr leben|sterben|nicht mehr|gehen|tot sein)
  (tut|tat|getan) … sich … weh
  (schluss|ende) (mit (lustig|dem rauchen|zucker|dem job|der diat|meinem freund|meiner freundin
    |ihm|ihr|tinder|instagram|dem verein|alkohol|dem stress)|als raucher|der (fahnenstange|welt
    |schicht|saison|geschichte))
  (als|wie) (student|studentin|raucher|single|teenager|azubi|in einer wg) … (leben|nicht mehr)
  (sagt|sagte|scherzt|scherzte|stohnt|stohnte|meint|meinte|seufzt|seufzte|ruft|rief|jammert
    |jammerte|lacht|lachte|murmelt|schimpft) (mein|meine|der|die|unser|unsere|oma|opa|mama|papa
    |tante|onkel) (mann|frau|schwester|bruder|schwager|schwagerin|mutter|vater|chef|chefin
    |kollege|kollegin|freund|freundin|sohn|tochter|nachbar|nachbarin|trainer|lehrer|lehrerin
    |pfarrer|enkel|enkelin|tante|onkel|oma|opa|schwiegermutter|regisseur|hausarzt)
  ^ …… (sagt|scherzt|stohnt|seufzt|jammert|scherzte|stohnte) (mein|meine) (mann|frau|schwester
    |bruder|schwager|schwagerin|mutter|vater|chef|chefin|kollege|kollegin|freund|freundin|sohn
    |tochter|nachbar|nachbarin|trainer|lehrer|lehrerin|enkel|enkelin|tante|onkel|oma|opa
    |schwiegermutter)
  ohne mich (meinte|dachte|sagte) (die|der|das)
  (hospiz|palliativ*|bestatter*|pathologie|krankenhaus|station|intensiv*|altenheim
    |pflege*) …… (tod|sterben|gestorben|tot|tote)
  (tod|sterben) … (seit ich|hospiz|palliativ|bestatter|arbeite)
  (bruder|schwester|freund|freundin|vater|mutter|sohn|tochter|er|sie|kollege|kollegin|ex|mann
    |frau) (hatte|hat|droht|drohte|litt|redet*|sprach) … (suizid*|selbstmord*|sich umzubringen
    |sich um|sterben|nicht mehr leben)
  (ex|er|sie|freund|mann|frau|sohn|tochter) … (droht|drohte|gedroht) … (sich)? (umzubringen
    |umbringen|etwas anzutun)
`;
