/** Somebody else, or the subject of a course. */
export const otherPeople = `
  (il|elle|ca|chef|patron|talons|chaussures|dossier|boulot|travail|chaleur|dos|pieds|reunion
    |prof|sport) (me|m a|m ont|va me|vont me|me font) (tue|tuee|tuent|tuer|acheve|acheve*)
  (ma|mon|mes|sa|la|le) (mere|pere|femme|mari|chef|patron|soeur|frere|prof|copine|copain
    |coach) (va|vont|allait|me)? … (me|va me)? (tuer|tue|tuera)
  (prevention|formation|colloque|seminaire|conference|atelier|debat|reportage|documentaire
    |emission|article|these|memoire|cours|stage|intervention|campagne|association|ligne) … (du
    |de|sur|contre|au|le) (le)? (suicid*|automutil*|mort|fin de vie|euthanasie|deuil)
  (s est|se sont|s etait|s etaient|se) (suicide*|suicidee|donne la mort|tue|tuee|pendu|pendue
    |ote la vie|supprime*|jete*|donnes la mort|suicidait|suicider)
  (son|leur|du|le) suicide(?! (est|me|m|comme|reste) )
  suicide (de (mon|ma|mes|son|sa|notre|l|la|le|leur)|d (un|une))
  (amie|ami|soeur|frere|fils|fille|eleve|patient|patiente|cousin|cousine|voisin|voisine|collegue
    |copine|copain|niece|neveu|elle|il|mere|pere|mamie|papi|etudiante|etudiant|camarade|client
    |cliente|ado) … (dit|a dit|m a dit|avoue|m a avoue|confie|m a confie|ecrit|m a ecrit|raconte
    |m a raconte|laisse entendre|pense|murmure|explique) … (qu|que) (elle|il) … (mourir|suicid*
    |ne veut plus|ne voulait plus|plus envie de vivre|en finir|du mal|mal|disparaitre|vivre
    |coup*|scarifi*)
  (elle|il|mamie|papi|mon pere|ma mere|grand mere|grand pere|amie|ami|tante|oncle) … (veut
    |voulait|a voulu|ne veut|ne voulait) (plus)? (plus|pas)? (mourir|vivre|se suicider|en finir
    |partir|continuer|etre la)
  (me|m) (fais|faisais|suis fait|faire) (du)? mal (a|en|toute seule)? … (lire|relire|relisant
    |regarder|regardant|comparer|comparant|scroller|instagram|ses messages|photos|ecouter
    |ressasser|penser a lui|penser a elle|comparaisons)
  (coupe|couper|coupes|coupee|coupees|coupe*) … (cheveux|frange|ponts|eau|courant|son|internet
    |electricite|gateau|herbe|haie|tissu|route|cordon|parole|faim|micro|telephone|ongles|pain
    |prairie|wifi)
  (en finir|finir) avec (les|le|la|ce|cette|ces|l|mes|mon|ma|lui|elle)(?! (vie|existence|moi
    |monde|souffrance|tout|calvaire|douleur) )
  (dit|disait|soupire|rigole|plaisante|philosophe|lance|s ecrie|ronchonne|gemit|rale
    |blague) (mon|ma|mes|le|la|notre) (mari|femme|soeur|frere|mere|pere|chef|voisin|voisine
    |fille|fils|collegue|copine|copain|prof|plombier|grand mere|grand pere|belle mere|beau frere
    |tante|oncle|amie|ami|coach|cousin|cousine|maitresse|medecin|belle soeur)
  ^ …… (dit|soupire|plaisante|gemit|philosophe|rigole) (mon|ma) (mari|femme|soeur|frere|mere
    |pere|chef|voisin|voisine|fille|fils|collegue|copine|copain|grand mere|grand pere|belle mere
    |beau frere|tante|oncle|amie|ami|cousin|cousine|belle soeur)
  (a dit|dit) (le|la) (prof|plombier|maitresse|medecin|docteur|coach|chef|metteur|cure
    |boulangere)
  (soins palliatifs|hospice|ehpad|pompes funebres|hopital|garde|service|urgences|infirmiere
    |aide soignante) …… (mort|mourir|meurt|mourants|deces|perdu un patient)
  (frere|soeur|pere|mere|ami|amie|fils|fille|il|elle|cousin|cousine|ex|mari|femme) (avait|a|a eu
    |avais) (des)? (idees|pensees|envies) (suicidaires|noires|sombres)
  (ex|il|elle|mari|copain|copine) (dit|menace|menacait|jure) … (se tuer*|se suicider*|tuera
    |de se)
  veux pas etre la (ai je|pense|me suis je|dit)
  (en finir) avec (tom|lui|elle|ca chez|marc|paul|julie)
  (cours|formation|stage|atelier|conference) sur (l|les|la) (automutilation|suicide
    |scarification*|tentatives)
`;
