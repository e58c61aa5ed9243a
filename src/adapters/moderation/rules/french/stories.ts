/** In games, books, films and songs. */
export const stories = `
  (mourir|crever) (vieux|vieille|ride*|centenaire|heureux|heureuse|jeune|riche
    |tranquille dans mon lit|avant (d avoir|de)|sans (avoir|voir)|sur scene|pour (une|un|ca
    |si peu|cette))
  (jeu|jeux|boss|niveau|manette|zombie|monstre|respawn|minecraft|fortnite) …… (mort|morte|meurs
    |mourir|tue|tuer|tuee|vies|crever)
  (mort|morte|meurs|mourir|tue|tuer|tuee|vies|crever|mourais) …… (jeu|jeux|boss|niveau|manette
    |minecraft|fortnite)
  (film|roman|livre|serie|piece|personnage|heroine|heros|chapitre|chanson|opera|poeme|episode
    |podcast|documentaire|docu|tragedie|theatre|polar|scene|juliette|bovary|werther|cours
    |acte) …… (meurt|meure|mourir|mort|morte|suicid*|tue|tuer|saute|se jette|disparaitre
    |me supprimer|en finir)
  (meurt|mourir|mort|suicid*|se tue) …… (film|roman|livre|serie|piece|personnage|chapitre
    |chanson|opera|poeme|episode|theatre|polar|scene|juliette)
  (fini|finir|finie|termine) avec (les (travaux|cartons|exams|examens|impots|devis|cours)
    |le (demenagement|menage|dossier|boulot|chantier)|la (trottinette|paperasse|these|compta
    |deco)|ce (dossier|boulot|projet|chantier|rapport)|cette (histoire|these|boite|reunion)|lui
    |elle|mon (ex|boss)|romain)
  vie (est|et) finie …… (festival|concert|match|telephone|crush|permis|saison|serie|coiffeur
    |wifi|boutique|gare)
  (fin|fini|finie|termine|terminee) (de|du|d) (l histoire|stage|contrat|chantier|mois|semaine
    |saison|annee|serie|match|livre)
  (confiance|fie) … (devant|avec|face|pres|dans) (un|une|du|le|la|les|des) (chocolat|gateau
    |patisserie|boulangerie|carte|frigo|fromage|soldes|librairie|boite|raclette|chips|biscuits)
`;
