import { type Wordings, wordings } from '../rules.js';
import { GONE } from './words.js';

/** Being a burden, in French. */
export const beingABurden: Wordings = wordings({
  open: `
    (mieux|bien|soulage*|legere?|leger|libres?|heureu*|tranquilles?|respireraient|vivraient
      |vivre enfin|plus facile|plus simple|plus leger|paix|porteraient|debarrasse*) … (sans moi
      |si je (${GONE})|quand je (${GONE})|moi (morte?|disparue?|partie?)|le jour ou je
      |une fois (morte?|partie?))
    (sans moi|si je (${GONE})|quand je (${GONE})|moi morte?) … (mieux|bien|soulage*|legere?|leger
      |libres?|heureu*|tranquille*|respir*|facile|simple|paix|refaire|continuer|pareil
      |porteraient)
    (poids|fardeau|boulet|charge|gene|probleme|poids mort) (pour|a|sur) (tous|tout le monde
      |mes (proches|parents|enfants|amis)|ma (famille|fille|mere|femme)|mon (mari|fils|entourage
      |pere)|les (autres|miens|gens)|eux|elle|lui|ceux)
    (ne suis|suis) (plus|rien)? (qu un|qu une|rien d autre qu) (poids|fardeau|boulet|charge|erreur
      |dechet|fantome|gachis)
    (personne|qui|nul|tout le monde|mes potes|mes amis|mes parents|ils) … (me|ne|n|s en
      |le)? (manqu*|regrett*|pleur*|rendr* compte|remarqu*|apercev*|soulage*|souci*|content*
      |souvien*|chercher*|verra|verrait) … (si|de moi|que|quand) … (${GONE}|ma mort|mon absence)
    (personne|nul|qui) (ne)? (me)? (regretter*|pleurer*|viendr* a mon|remarquer* mon|manquer* a)
    manquer* a personne
    si je (mourais|meurs|disparaissais (pour|demain|ce soir|a jamais|$)|disparais (pour|demain
      |a jamais)|n existais (plus|pas)|n etais (plus|pas) (la|nee?|de ce monde|en vie)|me tuais
      |me suicidais|etais morte?|me foutais en l air)
    quand je (ne)? (serai|suis) (plus (la|de ce monde)|morte?|partie? pour)
    (monde|famille|enfants|parents|gens|ils|vie) … (tournerait|continuer*|s en sortir*|porter*
      |debrouiller*|remettr*) … sans moi
    (enfants|mari|famille|parents|fille|fils|ils|elle) … merite* (mieux|une (autre|vraie|meilleure
      |mere)|un (autre|vrai|pere)) … (sans moi|que moi|pas ce|fantome|partie|morte)
    (mon|propre) (enterrement|obseques|funerailles) … (qui|imagine|viendrait|pleurerait|reve|pense
      |personne)
    (qui|personne|imagine|combien|reve de|pense a) … (a|de|vienne
      |viendrait) mon (propre)? (enterrement|obseques)
    (gachis|gaspillage) d (air|oxygene|espace)
    (leur|lui|vous) (epargner|epargne|eviter|faire) … (moi|ma presence|mon|un cadeau
      |de me supporter|ce poids|un service) … (partant|disparaissant|en finissant|mourant|partir
      |disparaitre|$)
    (sers|sert|utile) (a rien|a personne) ni (a rien|a personne)
    (pleur*|triste*|peine) … (une|un|deux|quelques) (semaine|mois|jours|jour|semaines) … (et puis
      |puis|apres|et|ensuite)
    (famille|enfants|mari|ils|tout le monde|elle|parents|on) … (s en remettr*|s en sortir*
      |oublier*|refer*) … (mieux|libres?|vite|vie|sans)
    (assurance) … (toucher*|auraient|sans moi|s en sortir*|vie|mieux)
    (le mieux|la meilleure chose|le plus gentil|seul cadeau|plus beau cadeau) que je (peux|puisse
      |pourrais) (leur)? faire … (partir|mourir|disparaitre|c est|serait)
    (suis le probleme|c est moi le probleme) … (sans moi|disparai*|enlev*|partir)
    (plus en securite|mieux) (sans moi|avec n importe)
  `,
  veiled: `
    (suis|me sens|deviens|devenue?) (un|une) (poids|fardeau|boulet|charge|gene)
    (personne) (n a besoin de moi|ne m aime|ne me manquera|ne me cherchera|ne me regrettera
      |ne veut de moi)
    (seraient|sont|serait|irait) mieux sans moi
    (de trop|encombre*|derange*) (partout|ici|sur terre|$|pour tout)
  `,
});
