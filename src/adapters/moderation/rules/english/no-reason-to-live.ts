import { type Wordings, wordings } from '../rules.js';
import { PLACE } from './words.js';

/** No reason to live, in English. */
export const noReasonToLive: Wordings = wordings({
  open: `
    (no|any|one|a|single|without|find|need|what|give me|not one|left|good|last|only|my
      |running out of|lost) (good|real|single|more|other|possible)? (reason|reasons|purpose|point
      |cause|motivation|meaning) (left)? (for me|why i should)? (to|in|of|for|i) … (live${PLACE}
      |living${PLACE}|stay alive|be alive|being alive|be here|being here|staying here|stay here
      |exist|existing|my life|life|breathe|breathing|keep (living|breathing)|me being here
      |my existence|not (kill|die|end)|hang on $|stay on this)
    (nothing|no one|no one|not anything|little|not much|everything|who|what) … (to|worth) (live
      |living|stay alive|stay|staying) (for|$)
    (nothing|no one) … (keeps|keeping|holds|holding|keep|hold|kept|tying|ties) me (here|alive
      |in this (world|life)|on this earth|to life|to this)
    what (is|was|would be|else is|do i have)? (left)? (there)? (to live for|the (point|use|sense
      |good|purpose|meaning) (of|in) (living|life|being alive|me|my life|existing|staying alive
      |breathing|my being here))
    (point|sense|use|meaning|good) (of|in|to) … (living${PLACE}|life|being alive|staying alive
      |existing|my life|me existing|my existence|me being here)
    (life|living|my life|this life|it|existence|being alive) … (not|never|no longer|hardly|barely
      |is not) … worth (living|anything|continuing|carrying|it $|the pain|the effort $)
    (not|hardly|no longer|never) worth (living|being alive|staying alive|staying for)
    (life|living|my life|existence|my existence) (has|holds|makes|is|have) (no|lost|lost all
      |without|not have|devoid of) (any)? (meaning|purpose|point|sense|value|worth|future)
    (no|any|little) (meaning|purpose|point|value|worth|sense) (left)? (in|to) (my)? (life
      |existence|living)
    why (should i|do i|would i|am i|bother to)? (bother|keep|go on|carry on|stay|continue
      |be)? (living|staying alive|being alive|breathing|existing|with life|alive|live
      |exist)${PLACE}
    (no|cannot see a|not see a|not see any|there is no|can not see any|not picture a|not imagine a
      |cannot imagine a|cannot picture a|not believe in a) (future) (with me in|where i am
      |that has me|for someone like me|for people like me|left for me|i am in|in which i)
    (only|one|easiest|quickest|another|a|easy|other) way (out of (life|this life|here|this world
      |this body|this pain|my head)|to (end|stop|escape) (the pain|the hurting|my pain|everything
      |it all|the suffering|this pain|the noise in))
    (death|dying|suicide|ending) … (only|best|last) (way|option|choice|thing|answer|solution|exit
      |escape)
    (there is|got|have|see) nothing (left)? for me (here any more|any more|in this (life|world)
      |but death)
    (i am|am) (nothing|worthless|useless|rubbish|a mistake|a failure) and … (die|dead|not exist
      |not be here|not live|be gone|better off)
    (do not|not|nothing) (matter|matters) any more … (gone|dead|die|decided|decision|peace)
    (run|ran|running|fresh) out of (reasons|reason)
    (list|number) of reasons … (empty|blank|nothing|none)
    what is (there)? (to stay for|keeping me here|holding me here|left for me here|there to live)
    what am i (doing|here) (here)? (alive|for $|living)
    (everything|everyone|all) (i|that i) (lived|was living|stayed|stayed alive) for (is|has|are
      |was|died)
    (only|one) (decent|right|good|honest|honourable|useful|kind) thing (left)? (for me|to do
      |i can do|for someone) (to do|is|$|like)
    (death|dying) is the only
    (no one|no one) needs me (here|any more|$|alive)
    (see|find|is|get|know) (no|the|a|any) (point|sense|use) (of|in) (me|myself|my being|being me)
    (reason|reasons) not to (do it|die|end|kill|jump)
    what is stopping me
    (reason|reasons|need) to (see|face|meet) (the|another|tomorrow|a) (morning|day|new day|sunrise
      |tomorrow)
    much to live for
    (name|find) (one|a single) (thing|reason) (to live|worth living|$)
  `,
  veiled: `
    (no|any|one|a single|not one|what|without|left) (good|real|more)? (reason|point|sense
      |purpose) (left)? (for me)? (to|in) (go on $|going on $|keep going $|carry on|carrying on
      |continue|continuing $|get up|getting up|wake up|waking up|keep trying $|stay $
      |anything any more|any of it|anything $|it all $)
    what (is|was) the (point|use) (of|in|to)? (anything|it all|going on|carrying on|continuing
      |waking up|trying|any of it|any of this|me|staying|keeping going)? $
    what (is|was) the (point|use) of (going on|carrying on|waking up|trying|continuing|staying|me
      |it all|any of it)
    why (should i|do i|would i|bother)? (go on|going on|keep going|carry on|carrying on
      |keep trying|bother any more|get up|wake up|continue|stay) ($|any more|when|if|for|at all
      |tomorrow)
    (do not|cannot|no longer) (see|find|know) (why|a reason|any reason|reasons) … (go on|carry on
      |continue|stay|keep going|to)
    (do not|cannot|no longer) (see|imagine|picture|have|find) (a|any|the|my|much of a)? (future
      |way forward|way out|tomorrow|point) (for myself|for me|any more|ahead|at all|$)
    (only|no|one) (other)? way (out) (of this|of it|left|any more|and|is|$)
    nothing (left)? (matters|makes sense|to look forward to|to hope for) (any more|$|and)
    (nothing|no one) left for me (here|$)
    (nothing|no one) to (stay|keep going|get up|wake up|go home) for
    (useless|worthless) (to|for) (everyone|anyone|everybody|the world)
    i have nothing left to (lose|stay|live)
    what is (the)? left (for me)? $
    nothing is keeping me
    (no|any|a|one|single|good|find|see|have|without|need|lost) (real|good|single)? (reason|reasons
      |point|purpose) (left)? (for me)? (to|in|why|for) (keep|go|get|be|stay|carry|continue|hold
      |hang|wake|me|my|it|any of|trying|going|doing|bothering|fight|try)
    why … (go on|carry on|keep going|bother)
    (no|cannot see a|cannot see any|have no|without a|not see a|not see any) future(?! (in|with
      |for (the|this|us)|here at) )
  `,
});
