import { type Wordings, wordings } from '../rules.js';
import { WANT, DIE } from './words.js';

/** Wish to die, in French. */
export const wishToDie: Wordings = wordings({
  open: `
    ${WANT} … ${DIE}
    (je|j) (veux|voudrais|voulais|ai envie de|aimerais|vais|dois|merite de|devrais|prefere
      |prefererais) (mourir|crever|disparaitre $|etre mort*)
    (je veux|veux|envie) (de)? (mourir|crever|etre mort*)
    (laisse|laissez|laisser) moi (mourir|partir pour|crever)
    me laisser (mourir|partir pour)
    (espere|esperais|prie|souhaite|voudrais|aimerais|veux|envie|besoin|dormir|endormir|m endors
      |couche|coucher|fermer les yeux) … (ne|n)? (pas|plus|jamais) (me)? (me|m)? (reveiller
      |reveille|reveillerai|rouvrir|ouvrir les yeux|lever demain)
    (et)? (ne)? (plus|jamais|pas) me reveiller ($|demain|du tout|jamais|le|plus|un)
    (decue|decue|decu|triste|decoit|regrette|dommage|honte|colere|maudis|desole*|peine|deteste
      |hais|malheur) … (d ouvrir les yeux|de me reveiller|ouvrir les yeux|me suis reveille*
      |d etre (encore)? (en vie|vivant*|la)|d etre nee?|de m etre reveille*|m etre rate*
      |me reveille)
    (reveille*|ouvert les yeux) … (malheureusement|dommage|helas|deception|rate|rate
      |encore une fois $)
    (jamais|pas) (du|ete|etre|du etre)? (du)? (naitre|nee|ne|mise* au monde|mis au monde
      |vu le jour)
    (aurais|aurait) (mieux valu|prefere|du|fallu) … (naitre|ne pas|mourir|y rester|mourir a
      |que ce soit moi|partir avec|exister)
    (pense|pensees|pense chaque|pense souvent|pense encore|pense tous|idee|idees|envie) … (mourir
      |me tuer|me supprimer|suicide|en finir|ne plus (etre la|exister|vivre)|me suicider|ma mort
      |disparaitre pour|tout arreter)
    mourir a mon tour
    (que)? (ce)? (soit|etre|ete|aurait du etre) moi (qui|a sa place|a la place|dans (le|la|ce
      |cette)|et pas)
    (plus|pas) (envie d|envie) (etre|d etre) (la|ici|en vie|vivant*|de ce monde|au monde)
    (veux|envie|voudrais|aimerais) … (plus|pas) (etre|exister|vivre)(?! (en|chez|dans|avec|au
      |la copine|seule) )
    (preferais|prefererais|prefere|aimerais mieux|mieux) … (etre)? (mort|morte|mourir|crever
      |etre sous terre|ne plus etre)
    (si)? (seulement|je pouvais) (mourir|crever|ne pas me reveiller|disparaitre)
    merite (de)? (mourir|la mort|crever|etre mort*|disparaitre|de ne plus)
    (peur|effraie) … (envie|vouloir) (de)? (mourir|me tuer|en finir)
    (veux|voudrais|peux|pret|pret|prete|envie|partie de moi|peut|voulais|aimerais|j|je
      |a quoi bon ne pas|arrete pas de penser a|penser a|laisse*) … (mourir|crever) ($|un jour
      |bientot|ce soir|cette nuit|et|en paix|seul*|la|vite|dans mon sommeil|pour|tranquille*
      |d un coup|l autre)
    (pourquoi|pk|comment ca se fait) (je|j)? (ne)? (peux|suis|dois|arrive
      |meurs)? (je)? (pas)? (mourir|mort*|encore en vie|pas mort*|crever|en vie)
    (decu*|decu*|triste*|honte|colere|rage|degoute*|desespere*) (de)? (m etre|me|d etre|de m etre
      |encore)? (reveille*|reveillee|reveille*|en vie|reveillee encore)
    (reveille*|reveillee) (encore)? $ (j )?(esperais|voulais|aurais prefere) (que non|pas|ne pas
      |le contraire)
    (voudrais|veux|aimerais|souhaite) … (qu on)? (m oublie|n aie jamais existe|jamais existe
      |jamais ne*|n avoir jamais|jamais avoir existe)
    (que|prie|espere|voudrais) … (soit|etait|sera) (le|la|mon|ma) (dernier|derniere) (soir|nuit
      |jour|matin|$)
    (que)? (quelqu un|on) me (tue|bute|descende|tire dessus|acheve|acheve|renverse)
    (vaux|vaudrais|serais|mieux) (plus|mieux|mort)? (mort|morte) (que|$)
    plutot (mort|morte) (qu un|que (de)? (vivre|continuer)|qu une)
    (cette fois|plus|pas) … (qu on|que quelqu un|qu ils)? me (sauve|retrouve|reanime|retienne
      |retrouve a temps|empeche)
    (jamais|pas) (demande|choisi|voulu) … (a)? (naitre|vivre|venir au monde|d exister|exister
      |etre la)
    (partie|part|moitie|quelque chose|tout) (de|en) moi … (veut|voudrait|voulait|a envie de
      |souhaite|prefere|reclame) … (mourir|etre mort*|me tuer|cesser|crever|en finir|disparaitre
      |partir|ne plus|arreter de vivre|la mort|que je meure)
    (c est|c etait|serait) (de)? (mourir|me tuer|ne plus etre|en finir|ne plus me reveiller) $
    (pret|prete|prets) a (mourir|en finir|partir pour|quitter|me)
    (pense|penser|pensees|songe|songer) (de|a) mourir
    (aucune|plus aucune|sans laisser (de)?|sans) trace (de moi)?
    (terre|sol) … (m avale|m engloutisse|s ouvre) … (jamais|pas|plus|garde)
    (marcher|entrer|avancer|m enfoncer) (dans|vers) (la mer|l eau|le lac|la riviere|la neige
      |la foret) … (sans|ne|jamais|continuer|plus)
    (m allonger|me coucher) … (ne plus|jamais|ne jamais) (me)? (relever|lever)
    (rien de grave|benin|normal|negatif|bonne sante) et (j|je) … (decu*|triste)
    (etre|n etre|devenir) (plus)? (rien|personne|nulle part) ($|du tout|et)
  `,
  veiled: `
    (veux|voudrais|envie|aimerais|besoin) (de)? (disparaitre|m evanouir|me volatiliser
      |etre nulle part|n etre nulle part|n etre personne|partir loin et|qu on m oublie
      |plus etre la)
    (que)? (tout|ca|cela) (s arrete|cesse|finisse|soit fini) ($|enfin|une|pour)
    (dernier|derniere) (nuit|jour|hiver|noel|anniversaire|ete|soir|fois) ($|pour moi|j espere
      |et c)
    (tout)? (sera|est) (bientot|vite) fini
  `,
});
