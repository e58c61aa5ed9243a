/** Figures of speech, and other things that end, stop or are left. */
export const figuresOfSpeech = `
  (mourir|mort|morte|morts|mortes|meurs|mourais|meurt|crever|creve|crevais) (de|d) (rire|faim
    |soif|honte|chaud|froid|fatigue|peur|ennui|sommeil|envie|curiosite|trouille|jalousie
    |vieillesse|inquietude|trac|amour|impatience|un cancer|une crise|l envie|bonheur)
  (crever|creve|crevais) (la dalle|un pneu|de chaleur|la faim)
  (mort|morte) (de trouille|subite|vivant)
  (a mourir|mourir) (de|d) (rire|ennui|faim)
  (a|c etait a) mourir (de|d)
  (plutot|mieux vaut|autant) (mourir|crever|etre mort*|mort*) (que|de (faim|soif|honte|rire
    |froid|chaud)|plutot que)(?! (de vivre|continuer|de continuer|vivre|rester en vie) )
  (on|ne|va|pas) … (ne va pas|va pas|pas) mourir (pour|d|de)
  (le|la|les|ce|cette|ces|mes|mon|ma) (*) (me|m a|m ont|va me|vont me|me font) (tue|tuee|tuent
    |tuer|acheve|acheve*)
  (me suis fait|me fais|me faire) … tuer
  (tue|tuer|tuons|tues|tuais) le temps
  (tuerais|tuerait|tuer) (pour|pere et mere)
  (suicide) (politique|collectif|social|professionnel|commercial|assiste|sportif|financier)
  (defense|equipe|attaque|plante|cactus|poisson|telephone|ordi|imprimante|machine|gardien
    |toaster|grille pain|voiture|frigo) … (suicid*|mort|morte|meurt|rendu l ame|lache)
  se (fait|faisait|faire|scarifi*|coup*|mutil*) (du mal|mal)?
  (j ai|ai) voulu (disparaitre|mourir|rentrer sous terre|me cacher) (quand|lorsque|en) *
  (rentrer|disparaitre|cacher) (sous (la|ma|le)|dans (un|une|la|le)|quelques|une semaine|un week
    |sous terre|derriere)
  (disparaitre|disparais|disparu|disparus) (une|un|quelques|dans (la|une|un)|sous (la|ma)|jusqu
    |du (bureau|boulot)|de (facebook|instagram)|radio|alpes)
  (ne)? (veux|voulais|voulait|voulez)? (pas|point|jamais) (envie de)? mourir(?! (mais|sauf
    |je veux) )
  (peur|angoisse|trouille|effroi) (de|d) (mourir|la mort|la perdre|le perdre|perdre|crever)
  (cru|croyais|crois|pense|pensais|convaincue|persuade*|impression) (que)? … (j allais|allais
    |je vais|vais|de) (mourir|crever|y passer|y rester)
  (pas|aucune|sans|jamais|ni) (eu)? (de|d)? (idees|pensees|envies|envie)? (noires|suicidaires
    |suicidaire)
  au bout (du rouleau|de ma vie) …… (papier|shopping|scotch|toilette|peinture|wifi|metro|courses
    |impots|devoirs)
  (sans moi) … (match|equipe|soiree|repas|chorale|reunion|ados|fete|rome|vacances|voyage)
  (ados|equipe|collegues|chorale|soiree|fete|enfants) … sans moi … (debout|vexee|fiere|gagne
    |rigole|diner|repas|quiz)
  (se debrouillent|debrouille*) … sans moi (mes|les) (ados|collegues)
  (adieu|au revoir) (bretagne|paris|lyon|vacances|ete|les vacances|mes (vingt|trente|cheveux
    |eleves|amis les)|ma (vieille|voiture|frange)|mon (vieux|canape|appart*)|la (bretagne|mer
    |plage|dent)|le (bureau|velo|canape)|kouign|dents|cher canape|gluten|sucre|regime
    |aux * (eleves|cm2|collegues))
  (adieux|pot de depart|derniere journee|dernier jour) (a|de|du|au|aux) (la|mes|ma|mon|l|travail
    |boulot|collegues|classe|ecole|stage|equipe|vacances|bureau)
  (lettre|mot|mots) (de demission|de motivation|d amour|a la mairie|de depart|au pere
    |pour la maitresse)
  (enterrement|obseques|funerailles|veillee) (de|d|du|des) *
  (a|pour|lors de) (mon|mes) (enterrement|obseques|funerailles) (je veux|on (mettra|dansera
    |chantera|jouera)|jouez|mettez|passez)
  (testament|obseques|notaire|directives|concession|cendres) … (apero|crepes|glace|gateau|rire
    |ri|fromage|restau|resto|pique nique)
  (poids|boulet|fardeau|charge) … (equipe|quiz|chorale|rando|voiture|bequilles|escalade|rigole
    |ri|voyage|covoiturage)
  corps pour abattre
  sur le corps
  jamais de la vie
  (la)? vie ne vaut rien sans (fromage|vin|chocolat|cafe|musique)
  etre la ai je pense
  vivre dans (les|des) (cartons|travaux|caisses)
  (equipe|match|buts|defense) … sans moi
  mieux sans moi dans les buts
  envie de vivre … (file|queue|reunion|poste|bouchons|cafe)
  reveiller (a|avant|des|pour|vers) (cinq|six|sept|quatre|midi|huit|l aube|cause)
  (faudra|faut|apprendre a|devoir) vivre avec
  vivre au (pays|village)
  dormir (pour toujours|eternellement) dans (ce|cet|cette|mon|un) (lit|hotel|canape|fauteuil)
  (grippe|rhume|migraine|toux) …… que ca s arrete
  je ne veux pas mourir je veux (des vacances|dormir|vivre|un)
  si je pars $ j ai (appele|prevenu)
  (escalade|rando|foot|danse|quiz) je suis un (boulet|poids)
`;
