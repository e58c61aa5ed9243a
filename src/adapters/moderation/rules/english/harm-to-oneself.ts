import { type Wordings, wordings } from '../rules.js';
import { HURT } from './words.js';

/** Harm to oneself, in English. */
export const harmToOneself: Wordings = wordings({
  open: `
    self (harm|harmed|harming|harms|injury|injur*|mutilat*|hurting|hurt)
    ${HURT} (my self|myself)
    (want|urge|urges|need|itch|itching|craving|tempted|going|desperate) (to|of|for)? (cut|cutting
      |bleed|feel the blade|see blood|burn my|the blade)(?! (my hair|down|back|out|my hours
      |ties) )
    (started|been|am|back to|keep|kept|stop|relapsed|relapse|went back to|thinking about
      |think about) (cutting|burning|harming) (again|$|and i|my (arm*|leg*|thigh*|skin|wrist*)
      |since i|every night|because it)
    (clean|days|weeks|months|year|years|streak) … (from|since|without|of not|free of|free from
      |no) (sh|cutting|hurting|harming|self|a blade|the blade|hurting my*)
    ^ relapsed (again)? (last night|yesterday|today|tonight) $
    relapsed … (cut|cutting|hurt|blade|sh|scars|arm|wrist|thigh|legs)
    (new|fresh|more|hide|hiding|cover|covering) (the|my|new|fresh)? (cuts|scars|cut marks
      |burns) (on my|again|$|with|under|from my mum|from my)
    (did|do|doing|done|something|anything) (something|it)? (bad|stupid|harm|damage|things
      |something|anything|worse) to (my self|myself|my (arm|arms|leg|legs|wrist|wrists|body|thighs
      |skin))
    (blade|razor|lighter) … (my (arm|arms|skin|wrist|wrists|thigh|thighs|leg|legs)|again|under my
      |hidden)
    (punch|punching|hit|hitting|bang|banging|bite|biting|scratch|scratching|pinch|pinching|dig*
      |press*) (my|into my) (head|arm|arms|leg|legs|thighs|skin|face|wrists|palm*) (against|until
      |till|again|to feel|because|to punish|when i hate|raw)
    (hate|hated|hating) (myself|my body) … (hurt|harm|cut|bleed|burn)
    (pain|hurt|blood) … (only|makes) … (feel (something|alive|real)|quiet|calm|helps|stops the)
    (until|till|that) (it|i|they) (bled|bleed|bleeds|was bleeding|is bleeding)
    (see|saw|draw|drew|drawing|seeing|needed) (the|my own|my)? blood (again|and|because|to|$)
    (hide|hiding|hid|cover|covering|covered) … my (arms|arm|wrists|wrist|thighs|scars|cuts|legs)
    (scars|cuts) … (new ones|fresh|again|on my (arm|arms|leg|legs|wrist*|thigh*))
    my (arm|arms|wrist|wrists|thighs|legs) (is|are|look|looks) (a mess|sore|ruined|covered|full
      |cut|in bandages|wrecked|burning) (again|$|in|with|up)
    long sleeves … (again|july|june|august|know why|summer|heat)
    (deserve|deserved) (the|this|some|to feel)? pain
    pain i can control
    (the)? blade (is|in|again|back|out|under|calls|box)
    (itch|urge|urges|need) to (do it|cut|hurt|bleed|burn) (again|is|are|has|back|$)
    (hurt|harm|cut|burn|burned|burnt|cutting|burning|scratch|scratched|bit|hitting|hit|slice
      |sliced) my (own)? (arm|arms|leg|legs|wrist|wrists|thigh|thighs|skin|stomach|body) (again
      |on purpose|$|last night|to feel|because|until|with|tonight|open|and)
    ^ (i)? (have)? (cut|burned|burnt) (again|last night|yesterday|tonight|today)
    i (cut|burned) again
    (on purpose|deliberately) … (hurt|burn*|cut|hit|pain|bled|bleed)
    (hurt|burn*|cut|hit|scratch*|pain) … (on purpose|deliberately) (again|$|because|to)
    cutting (is the only|helps|calms|makes it|is not helping|does not help|was the only|is how i)
    (did|doing|done|started|back to) sh
    sh (again|last night|relapse|urges|scars)
    (carve|carved|carving|slice|sliced|slicing|stab|stabbed) (at|into|up)? (my|myself)
    (since i last|last time i|stop myself from) (did it|hurt|cut|doing it) … (skin|screaming|urge
      |days|night)
    (saw|see|seen|notice*|ask* about) (my)? (arm|arms|cuts|scars|wrists|legs) … (cat|said|lied
      |bramble*)
    (bandage|plaster|plasters) (under|beneath|on) my (sleeve|sleeves|wrist|arm|jeans)
    (that)? i do not do (worse|something worse)
    (threw|throw|hid|got rid of) … (everything sharp|sharp things|the blades|the razors)
    everything sharp
    ${HURT} my (own)? (arm|arms|leg|legs|wrist|wrists|thigh|thighs|skin|stomach|hips)(?! (on|in
      |playing|at|lifting|doing|off|hair|gardening|falling|moving|again (on|at|in|playing)) )
  `,
  veiled: `
    (do not deserve|not worth) (any)? (care|food|kindness|love) (any more|$)
    (give in|gave in|giving in|given in) (to the urge*|to it|again|$)
    (the|these|my) urges (are|is|were|have|came|come|get) (back|bad|strong|worse|loud|unbearable
      |too|here|won)
    (broke|lost|ruined|ended) my (streak|clean streak)
  `,
});
