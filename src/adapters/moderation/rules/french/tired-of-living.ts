import { type Wordings, wordings } from '../rules.js';
import { PLACE } from './words.js';

/** Tired of living, in French. */
export const tiredOfLiving: Wordings = wordings({
  open: `
    (marre|fatigue*|lasse|las|epuise*|ras le bol|assez|creve*|saoule*|degoute*|usee|use
      |plein le dos|je n en peux plus|peux plus|degout) (de|d)? (la|cette|ma|de la|avec la)? (vie
      |vivre${PLACE}|exister|existence|respirer|etre (en vie|vivant*|au monde|moi)
      |me reveiller chaque|continuer a vivre)
    (plus|pas|perdu|perds|sans|aucune|envolee|jamais|manque|retrouve|retrouver|partie) … (envie
      |gout|force|raison|volonte|desir|courage|joie|interet|motif|elan) … (de|d|a
      |pour) (vivre${PLACE}|la vie|exister|rester en vie|etre en vie|continuer a vivre|respirer
      |etre la|ma vie|continuer $|rester (la|ici) $)
    (envie|gout|rage|joie|force|raison|volonte|courage|fureur) de vivre … (perdu*|plus|partie
      |envole*|disparu*|parti|manque|eteint*|eteinte|quitte*)
    (n ai|ai|je n ai|y a|il n y a|a) (plus|pas)? (plus|pas|aucune) (envie|raison|force|gout) (de
      |d) (vivre${PLACE}|exister|continuer a vivre|rester en vie|etre en vie|etre la|me reveiller
      |me lever le matin)
    (plus|pas|jamais|sans|ne|arreter de|peur de|comment|pourquoi|dur de|difficile de|lourd de
      |penible de|honte de|force de|a quoi bon|mal a|peine a|n arrive plus a) … (vivre${PLACE}
      |exister|etre en vie|rester en vie|continuer a vivre|survivre|etre vivant*|respirer $
      |etre au monde)
    (peux|veux|supporte|tiens|arrive|sais) (ne)? (plus|pas) … (de|la|cette|ma|a|avec)? (la|cette
      |ma)? (vie|vivre${PLACE}|existence|etre en vie|etre vivant*)
    (la vie|vivre|ma vie|cette vie|exister|respirer|etre en vie|l existence) … (pese|lourd*|trop
      |douleur|fait mal|insupportable|intenable|penible|calvaire|enfer|corvee|punition|supplice
      |n est pas pour moi|me fait mal|m epuise|me fatigue|me degoute|prison|condamnation|fardeau
      |ne vaut|n a (plus|aucun|pas)|vide de sens)
    (pas|aucune|sans) (l)? intention de (vieillir|vivre|continuer|voir|etre|rester|me reveiller
      |durer)
    (plus|pas) (etre)? (de ce monde|en ce monde|au monde|en vie|vivant|vivante|parmi vous
      |sur (cette|la) terre|dans ce monde|dans cette vie)
    (partir|m en aller|quitter|tirer ma reverence|sortir|descendre|m eclipser) … (de ce monde
      |ce monde|cette vie|la vie|de cette vie|cette terre|de mon plein gre|de mon propre (chef
      |gre)|par (ma)? (propre)? (choix|volonte)|avant l heure|a ma facon)
    (mort|morte|vivant|vivante|vivre|mourir|en vie) ou (mort|morte|vif|vivant|vivante|mourir|vivre
      |pas) … (egal|fiche|fous|pareil|importe|indifferent*|meme chose)
    si je (meurs|mourais|ne me (reveille|reveillais)|me (reveille|reveillais) (pas|plus)|creve
      |crevais|disparais pour|disparaissais pour) … (tant mieux|grave|egal|personne|pas|fous|fiche
      |soulag*|mieux|sera)
    (assez|trop|suffisamment|bien assez) (vecu|vieilli|dure|longtemps vecu)
    (vecu|vie) (assez|trop|suffisamment) (longtemps)? …
    (pourquoi|a quoi bon|dans quel but|pour quoi|pour qui|a quoi ca sert de|quel sens|quel interet
      |quoi sert) … (vivre${PLACE}|en vie|suis la $|suis encore (la|en vie)|continuer (a vivre
      |ainsi|$)|exister|existe|me lever|vis|respirer|rester en vie|etre la|suis nee?|rester $
      |ma vie|vivant*)
    (maudis|regrette|deteste|hais|deplore) … (d etre (nee?|en vie|vivant*|la)|le jour ou
      |mon existence|ma naissance|d exister|d avoir survecu|ma vie)
    (pas|ne) (merite|meritais|meriter|merites) (pas)? (de|d)? (vivre|exister|etre (en vie|la
      |vivant*)|respirer|cette vie|la vie|de vivre|d etre)
    (pas|plus|aucune|nulle) (place|ma place) … (ce monde|cette vie|cette terre|ici bas|parmi
      |vivants|monde)
    (pas fait*|pas taille*|jamais fait*) pour (vivre|ce monde|cette vie|la vie|exister
      |etre en vie)
    (vie|exister|etre la|vivre|existence) … (plus (pour moi|de sens|rien)|marre|je n en peux plus
      |n en peux plus|ras le bol)
    (n en peux|peux) plus … (de la vie|de vivre|d exister|d etre (la|en vie|moi)|de ma vie
      |de cette vie)
    plus (envie|la force) (d|de) (rien|etre)? (ni|meme) (de)? (vivre|exister|respirer)
    (si je (ne)? (me)? (reveillais|reveille|meurs|mourais) (pas|plus)?) … (irait|va|ira|grave
      |mieux|tant mieux|egal|bien|rien|personne|viendrait|soulag*)
    (traverse|traversais|conduis|roule) … (sans regarder|les yeux fermes|trop vite expres
      |en esperant)
    (quelque chose|si ca|s il) … m arrive tant mieux
    (decider|demande|demandais|hesite|hesitais|reflechi*|savoir|decide) … si je (continuais
      |continue|vis|vivais|veux|voulais|reste|restais) (a)? (vivre|en vie|ou pas|la|vivante?
      |encore)
    (impression|comme si|sensation|sens) … ((partie?|morte?)|etre morte?|n etais plus la
      |morte? a l interieur et)
    (courage|lache|trouille|cran|force|peur) (de|pas|le|du|d) … (le faire|mourir|me tuer|en finir
      |sauter|passer a l acte)
    (mal|douleur|dur|penible) (d|de) (etre|rester|vivre) (en vie|vivante?|la|au monde)?
    (chaque|toute) (respiration|souffle|matin|jour|heure|reveil) … (punition|supplice|torture
      |corvee|douleur|calvaire|condamnation|de trop)
    fait la paix avec (l idee|la mort|mon depart|le fait de (ne plus|partir|mourir)|la fin)
    (vie|vivre|existence) (n est|c est) (pas|plus)? (faite?)? (pas|plus)? (pour moi
      |faite pour moi)
    (ne)? (vaux|vaut|devrais|suis) … (ne)? (devrais|aurais|devrait) (pas)? (pas|jamais)? (exister
      |naitre|etre la|etre ne*|du naitre)
    (encombre|gene|derange) (que)? (trop|assez|tout le monde|plus qu autre)
    renonce* (a)? (la|ma) vie
    (deteste|hais|supporte plus|execre|maudis) (de)? (vivre|la vie|ma vie|cette vie|etre en vie
      |exister|respirer|mon existence)(?! (avec|chez|en|dans|au) )
    si c est (ca)? (ca|la vie|vivre) … (veux pas|non merci|sans moi|pas la peine|j en veux)
    (veux|voulais) (plus|pas) (de)? (cette|la|ma|du reste de (ma|la)) vie
    (ne)? (me)? manquer* (pas)? (la vie|d etre en vie|rien ici)
    (noir|obscurite|tete|maladie|depression|cerveau) (gagne|a gagne|prend le dessus
      |est plus fort*)
    (tiens|tient|accroche*) (qu)? (a|par) un fil
    (veux|voudrais|envie de|besoin de|vais) (tout)? lacher (prise|la corde|tout|$)
    (arrete|pris plus|prends plus|stoppe) … (medicaments|traitement|insuline|cachets) … (expres
      |pour que|personne|afin)
    (me bats|lutte|battre) pour (rester|tenir|ne pas partir|etre la|rester en vie)
    (force|courage) de (rester|rester en vie|etre la|continuer a vivre)
    (pas|plus|aucune) place pour moi
    (plus|pas) (de|fait de|fais plus de) projets (au dela|apres|pour apres)
  `,
  veiled: `
    (peux|tiens|arrive|supporte|en peux|veux) (plus|pas) (continuer|tenir|avancer|lutter|supporter
      |me battre|porter tout|endurer|rien|de rien) ($|comme|ca|ainsi|tout|cette|et|plus)
    (n en peux|en peux) plus (de (tout|rien|moi|lutter|me battre|souffrir|faire semblant)|du tout)
    (marre|fatigue*|lasse|las|epuise*) (de|d) (tout|lutter|me battre|faire semblant|moi|souffrir
      |etre moi|resister|tenir) ($|et|ca|sans|contre)
    (baisser|baisse) les bras (pour de bon|definitivement|sur tout)
    (j abandonne|abandonner|renonce|renoncer) ($|a (tout|vivre|la vie)|pour de bon|definitivement
      |tout)
    (plus|pas) (rien)? (n a|a|aucun) de sens ($|pour moi|depuis)
    veux plus ($|rien)
  `,
});
