/** In games, books, films and songs. */
export const stories = `
  (tot|todmude|todlangweilig|todernst|todsicher|todschick|totgelacht|totenstill*|todesrunde
    |totmude|toter punkt|tote hose|totlachen|lebendig begraben spiel)(?! (sein|ware|zu
    |bin) ) (vor|geglaubte|getrampelt|gelacht|gekocht|lachen|hose|winkel|briefkasten|sprache)
  (spiel|game|level|endboss|boss|controller|konsole|gegner|runde|mission|zombie|minecraft
    |fortnite|respawn) …… (tot|sterbe|gestorben|stirbt|sterben|umgebracht|getotet|leben
    |draufgegangen)
  (gestorben|tot|umgebracht|getotet|sterben|leben) …… (spiel|game|level|endboss|boss|controller
    |konsole|minecraft|fortnite)
  (film|roman|buch|serie|tatort|krimi|lied|song|oper|theaterstuck|stuck|figur|kapitel|folge
    |podcast|doku|gedicht|hauptfigur|held|heldin|rolle|szene|drama|novelle|ballade) …… (tot|tote
    |stirbt|sterben|sterbe|leiche|suizid*|selbstmord*|abschiedsbrief*|umbring*|umbringt|tod
    |springt|nicht mehr leben|verschwinden)
  (stirbt|sterben|suizid|selbstmord|tod|umbringt|abschiedsbrief) …… (film|roman|buch|serie
    |tatort|krimi|lied|oper|theaterstuck|kapitel|folge|podcast|doku|gedicht)
  (ausflug|team|mannschaft|spiel|chor|party|feier|quiz|sitzung|kuche|abendessen|kollegen
    |auffuhrung|konzert|maschine) …… ohne mich
  ohne mich … (gespielt|gewonnen|angefangen|gefeiert|gegessen|gekocht|stattgefunden|gefahren
    |geplant)
  (patientenverfugung|testament|beerdigung|sarg|urne|bestattung|vorsorge*|grab) … (ausgefullt
    |geregelt|besprochen|minigolf|danach|eis|kuchen|lustig|gelacht|schlager|spielen|gewunscht
    |organspende|abba)
  (auf|bei) meiner beerdigung (soll|sollt|wird|spielt|bitte|mochte ich)
  (beim|im) (zwiebelschneiden|kreuzheben|*heben|*schneiden|*fahren|*klettern|*sport|*spielen
    |kochen|garten)
`;
