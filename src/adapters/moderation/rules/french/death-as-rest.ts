import { type Wordings, wordings } from '../rules.js';

/** Death as rest, in French. */
export const deathAsRest: Wordings = wordings({
  open: `
    (la)? (mort|mourir|etre mort*|ne plus etre|ne plus exister|le neant) … (soulag*|repos|paix
      |douce|doux|delivr*|liberation|solution|issue|amie|apais*|consol*|attire|appelle|tente|seule
      |reconfort*|vacances|cadeau|mieux|belle|facile|tranquille|raisonnable|refuge)
    (soulag*|repos|paix|apais*|consol*|calme|reconfort*|hate) … (la mort|mourir|etre mort*
      |l idee de (mourir|partir|disparaitre)|a l idee de|ne plus etre|ne plus exister)
    (pense|penser|pensais|songe|songer|reve|idee|idees|pensee|pensees|obsede*|imagine|hante*
      |tourne) … (a|de|par|en|du|au) (la|ma|l|me)? (ma mort|ma propre mort|mort|mourir|me tuer
      |me supprimer|suicide|ne plus (etre|exister|vivre)|disparaitre (pour|definitivement)
      |partir pour (de bon|toujours)|en finir|suicider)
    (dieu|seigneur|ciel|bon dieu|vierge|quelqu un|la mort|qu on|qu il|qu elle) … (me|m) (prenne
      |prends|reprenne|rappelle|emporte|emmene|delivre|fauche|tue|acheve|debranche|cueille|prendre
      |rappeler|reprendre|delivrer)
    (prie|priere|demande|supplie) (a)? (dieu|seigneur|ciel)? … (prenne|reprenne|rappelle|emporte
      |delivre|en finisse|m endorme|arrete|prendre)
    (rejoindre|retrouver|suivre|aller avec|etre avec|aller retrouver) (lui|elle|mon (mari|pere
      |fils|frere|grand pere|amour)|ma (femme|mere|fille|soeur|grand mere)|eux|le|la|papa
      |maman) (la haut|au ciel|dans la tombe|de l autre cote|bientot|la bas|ou (il|elle)|$)
    (le|la|les) (rejoindre|suivre|retrouver) (la haut|bientot|enfin|dans la (tombe|mort)|$
      |au plus vite|pour de bon)
    (depuis|mort|morte|partie|parti|deces|veuf|veuve|enterre*|perdu|manque) ……… (le|la
      |les)? (rejoindre|mourir a mon tour|la suivre|le suivre|partir|m en aller)
    (jalou*|envie|envieu*) … (les|des|aux|de ceux qui|de celle qui|des gens qui)? (morts|mort
      |mourants|defunts|meurent|cimetiere|avis de deces|tombe|cercueil)
    (morts|mort|cimetiere|avis de deces|cercueil|enterrement) …… (jalou*|envie$
      |ca aurait du etre moi|j aurais voulu etre a|que ce soit moi|a sa place)
    (mon)? coeur (s arrete|s arreterait|cesse|lache|arrete) …
    (mon coeur|que (tout|ca)) s arrete ($|pendant mon sommeil|dans la nuit|enfin|pour de bon|moi)
    (voiture|bus|camion|train|metro|maladie|cancer|crise cardiaque|avion|accident
      |foudre) … (m ecrase|me renverse|me fauche|m emporte|me percute|me tue|me prenne|me roule
      |s ecrase|m arrive|me soulag*)
    (tout|lumiere|monde|vie) … (s eteigne|s eteint|s arrete|s acheve|finisse|se termine|s eteindre
      |s arreter) … (moi|compris*|pour (de bon|toujours)|enfin|definitivement|$)
    (eteindre|fermer|couper) (la lumiere|le courant|tout|l interrupteur|le gaz sur moi) … (et|pour
      |definitivement|enfin|moi|une fois)
    (dormir|repos|sommeil|partir|disparaitre|s en aller|m en aller|paix|silence|nuit
      |noir) (eternel*|pour (de bon|toujours)|a jamais|sans fin|definitivement|sans retour
      |sans me reveiller|et ne (plus|jamais|pas)|et plus jamais)
    (m effacer|me dissoudre|m evaporer|me volatiliser|n etre plus|cesser d etre)
    (idee|pensee|perspective) (de|d|que) (etre|mourir|d etre|ne plus) (mort*|la
      |en vie)? … (console|apaise|rassure|soulage|calme|reconforte|berce)
    (reprenez|reprends|prenez|prends|rappelle|rappelez|delivre|delivrez|emmene
      |emmenez) moi (seigneur|mon dieu|la haut|bientot|vite|avec|$|enfin)
    (que)? (le)? (bon)? (dieu|seigneur|ciel) (me|m) (prenne|reprenne|rappelle|emporte|delivre)
    (arrive|viens|te rejoins|vous rejoins|rejoins) (bientot)? (mon amour|ma cherie|mon cheri|papa
      |maman|attends moi|la haut)
    attends moi la haut
    (m eteindre|s eteindre|disparaitre|partir) (comme une (bougie|flamme|ombre)|doucement et)
    (tout|monde|lumiere) … (devienne|reste|soit|deviennent) (noir|sombre|silencieux
      |eteint) … (reste|toujours|$)
    (souhaite|espere|reve d|voudrais|prie pour|rever d) … (un accident|accident|un cancer
      |une crise cardiaque|une maladie|un infarctus)
    (accident|cancer|crise cardiaque|infarctus) … (soit fini|soulage*|enfin|delivr*|tant mieux)
    (efface|effacez|gomme|supprime|supprimez|annulez) moi
    (effacer|annuler|gommer) (mon|ma) (existence|naissance|vie|passage)
    (avion|voiture|bus|train|metro) … (esperais|espere|espere|souhaite) … (tombe|s ecrase
      |ne freine|ne s arrete|percute)
    (esperais|espere|souhaitais) … (avion|voiture|bus|train|metro) … (tombe|s ecrase|freine
      |s arrete|percute|m emporte)
    (repos|sommeil|silence|paix) (eternel*|definiti*|final*|sans fin|le long)
  `,
  veiled: `
    (veux|voudrais|aimerais|envie|faut) … (que)? (tout|ca|cela|la douleur|cette douleur
      |la souffrance|tout ca) (s arrete|s arreter|cesse|finisse|se termine|soit fini|s eteigne)
  `,
});
