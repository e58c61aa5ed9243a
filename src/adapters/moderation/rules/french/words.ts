import { joined } from '../../phrases.js';

/** Wishing, hoping, being about to. */
export const WANT = joined(`
  (veux|voulais|voudrais|vouloir|voulu|envie de|envies de|envie d|aimerais|aurais aime|prefere
    |preferais|prefererais|souhaite|souhaitais|souhaiterais|espere|esperais|esperer|prie pour
    |prie de|priere de|besoin de|reve de|revais de|pense a|penser a|pensais a|pense|penses
    |pensees de|pensee de|idee de|idees de|songe a|songer a|songeais a|imagine|merite de|merite
    |meriterais|devrais|aurais du|faudrait que|vaudrait mieux|mieux vaut|mieux que|plutot|vais
    |pret a|prete a|desir de|desire|hate de|attends de|attend de|faut que|dois|pourrais
    |peur de vouloir|tentation de|tentee de|tente de|ose pas|autant|pulsion de|pulsions de)
`);

/** Being dead, or no longer there. */
export const DIE = joined(`
  (mourir|meure|crever|creve|etre mort*|etre morte|mort|morte|sois mort*
    |disparaitre (pour (de bon|toujours)|a jamais|de cette|de ce monde|de la surface
    |definitivement|et ne)|ne plus (exister|vivre|etre (la|ici|en vie|vivant*|de ce monde
    |au monde|rien)|etre|me reveiller|respirer)|plus (exister|vivre|etre (la|ici|en vie|vivant*
    |de ce monde|au monde)|me reveiller)|pas me reveiller|ne pas me reveiller
    |ne jamais me reveiller|jamais me reveiller|ne jamais etre ne*|pas etre ne*|cesser d exister
    |cesser de (vivre|respirer|exister)|arreter (de vivre|d exister|de respirer|ma vie)
    |m endormir (pour (de bon|toujours)|et ne)|dormir pour toujours|m eteindre
    |partir pour (de bon|toujours)|quitter (ce monde|cette vie|la vie|cette terre|la terre)
    |retourner au neant|n etre plus rien|ne plus avoir a vivre)
`);

/** Ending one’s life. */
export const KILL = joined(`
  (me tuer|me tue|me tuerai|me suis tue*|me suicid*|(au|du|le|mon|un|de|par|ce|mot) suicide
    |suicider|suicidaire|suicidaires|me supprimer|me supprime|m oter la vie
    |mettre fin a (mes jours|ma vie|mon existence|tout|mes souffrances|tout ca|tout cela|ca
    |mon calvaire)|mettre un terme a (ma vie|mon existence|tout|mes jours|ma souffrance)
    |y mettre fin|y mettre un terme|en finir (avec (la vie|tout|ma vie|moi|cette vie
    |mon existence|l existence)|une (bonne)? fois pour toutes|pour de bon|definitivement|ce soir
    |cette nuit|bientot|$|me|et|demain|mais|la)|finir avec la vie|me foutre en l air|me flinguer
    |me pendre|me pends|me noyer|me jeter (sous|par la fenetre|du|d un|devant|dans le vide
    |a la mer|du haut)|sauter (du pont|du toit|par la fenetre|dans le vide|du balcon|sous)
    |m ouvrir les veines|me tailler les veines|me tirer une balle|me foutre sous
    |me balancer (par|du|sous|d un)|m empoisonner|m immoler|passer a l acte
    |attenter a (mes jours|ma vie)|m effacer (pour|definitivement|du monde)|m autodetruire
    |m achever|m euthanasier|abreger (ma vie|mes jours|mes souffrances|tout ca)
    |me laisser mourir|me faire sauter le caisson)
`);

/** Hurting oneself. */
export const HURT = joined(`
  (me faire (du|mal|des|encore|plus)? (mal|entailles|coupures)|me faire du mal|me fais (du
    |encore|encore du)? mal|me suis (encore)? (fait|refait) (encore|encore du|du)? (mal|du mal)
    |me suis (encore)? (fait|refait) (du|encore|encore du)? mal|refait (du)? mal
    |fais du mal a moi|m automutil*|automutil*|auto mutil*|scarifi*|me couper|me coupe
    |me suis coupe*|m entaill*|me taillad*|me bless*|me suis bless*|me bruler|me brule
    |me suis brule*|me punir|me punis|me frapper|me frappe|me suis frappe*|me griff*|me cogn*
    |me mutil*|me lacer*|me charcut*)
`);

/** After “if I”: no longer there. */
export const GONE = joined(`
  (suis mort*|etais mort*|suis plus (la|de ce monde|en vie)|etais plus (la|de ce monde|en vie)
    |serai* plus (la|de ce monde)|n etais (pas|plus) (la|nee|ne)|n etais plus|n existais (plus
    |pas)|existais (plus|pas)|mourais|meurs|meure|disparaissais|disparais|disparaisse
    |disparaitre|m en allais|me tuais|me suicidais|partais (pour de bon|pour toujours)
    |pars pour de bon|n avais jamais existe|n etais jamais ne*|etais pas ne*|en finissais
    |ne me reveillais (pas|plus)|me reveillais (pas|plus)|ne suis plus|n existe plus|claquais
    |crevais|creve)
`);

/** Not followed by where, how or with whom somebody lives. */
export const PLACE = joined(`
  (?! (avec(?! (ca|cela|cette|moi|la (honte|peur|douleur|culpabilite)|ce) )|chez|au (rez|premier
    |cinquieme|sixieme|bord|milieu|dessus|soleil|jour le jour|pays|village)|dans(?! (ce monde
    |cette vie|ce corps|la (peur|douleur|honte)|ces conditions) )|en (ville|banlieue|colocation
    |coloc|province|appart*|couple|communaute)|comme (un|une|des)|a (la campagne|paris|lyon|deux
    |l etranger|cote|credit)|loin|pres|sous le meme|entre|parmi|de (nouveau|mes|ma|peu|pain)
    |ensemble|sans (telephone|wifi|cafe|fromage|mon (chat|chien)|musique)|ici|la bas) )
`);

/** What follows does not say that it has come back. */
export const NOT_BACK = joined(`
  (?!(?: [^ ~]+){0,30}? (revien*|reviens|revenue|revenues|encore|de nouveau|a nouveau|pareil
    |comme avant|hier soir|cette semaine|rechute|rechut*|exactement|projet|toujours la
    |recommenc*|replong*|verite) )
`);
