/** Mishaps, sports and the kitchen. */
export const mishaps = `
  (fait|faisait|fais|fait encore) mal (au|a la|aux|a l|en|partout|quand|de (la|le))
  (me suis|m etais|me) (fait|fais|refait|faire|bless*|coupe*|brule*|cogne*) … (genou|cheville
    |dos|foot|sport|ski|rando|doigt|pied|epaule|main en|poignet au|entrainement|cuisine|couteau
    |four|plaque|porte|meuble|orteil|jardin|rosier|tombant|velo|trottinette|escalier|rasant
    |oignon|tennis|rugby|basket|judo|danse|yoga|fer a repasser|soleil|langue|cafe)
  (me|suis) (coupe|couper|fait couper) (les|la|mes|ma|un|une) (cheveux|frange|ongles|meche
    |tranche|part)
  (pendu|pendue|pendre|pends|pendus) (au telephone|a ses levres|la cremaillere|le linge|au cou
    |les rideaux|au nez)
  (saute|sauter|sautais|sauter*) (au plafond|de joie|un repas|le repas|en parachute
    |a l elastique|a la corde|dans la piscine|dans l eau|dans les flaques|le pas|le petit
    |aux yeux|une classe|de l age)
  (me suis|me) (jete*|lance*|jette) (a l eau|dans le travail|sur (le|la|les)|dans ses bras
    |dans l aventure|dans la piscine|dans la cuisine)
  (capuche|bruit|froid|nouvelle|vent|sang|ca|peur|voix) … me coupe (les jambes|le souffle
    |la parole|l appetit|le sifflet|la respiration)
`;
