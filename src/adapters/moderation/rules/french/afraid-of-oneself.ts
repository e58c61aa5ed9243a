import { type Wordings, wordings } from '../rules.js';

/** Afraid of oneself, in French. */
export const afraidOfOneself: Wordings = wordings({
  open: `
    (voix|tete|cerveau|quelque chose) … (me|m) (dit|dis|disent|souffle|souffler|murmure|crie
      |ordonne|pousse|repete|chuchote) … (saute|fais le|de le faire|en finir|finis|meurs|mourir
      |creve|disparais|partir|abandonne|laisse tomber|vaux rien|lache|sauter|d en finir|va t en)
    (une)? (partie|part|moitie) de moi … (mourir|morte?|partir|disparaitre|en finir|veut plus
      |lache|plus la)
    (me retenir|resister|lutter|tiendrai|tenir|m empecher) … (encore longtemps|pas longtemps|de me
      |a l envie|l envie|la pulsion|de le faire|de passer|de sauter|combien de temps)
    (voix|tete) … (dit|dis|repete|souffle|murmure) … (irait mieux|mieux sans|en finir|sauter
      |vaux rien|d en finir|disparaitre|partir)
    (peur|crains|effraie|terrifie*|flippe|angoisse) … (de)? (ce que je (pourrais|peux|suis capable
      |vais|risque|ferais)|de moi (meme)?|de mes (propres)? (pensees|mains|gestes|pulsions)
      |de passer a l acte|de me (faire|retrouver seul*|faire du)|d etre seule? (avec moi|ce soir
      |cette nuit|avec mes|chez moi)|de rester seule? (avec|ce soir|cette nuit)
      |de faire une (betise|connerie))
    (ne)? (me|m)? (fais|fais plus|ai|fie) (pas|plus|aucune) (confiance|a moi
      |a moi meme)(?! (devant|avec|face) ) … (nuit|soir|seul*|ce soir|cette nuit|$|moi|medicaments
      |couteaux|aujourd)
    (plus|pas) confiance en moi (ce soir|cette nuit|seul*|quand|pour rester)
    (pas|plus) en securite (avec moi|seul*|ce soir|chez moi|cette nuit|$)
    (danger|dangereu*) pour moi (meme)?
    (ne)? (me)? (laissez|laisse|laisser) (moi)? (pas|surtout pas) seule?
    (cachez|cache|cacher|enlevez|confie*|donne*|rendu) … (medicaments|couteaux|lames|cachets
      |rasoirs) … (moi|voisin*|loin|de moi|fais pas confiance|main)
    (me)? protege* (de|contre) (moi meme|moi)
  `,
  veiled: `
    (ne)? me fais (pas|plus) confiance
    (peur) de (ce que je|moi)
  `,
});
