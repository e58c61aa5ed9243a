import { type Wordings, wordings } from '../rules.js';
import { DREAM, KILL, MY_LIFE, FOR_GOOD } from './words.js';

/** Plan or intent, in English. */
export const planOrIntent: Wordings = wordings({
  open: `
    (?<! (du|le|de|au|un|est|sest|cest|sont|la|contre|sur) )(suicide|suicides)
    (suicidal|suicided|suiciding)
    ${KILL} (my self|myself|it all|it tonight|it soon|it for good|it once and for all|${MY_LIFE})
    (take|taking|took|taken) (my own|my) life
    (take|taking) the (easy|coward*|quick*) way out
    unaliv*
    (do|did|doing|done) (myself in|away with (myself|me)|me in)
    (get|getting|take|taking|remove|removing|put|putting|got) (myself|me) (out of (the way
      |the picture|everyone*|their|this (life|world))|from the (world|picture|equation)
      |out of my misery|to sleep for good)
    (put|putting|make|making|bring|bringing) (an end to|it to an end|everything to an end
      |it all to an end|my * to an end|a stop to) (it all|my life|everything|myself|my *|this life
      |it for good|$|would|is)
    (bringing|bring) (it|this|my life|everything|things) to an end(?! with )
    (jump|jumping|step|stepping|throw myself|throwing myself|walk|walking|drive|driving|leap
      |leaping|swerve) (off|of|in front of|under|into|from|out of) (the|a|that|my)? (bridge|roof
      |train|oncoming|traffic|tree|balcony|building|lorry|truck|tracks|window|cliff|platform)
    (slit|slitting|cut|cutting|open|opening) my (wrists|wrist|veins|throat|arms)
    (overdose|overdosing|overdosed) (on|again|tonight|and|$)
    (take|taking|swallow|swallowing|took) (all|all of|every|too many|enough|the whole) (the|my
      |of my|of the|those|these|box of|bottle of|packet of)? (pills|tablets|meds|sleeping pills
      |painkillers|medication)
    (count|counted|counting|saving|saved|hoarding|stockpiling|collecting) (up)? my (pills|tablets
      |meds|sleeping pills|painkillers|medication)
    (going to|want to|need to|could|will|thinking of|thinking about|thinking bout|thought about
      |think about|thoughts of|planning to|ready to|decided to|should|might|tempted to|how to
      |way to|about|feel like|considering|considered|close to|idea of|thought of) (end|ending
      |finish|finishing) (it|it all|this|things|everything) (all)? (tonight|today|soon|for good
      |forever|myself|once and for all|right|this week|tomorrow|all|before|$|not in|or not|and not
      |and then|and the|instead)
    (plan|plans|planning|planned|way|ways|how|want|going|decided|ready|place|date|method|methods
      |where|when) … (to|for|of)? (die|kill myself|end my life|my death|my suicide|my exit
      |leave this world|disappear ${FOR_GOOD})
    (made up my mind|decided|decision|my choice|made peace) ……… (not going to (be|see|live|make)
      |not be (here|around|alive)|be gone|die|dying|end it|leave this|last (day|night|week|sunday
      |weekend|time)|over soon|no more me|without me|nothing after|and then nothing|feel (calm
      |peace|light*|free*)|at peace|calm (and|for|since)|calm|goodbye)
    i (have|got) (a plan|a date|the date|a method|it planned|everything ready|everything i need
      |picked the day|chosen the day|set a date|picked a day|picked a date|chosen a date
      |chosen a day|set the date)(?! (for|to) ) … ($|and|nothing|no|after)
    (picked|chose|chosen|set|circled|marked|fixed) (myself|me)? (the|a|my) (day|date|deadline) ($
      |and (i|it|then|nothing|no)|nothing|after)
    (know|worked out|figured out|planned|decided|wrote down|thought about|thought through|plan
      |pictured|rehearsed|know exactly) (exactly)? (how|when|where) … i (would|will|am going to
      |want to|am) (do it $|die|end it|go through with it|kill|do it and|do it)
    know (when|where|how) and i know (when|where|how)
    (will|would) (not|no longer) (be)? (here|alive|around) (for|to see|by|at|when|after|next
      |much longer|tomorrow|long|any more|in (the|a) (morning|week|month|spring|summer))
    (not|never) (going to|going to|planning to|plan to|planning on|plan on|intend to|expecting to
      |expect to|want to) (be|being|live|living|last|stay|staying) (here|alive|around
      |that long) (for|to see|by|at|when|after|next|much longer|tomorrow|long|any more|in (the
      |a) (morning|week|month|spring|summer)|$)
    (promise|know if|know whether|sure|doubt|guarantee|certain|think|say) … (that|if
      |whether)? (i)? (will|am going to|would|to) (be|stay|keep) (here|alive|around|safe) (next
      |tomorrow|by|in|for|much|to|when|at|$|tonight)
    (tried|try|trying|attempted|attempt|attempting|attempts|almost|nearly|close to) … (to)? (die
      |kill myself|killed myself|killing myself|killing|ended it|ended my life|ending (my life|it
      |it all)|end (my life|it|it all|myself)|take my (own)? life|took my (own)? life|on my life
      |died on purpose|jumped)
    (my|another|last|second|first|previous|since|after|failed|an) (my)? attempt ……… (again
      |next time|this time|like then|same|works|succeed|survive|survived|should have|planning
      |project|hospital)
    i (have)? attempted (before|again|twice|once|last|$)
    (survived|failed) (my|it|at killing|the attempt|my attempt) … (wish|sorry|regret|again|should)
    (next time|this time) … (not fail|it will work|no one will find|for real|i will do it
      |get it right)
    ${DREAM} (of|about|to|on|that|with|bout)? (my own|my|how|when|me)? (death|dying|being dead
      |being gone|not being (here|alive|around)|not existing|disappearing ${FOR_GOOD}|dead $
      |not waking *|taking my *|how i would (die|do it|end)|never waking *|leaving this (world
      |life|earth)|going through with it|not waiting|not living|no longer being
      |it being over for)(?! (of|from) )
    ${DREAM} (of|about|bout) (ending (it|things|it all|everything)(?! (with|between) )|killing)
    (think|thinking|thought|thoughts) … death … (all the time|every (day|night|hour)|more and more
      |a lot lately|all day|as an option|again|non stop|comfort*)
    my own death
    (by|with|of) my own (hand|accord $|free will $)
    (acting|act|acted) on (them|the thoughts|these thoughts|my thoughts|the urge*)
    (go|going|went|gone) through with it
    (not|never|before|without|am|was|want) (to)? (be|being)? (waiting|wait) for (him|god|nature
      |death|the end|it to come|my turn|the lord) (to)? (take|come|call|any longer|any more|$)
    painless
    (rehears*|draft*|compos*|writ*|word*) … (in the|the|a|my) (note|goodbye note|last letter)
    (talk|talked|talking) (myself|me) (out of|off) (it|doing|the (ledge|edge))
    (do not|not) want to be (saved|found|stopped|talked out|rescued|revived|brought back)
    (no one|no one|someone) (finds|found|find|will find|would find) me (in time|before|until
      |too late|this time|dead)
    (i was|was|be|being) found (in time|$ this time|last time)
    (last time) i was found
    (do not|not) (try to stop|try and stop) me
    (too (scared|afraid|cowardly|weak)|coward|courage|guts|brave enough|nerve) (to|for)? (do it
      |die|end|kill|go through|jump|pull)
    (coward) … (alive|die|end|do it)
    tonight (is|might be|could be|may be|will be|feels like) the night
    (be|is|tonights) the night $
    (my)? (suffering|pain|misery|life) (will|is going to|would) (end|be over|finally end) (on|by
      |tomorrow|tonight|soon|this|friday|sunday|$)
    (looked|stared|staring|stood|standing|stopped|linger*) … (at|on|by|over|near) the (water
      |edge of the|bridge|tracks|rails|railing|roof|drop|pills|rope|river|platform|balcony) … (too
      |long|longer|while|jump|easy|quiet|hour|again)
    (how|too) easy it would be
    (it would be|would be) easy ($|to (step|jump|let|go|end|stop|swallow|turn))
    one (step|jump|second|move) and (it|it would|everything|i)
    (would|will) not (jump|move|get|step|swerve) out of the way
    if a (car|bus|truck|lorry|train) … (would not move|not jump|not care|hit me|fine|let it)
    (cross|crossed|crossing|drive|drove|driving) … (without looking|on purpose|not caring)
    (crossed|crossing|driving|drove|drive) … (hope|hoped|hoping) ($|something|someone|it|the)
    (stopped|stop|refuse|skip|skipping|not taking) (taking|eating|my)? … (heart|insulin|tablets
      |eat|medication|dialysis) … (that|because i (do not|want)|on purpose|told anyone|over faster
      |end it)
    (made|making|my) peace with (leaving|dying|death|going|not being|it being over|the end
      |the idea of (dying|not)|not waking)
    (accepted|accept) that i (will|am) not (going to)? (grow old|be here|make it|live|wake)
    (decision|choice) (has been|is|was|has) (made|final|taken)
    (nearly|almost) (did|done) (something|it) (last|to myself|$|tonight|today|again|yesterday)
    want to jump
    (self delet*|self exit|ctb|final exit|yeet myself|yeet me off|commit sudoku|forever sleep
      |catch the bus for good)
    (car crash|crashes|accidents|cancer|falling from|drowning|car accident) … (fantas*|daydream*
      |hope for|hoping for|wish for|imagine)
    (fantas*|daydream*|hope for|hoping for|wish for) … (crash|crashes|accident|accidents|cancer
      |falling|drowning|illness|being hit)
    how long it (takes|would take) (to die|to drown|to bleed|until you|for someone to die|for the)
    planning (better|properly) this time
    stopped making plans (beyond|past|after|for)
    (crash|drive|driving|steer|steering|swerve) (my|the)? (car|bike)? (off|into|against) (the
      |a)? (road|wall|tree|barrier|river|cliff|bridge|oncoming)
    (in case|if) i do not come (home|back)
    (went|going|walked|climbed|drove|driven|was|been) (up)? (to|on|onto) the (roof|bridge|tracks
      |platform|cliff|tower|rails) … (and|came|back|again|tonight|stood)
    know (which|what) (tree|bridge|rope|pills|train|day)
    (bought|buy|got|stocked) (extra|more|enough) (painkillers|pills|tablets|rope|paracetamol
      |blades)
    took too many
    (held|hold|holding) (the)? (bottle|pills|knife|blade|rope|tablets) (for|in|and|to|against)
    googl* … (whether|if) it hurts
    (do|does|if|whether) it hurt* to die
    clinics in switzerland
    (tried|tried it) (last (night|week|month)|yesterday|again|twice|on (monday|tuesday
      |sunday)) $ (it)? (did not|failed|it)
    it did not work $ i am here
    understand why (people|someone|he|she|they) (kill|killed|do it|did it|jump|end|ended|would)
    why people (do it|kill themselves|jump|end it)
    (told|tell) them what they wanted … (want|plan|going|do it)
    discharged … planning
  `,
  veiled: `
    (almost|nearly|close to|tempted to|going to|ready to|want to|will|could|dare to|courage to
      |brave enough to|strong enough to|too scared to|afraid to|not far from|near) (did|doing
      |do) it (tonight|last night|today|again|soon|yesterday|this (time|week|weekend)|properly|$
      |and then)
    (end|ending|ends|ended) (it|it all|everything) (tonight|soon|all|for good|once and for all
      |all soon|forever|myself|$)
    (thought|think|thinking) (about|of) … (end it|ending it|finish it|doing it)(?! with ) (and|$
      |again|tonight|all|more|since|every)
    (giving|given|have given|thinking) (it|about it) (some|a lot of)? serious thought
    (everything|all) is (arranged|ready|sorted|prepared|in order|taken care of|paid)
    i have (a plan|it all planned|everything planned|a date|a method) ($|and (it|i|a)|this time)
    (date|day|week|sunday|monday|birthday|then) … (after (that|it)|then|after that day
      |afterwards) (there is|is|comes|there will be)? (nothing|no)
    after (that|it|that day|then) (there is|comes|there will be)? (nothing|no more)
    (i am|feel|feeling|been) (calm|at peace|relieved|light|peaceful|free) (since|for the first
      |about it|because it|that) … (decided|over|decision|plan|know|end)
    (since) i (decided|made the decision|made up my mind)
    (by|on|until|before) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow
      |next week|the weekend|then) … (be over|over for me|be gone|be done with)
    it will be over (by|on|soon|tonight|tomorrow|quickly|then)
    (thoughts|plans|ideas) (are|get|have|getting) (getting|become|becoming|more
      |got)? (more)? (concrete|detailed|specific|real|serious|worse|darker|louder)
    (bad|dark|black|final|old|those|the) thoughts (are|have|came|come|again|got|keep|will not
      |back) (back|again|come back|coming|stop|leave|worse|loud|louder|stronger|$)
    (thought|thinking|looking|think) (about|of|up|into) ways ($|to (do it|go|end))
    this time i will (not|do it)
    (it|that) (would|will|could) be (over|done|finished|quiet|easier) (in|and|if|quick*)
    (think|thinking|thought) (about|of) (it|that) again ($|and|tonight)
    (no|not make|stopped making|not making) plans (beyond|past|after|for (after|next year
      |the future))
    (not|do not) have to do this (for much longer|much longer|any more)
    (asked if i had a plan|asked about a plan)
    i (tried|attempted) (last night|yesterday|last week)
    kill me ($|$)
    (next week|next year|next summer|next time) … (not|i am not in it|without me|i will not be)
    (end|ending|finish|finishing) (it|everything|it all|things|this) (all)? (?! (with|between|at
      |by|up|on) )
    i (called|rang|texted|phoned|nearly called|almost called|nearly rang) (the|a)? (crisis|suicide
      |help) (line|team|hotline|helpline)
    overdos*
  `,
});
