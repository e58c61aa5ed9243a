/** Matters of a usual day, in French. */
export const everyday = `
  (travail|boulot|bureau|chef|patron|boite|entreprise|reunion|projet|dossier|equipe|contrat
    |clients|collegues|cours|classe|ecole|lycee|fac|exam|examen|examens|devoirs|these|memoire
    |maths|note|notes|stage|demission|formation|metier|etudes|open space)
  (fete|soiree|repas|diner|dejeuner|bar|biere|vin|cafe|gateau|pizza|chocolat|regime|sport|courir
    |marathon|foot|match|tennis|yoga|chorale|concert|mariage|vacances|voyage|plage|train|metro
    |bus|vol|queue|file|bouchons|magasin|courses|soldes|fromage|raclette|crepes|biscuits|cantine
    |festival|shopping)
  (cuisine|salle de bain|appart|appartement|maison|jardin|cartons|demenagement|travaux|chantier
    |machine|repassage|vaisselle|frigo|canape|meuble|etagere|belle mere|voisin|voisine|voisins
    |proprio|loyer|credit|assurance|impots|paperasse|divorce|relation|copain|copine|ex|tinder
    |balcon|rez|etage|operateur)
  (jeu|niveau|console|manette|telephone|portable|appli|instagram|ordi|ordinateur|imprimante|wifi
    |internet|film|serie|episode|livre|roman|chanson|album|scene|personnage|tele|netflix|podcast
    |blague|meme|messages|photos)
  (pluie|chaleur|hiver|ete|lundi|lundis|janvier|fevrier|village|ville|campagne|mer|montagne
    |cabane|dentiste|grippe|rhume|froid|cheveux|coiffeur|pantalon|chaussures|robe|talons|ciseaux
    |boulangerie|voiture|velo|trottinette|chien|chat|plante|plantes|tomates|lit|couette|plaid
    |bain|sudoku|mots croises|tilleul)
  (petit dejeuner|gouter|sandwich|pates|riz|soupe|salade|fruits|pomme|citron|oeufs|jambon|beurre
    |recette|four|cuisiner|congelateur|micro ondes|lave vaisselle|aspirateur|poubelle|pelouse
    |cabanon|haie|cloture|peinture|rideaux|lampe|ampoule|prise|batterie|chargeur|cable|box|ecran
    |clavier)
  (oncle|tante|cousin|cousine|niece|neveu|petit fils|petite fille|jumeaux|bebe|prof|professeur
    |maitresse|eleves|eleve|entraineur|arbitre|but|buts|ligue|coupe|course|nager|piscine
    |randonnee|rando|escalade|corde|tente|camping|ski|patins|surf|bateau|ferry|avion|passeport
    |valise|hotel|musee|theatre|cinema|opera|orchestre|violon|batterie|guitare|karaoke|danser
    |danse|boite)
  (pull|manteau|echarpe|gants|bonnet|chaussettes|bottes|lunettes|shampoing|barbe|moustache
    |tatouage|vetements|placard|sac|portefeuille|cles|parapluie|colis|poste|livraison
    |supermarche|marche|boucher|pharmacie|banque|pret|facture|recu|garantie|permis|essence|pneu
    |rond point|autoroute|tram|quai|billet|billets)
  (chaton|chiot|lapin|poisson|perroquet|canard|poules|moutons|vaches|cheval|abeilles|guepe
    |araignee|souris|escargot|orchidee|roses|cactus|basilic|citrouille|neige|brouillard|soleil
    |orage|gel)
  (ri|rigole|rire|rires|drole|marrant|blague|anniversaire|noel|paques|carnaval|feu d artifice
    |barbecue|pique nique|apero|champagne|gin|gueule de bois|loto|bingo|echecs|cartes|puzzle
    |lego|jouets|creche|parc|devoirs)
`;
