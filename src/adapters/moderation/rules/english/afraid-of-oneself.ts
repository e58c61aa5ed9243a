import { type Wordings, wordings } from '../rules.js';

/** Afraid of oneself, in English. */
export const afraidOfOneself: Wordings = wordings({
  open: `
    (resist|fight|fighting|ignore|control) … (urge|urges|impulse|impulses|voice) to (die|jump|end
      |kill|hurt|harm|do it)
    (voice|voices|head|brain|mind|thoughts|something|part of me|side of me|demons) … (says|say
      |tells|tell|telling|saying|whispers|whisper|whispering|screaming|shouting|keep|keeps|wants
      |offering|begging|repeats|repeating) … (do it|end it|die|kill|jump|hurt|be over|not worth
      |better off|dead|disappear|give up|let go|over $|death|me gone|me out|get it over)
    (losing|lost|lose) the (argument|fight|battle|war) (with|against) … (part|voice|thoughts
      |myself|my (head|mind|brain)|wants|dying|death|life|urge)
    (danger|threat|risk) to (myself|my own life)
    (stay|staying|keep|keeping|stand|standing) away from (the)? (balcony|bridge|platform|edge
      |windows|roof|pills|knives|rails)
    (rope|gun|pills|tablets|blade) (is|are) (in|ready|under|waiting|there)
    (afraid|scared|frightened|terrified|fear|fears|worried|dread|scares me|frightens me
      |terrifies me|not sure|do not know|know|not trust) (of|about|by)? what i (would|could|might
      |may|will|am|am going to|can) (do|doing|capable of) (to myself|to me|tonight|if (i am|left
      |no one|they|he|she|alone)|when (i am|no one|they|alone)|alone|with myself|in the night)
    (afraid|scared|frightened|terrified|fear) (of|by) (myself|me|my own (head|mind|thoughts|hands
      |self)|my (hands|head|mind|thoughts))
    (afraid|scared|frightened|terrified) … (do something to|do something stupid|hurt myself
      |harm myself|not survive|act on)
    (do|doing|did|done) (something|anything|sth) (crazy|stupid|silly|bad|terrible
      |awful)? to (myself|me)
    (do|doing|did|done) (something|anything|sth) (to myself|drastic|permanent|irreversible|rash
      |i cannot take back|final|desperate|you cannot undo|that cannot be|i cannot undo)
    (am|feel|feeling|felt|be|being|am i|not) (not|un|no longer)? (safe|unsafe) (with|around|from
      |alone with|in) (myself|my thoughts|me|my own|my head|my mind)
    (keep|keeping) myself (safe|alive)
    (stop|keep|stopping|keeping|hold|hold off|holding) (myself|me) (from)? (ending|hurting|harming
      |killing|going through|jumping)
    (tired|done|sick|exhausted) (of)? (fighting|resisting) (the|my|these|to stay|against)? (urge
      |urges|thoughts|alive|to live|to stay)
    (do not|cannot|no longer|not|never|stopped) (trust|trusting) (myself|me) (alone|to be alone
      |to stay (safe|alive)|to keep (safe|myself)|on my own|around (knives|pills|sharp*)
      |with (pills|tablets|a knife|my life|my own|being alone)|not to)
    (alone|left) with (myself|me|my own head|my own thoughts) (tonight|right|$)
    (tablets|pills|knives|blades|razors|medicine|medication|meds|rope|sharp things
      |gun) … (away from me|from me|do not trust|locked|hide|hidden|given away|out of the house)
    (hide|hid|lock|locked|keep|take|took|give|given|gave) … (tablets|pills|knives|blades|razors
      |medicine|medication|meds|gun) … (away|from me|key|trust|safe)
    (frightens|scares|terrifies|worries) me how (little|much|calm|easy|easily|good|sensible|normal
      |close|near)
    (not|never|cannot) (be|be left|leave me|leaving me) (on my own|alone) with (me|myself|my)
  `,
  veiled: `
    (the|my|a|this|these|strong|sudden) (urge|urges|impulse|impulses) (to|is|are|again|tonight|get
      |got|came|back)
    (voice|voices) in my head
    (do not|cannot|no longer|not|never|stopped) (trust|trusting) (myself|me) ($|any more|tonight
      |right|today|this (week|weekend|evening)|at night|in the dark|when|after dark|these days
      |with (the|my) (car|knife|knives|pills|tablets|drawer|keys|balcony|window|medicine
      |medication|meds)|at the (station|window|balcony|bridge))
    (am|feel|feeling|do|does|is) not (feel|feeling)? safe (alone|tonight|right|on my own|$|when)
    (afraid|scared|frightened|terrified) of what i (might|could|would|may|will|am going to
      |am capable of) (do)? ($|next|to)
    (afraid|scared|frightened|terrified) of (being|be|spending|to be) (by myself|alone|on my own
      |left alone|tonight|the night) (tonight|with my|because|at night|right|when|and what|in case
      |because of)
    (going to|about to|might|could|will|would|not) (do|doing) (something|anything|sth) (stupid
      |silly|bad|terrible|dangerous|awful|crazy|i will regret|i might regret)
    (losing|lose|lost) (control|my grip) (of|over)? (myself|$)
    (someone|somebody) (stop|hide|take) (me|the)
    (getting|gets|got) (louder|stronger|harder to (ignore|resist|fight))
    (keep|stay|keeping|staying) (me|myself)? safe (tonight|until|from|this|$)
    (afraid|scared|frightened|terrified|worried) (of|about|by) what i (might|could|would|may|will
      |am)
  `,
});
