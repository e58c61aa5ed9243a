import { type Wordings, wordings } from '../rules.js';
import { HURT } from './words.js';

/** Harm to oneself, in French. */
export const harmToOneself: Wordings = wordings({
  open: `
    ${HURT}
    (envie|envies|pulsion|pulsions|besoin|tentation|compulsion) … (de)? (me faire (du)? mal
      |me couper|me blesser|sang|saigner|me frapper|me bruler|me griffer|me punir|me scarifier
      |recommencer)
    (jours|semaines|mois|an|ans|annee) sans (me (faire|couper|blesser|scarifier|toucher)|lame
      |coupure|scarification|rechute|rien me faire)
    (rechut*|replonge*|recommence*|craque*) … (coup*|mal|bras|scarif*|lame|blesse*|poignet|cuisses
      |mois|jours)
    rechut* $
    (coupures|cicatrices|marques|bleus|entailles|plaies) … (bras|poignet|poignets|cuisse|cuisses
      |jambes|nouvelles|encore|cache*|cacher|fraiches)
    (cache|cacher|cachais|couvre|couvrir) … (bras|poignets|coupures|cicatrices|marques|cuisses)
    (manches longues) … (chaleur|juillet|aout|ete|canicule|encore|sais pourquoi)
    (lame|lames|rasoir|cutter|compas|briquet) … (bras|peau|cuisse*|poignet*|tiroir|encore
      |ressorti*|appelle|cache*)
    (voir|vu|coule*|couler|besoin de) … (mon|du|le) sang
    jusqu (au sang|a (saigner|ce que ca saigne))
    (merite|meritais) (de)? (souffrir|avoir mal|cette douleur|d avoir mal|la douleur)
    (tape|cogne|frappe) (la|ma|mes) (tete|poings|poing|front) … (mur|jusqu|table|porte)
    (vu|voit|remarque|demande*) … (mon bras|mes bras|mes poignets|mes coupures
      |mes marques) … (chat|menti|dit que|ronces)
    (pansement|bandage) sous (ma|mes|mon)
    pour ne pas faire pire
    (expres|volontairement) … (brule*|coupe*|blesse*|cogne*|mal)
  `,
  veiled: `
    (rechute|rechute*|recraque|replonge*) $
    (j ai)? (recommence) (hier|cette nuit|encore|ce soir|$)
  `,
});
