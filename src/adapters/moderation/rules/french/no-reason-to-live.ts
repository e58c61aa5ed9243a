import { type Wordings, wordings } from '../rules.js';

/** No reason to live, in French. */
export const noReasonToLive: Wordings = wordings({
  open: `
    (raison|raisons|sens|but|motif|motifs|interet|utilite) … (de|a|pour|d) (vivre|ma vie|la vie
      |continuer (a vivre|$)|rester (en vie|la|ici)|etre (en vie|la|ici|sur terre)|mon existence
      |exister|l existence|me lever|m accrocher|me reveiller|tenir $|respirer)
    (vie|existence|vivre) … (n a|a|plus|aucun|sans|perdu|pas de|n ont) … (sens|but|valeur|interet
      |raison)
    (vie|vivre) … (ne vaut|vaut|merite) (plus|pas|rien) … (peine|coup|vecue|d etre|rien|$|la)
    (ne vaut|vaut) (plus|pas) (la peine|le coup) (de|d) (vivre|etre vecu*|continuer|rester
      |etre en vie)
    (rien|personne|plus rien|plus personne|pas grand chose|rien ni personne) … (pour (quoi|qui
      |lequel)|me retient|me rattache|a vivre|a quoi me|m attache|me garde|ne me retient
      |pour me retenir|me retenir|m attend sur)
    (qu est ce qui|qu est|rien) … me (retient|rattache|garde) (ici|en vie|encore|a la vie|$)
    (rien|personne) (pour|a) (quoi|qui)? … (vivre|rester|tenir|continuer|me lever)
    (seule|unique|derniere|meilleure|qu une) (issue|solution|sortie|facon|maniere|option|porte
      |chose (a faire|qu il me reste|honnete|digne))
    (pas|plus|aucune) (d|de)? (autre)? (issue|solution|sortie|porte|facon) (que|a|pour|$|possible
      |sinon)
    (ne)? (me)? (vois|imagine|projette) (pas|plus) (vivre|vivant*|en vie|vieillir|vieille|vieux
      |dans un an|l an prochain|a (trente|vingt|quarante)|d avenir|passer|continuer|atteindre)
    (plus|liste|a court) (de|des)? raisons … ($|rester|vide|compte|vivre|continuer)
    (raisons|raison) de (rester|tenir|ne pas)
    (qu un|qu une|un seul|une seule) (moyen|issue|facon|solution|sortie)
  `,
  veiled: `
    (a quoi bon|a quoi ca sert|pourquoi|a quoi sert) (continuer|tout|tout ca|me lever|lutter
      |me battre|insister|rester|essayer|faire semblant)? $
    (aucune|plus|pas|trouve) (une|de|aucune|la|seule)? raison (de|d)? ($|continuer|me lever|tenir
      |avancer|me battre|rester|pour)
    (ne)? (sers|sert|vaux|suis bonne?|suis utile|suis capable) (a|plus a|de)? (rien|personne
      |plus rien)(?! (en|au|pour le) ) ($|ni|et|sur|depuis)
    (plus)? rien (ne|n)? (m attend|a de sens|n a de sens|compte|ne compte|m interesse
      |me fait envie|n a plus) ($|plus|depuis|ici)
  `,
});
