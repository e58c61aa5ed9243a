import { type Wordings, wordings } from '../rules.js';
import { KILL } from './words.js';

/** Plan or intent, in French. */
export const planOrIntent: Wordings = wordings({
  open: `
    ${KILL}
    (idees|pensees|envies|pulsions|crise|crises|penchants|tendances) (noires|suicidaires|morbides
      |sombres|de mort)
    (tentative|tentatives|tente|essaye|essaie|failli|presque|rate*|manque*) … (suicid*|mourir
      |me tuer|en finir|passer a l acte|d en finir|mettre fin|y rester expres|de me tuer|ma vie)
    (ma|mes|derniere|premiere|deuxieme|seconde|autre) (tentative|tentatives)
    (prochaine fois|cette fois) … (raterai|rater|la bonne|reussir*|manquerai|trouvera|pour de bon)
    (decide|decision|resolution|prise|choisi) ……… (plus (la|de|vivre)|mourir|en finir|partir
      |derniere (nuit|semaine|fois)|dernier (jour|soir|dimanche)|calme|paix|apaise*|soulage*
      |sereine*|serein|legere|leger|libre|quitter|m en vais)
    (date|plan|endroit|moyen|methode|lieu|heure) … (choisi|choisie|fixe|fixee|arretee|prevu|prevue
      |en tete|trouve|note|entoure) … ($|apres|rien|et|pour (partir|mourir|en finir|moi|le faire)
      |ensuite)
    (me suis fixe|j ai fixe|j ai choisi|j ai arrete|j ai entoure|j ai marque) … (une|la|le|un
      |ma) (date|jour|moyen|methode|lieu|endroit)
    (apres)? (cette date|ce jour la|la date) … (rien|plus|vide)
    (sais|pense|reflechi*|prevu|imagine|cherche|regarde|prepare|planifie|calcule) … (comment|quand
      |ou|avec quoi) … (faire|ferai|ferais|m y prendre|m y prendrai|mourir|en finir|partir
      |passer a l acte|le fais|procede*)
    (cherche|regarde|recherches|tape|google) … (moyen|moyens|facons|comment|methodes) … (mourir
      |sans douleur|sans souffrir|en finir|suicid*|me tuer)
    (sans (douleur|souffrir)) … (mourir|partir|en finir|moyen)
    (ne|n)? (serai|serais|sera) (plus|pas) (la|de ce monde|en vie|parmi|ici) … (pour|quand|a|au|en
      |demain|l|cet|cette|noel|$|dans)
    (promet*|sure?|certain*|jure|garanti*|sais) … (serai|etre|encore|rester) … (la|en vie
      |vivant*) … (demain|semaine|noel|mois|encore|longtemps|$)
    (comprimes|cachets|medicaments|pilules|somniferes|boites) … (tous|tout|avale*|avaler|compte
      |compter|stock*|garde|pris trop|toute|toutes|reserve|cote|accumul*|tiroir)
    (trop|surdose|overdose) (de)? (medicaments|medocs|cachets)
    (surdose|(une|d|l|par) overdose)
    (pont|toit|quai|rails|voie|voies|fenetre|balcon|falaise) … (trop longtemps|longtemps|sauter
      |me jeter|vide|un pas|approche*|reste|regarde en bas|enjamb*)
    un (seul)? pas (et|de plus|suffirait|en avant)
    (de mon plein gre|de mes propres mains|par moi meme|de ma propre (main|volonte)
      |volontairement)
    (au bord|a deux doigts|a un cheveu|pres|tout pres|limite) (de|d) (le faire|passer a l acte
      |en finir|sauter|craquer pour de bon|me|faire une (connerie|betise))
    (faire|fais|ferai|commettre|commets|fasse) (une)? (betise|connerie|folie|betise|irreparable
      |l irreparable)
    commettre l irreparable
    (ne pas|sans) attendre (mon (heure|tour)|la fin|que ca|la mort|que mon)
    (failli|presque|a deux doigts|manque|bien failli) (de)? (le faire|passer|sauter|en finir
      |y passer expres|mourir)
    j ai (un|une) (plan|date) et (un|une) (plan|date|lieu)
    (promettre|promets|promis|jurer|garantir) … (de)? (ne rien|rien) (me|faire|m) (faire|arriver)
    (promettre|promets|promis) … (rester en vie|tenir|etre la|me faire de mal)
    (regarde|regardais|fixe|fixais|reste*) … (rails|pont|vide|eau|fleuve|voies|balcon
      |fenetre) … (trop|longtemps|minutes|heure)
    (garde|stocke|achete|accumule|cache|mis de cote) … (comprimes|cachets|medicaments|somniferes
      |corde|lames)
    (decidee?|decide|decision) … (calme|apaisee?|soulagee?|sereine?|paix|legere?|tranquille)
    (sais|su) (exactement|bien|precisement)? (comment|quand|ou) (je)? (ferais|ferai|le ferai
      |le ferais|vais faire|m y prendr*)
    s en (fout|fiche|foutrait|ficherait) si je (me tue|meurs|mourais|creve|disparais|me tuais
      |disparaissais)
    (si|quand|que) je me (tue|tuais)
    (googl*|cherche|tape|lu|regarde) … (si ca fait mal|sans douleur|combien de temps ca
      |comment (mourir|on meurt)|facons de|moyens de)
    (au cas ou|si) je ne (rentre|rentrais|reviens|revenais) pas
    (evite|m eloigne|reste loin|approche plus) … (balcon|quai|pont|fenetre|toit|rails)
    (pris|avale|ingere) trop de (cachets|medicaments|comprimes|medocs)
    (ca n a pas (marche|fonctionne)|j ai rate|rate) … (suis (toujours|encore)? la|honte|reveille*
      |en vie)
    (comprends|comprend) … (pourquoi|ceux qui|les gens qui) … (le font|font ca|se tuent
      |se suicident|sautent|partent|passent a l acte)
    (dit|raconte) ce qu (ils|elle|il|on) (voulaient|voulait) entendre
    (sortie|sorti|sortir) de (l hopital|la clinique|l hp) … (veux encore|encore envie|prepare
      |toujours envie|recommence)
    (sais) (quel|quelle|quels) (arbre|pont|train|jour|medicaments)
    (foncer|jeter|precipiter|planter) … (voiture|mur|arbre|platane|ravin|camion) (expres|$|contre)
  `,
  veiled: `
    (vais|veux|pourrais|dois|ose|compte|faut|oserai|oserais) (pas|plus|bientot|le)? (le faire
      |sauter le pas|tout arreter|tout lacher|lacher prise|en rester la) ($|ce soir|cette nuit
      |demain|bientot|cette fois|un jour)
    tout arreter ($|pour de bon|une bonne|la|definitivement)
    (tout est|tout) (pret|prepare|regle|range|en ordre|organise|paye)
    (calme|paix|apaise*|sereine*|serein|legere|leger|soulage*) depuis … (decide|decision|sais)
    (idees|pensees) (noires|sombres|mauvaises)
    en finir
  `,
});
