import { type Wordings, wordings } from '../rules.js';

/** No tomorrow, in French. */
export const noTomorrow: Wordings = wordings({
  open: `
    (veux|voulais|voudrais|envie|souhaite|compte|intention|pense|prevois) … (pas|plus
      |aucune) … (voir|vivre|feter|connaitre|passer|vieillir|atteindre|arriver|etre la
      |finir l annee) … (demain|le suivant|le prochain|la prochaine|l an prochain
      |l annee prochaine|noel|printemps|l ete|mon anniversaire|davantage|vieille|vieux
      |plus longtemps|un autre|jusqu|trente|vingt|matin|$)
    (egal|m en fiche|m en fous|fiche|m est egal|m importe peu|importe peu|indifferent*|derange pas
      |m en moque|pas grave|soulage*|balec) … (de)? (vivre|mourir|me reveiller|reveille|meurs
      |meure|etre (en vie|mort*|la demain)|crever|creve|si je (meurs|vis|ne me|me reveille
      |disparais)|que je (meure|vive|sois)|mort*|survivre|ce qui m arrive|de moi demain)
    (attends|attendre|attente|attendant|attend|attendrai) … (la mort|la fin $|que (ca|la mort
      |la fin|mon heure)|mon (heure|tour)|de mourir|d y passer|de partir pour
      |que ce soit (mon tour|fini pour moi))
    (ne pense|pense|crois|sais|doute) (pas|plus)? (que je|que|de|si je|pouvoir)? … (verrai|voir
      |passerai|passer|tiendrai|tenir|serai (la|encore)|atteindre|arriverai|arriver|finir|finirai
      |survivre|survivrai) … (noel|l annee|la nuit|l ete|printemps|demain|mon anniversaire|l hiver
      |la semaine|le week end|vivant*) … (veux|envie|pas grave|egal|moi|vivant*|$|non plus)
    (plus|pas) (etre)? la ($|du tout|mais|demain|non plus)
    (suis|reste|tiens|continue|encore) (la|ici|en vie|debout)? (seulement|uniquement|que
      |grace)? (a cause (de|du|des)|pour|grace (a|au)) (mon|ma|mes|le|la|les)? (chien|chat|chatte
      |enfants|enfant|fils|fille|mere|maman|petit*|frere|soeur|parents|grand*)
    (seule chose|unique chose|seul truc|seule raison|seule personne) qui (me|m) (retient|empeche
      |arrete|garde|fait tenir|tient)
    (sans|si ce n etait pour|s il n y avait pas) (mon|ma|mes|les) … (je)? (serais|ne serais
      |n existerais) (plus|pas)? (plus|pas|morte?|partie?|la)
    (plus|pas) (une|un) (minute|jour|seconde|heure) (de plus)? (d etre|de cette vie|a etre|en vie
      |comme ca $|a vivre|de vie)
    (une|un) (minute|jour|seconde|heure) de plus (d etre|de cette|comme|a vivre|dans cette)
    (suis|tout) au bord (et|$|du (gouffre|vide|precipice)|ce soir)
    (aucun|plus d|pas d) (avenir|futur|lendemain) (pour moi|$)
    (plus|veux plus) (d anniversaire|de lendemain|de matins?|de demain|de jours)
    (avenir|futur|l an prochain|l ete prochain) … (sans moi|ou je ne suis|je n y suis
      |je n y serai)
  `,
  veiled: `
    (plus|pas|aucun|aucune|sans) (d |de )?(avenir|futur|issue|espoir|lendemain|demain
      |porte de sortie|echappatoire|lumiere) (pour moi|$|possible|devant|nulle)
  `,
});
