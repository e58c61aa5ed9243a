import { type Wordings, wordings } from '../rules.js';
import { PLACE } from './words.js';

/** Tired of living, in English. */
export const tiredOfLiving: Wordings = wordings({
  open: `
    (tired|sick|exhausted|weary|wearied|fed up|done|bored|finished|through|over|enough|had it) (of
      |with) (of)? (my|this|the)? (living${PLACE}|life${PLACE}|existing|existence|being alive
      |breathing|being in this world|being a person|being on this (earth|planet)|waking up every)
    (alive|live|living) or (dead|die|dying|not $) … (care|same|matter|indifferent|difference|mind)
    (care|mind|matter|matters|same|indifferent|difference) … (alive|live|living) or (dead|die
      |dying)
    (do not|not) want to be (anywhere|any place|anyone|a person|anything) (any more|$)
    (done|over|quit|quitting|leave|leaving|give up|gave up|given up|giving up|want out|out) (on|of
      |with|everything)? (this)? (life${PLACE}|living${PLACE}|existing|existence|the world
      |breathing|staying alive|being alive)
    (not|never|no|no longer|without|stop|stopped|stops|hate|hated|afraid|why|hard|cannot
      |rather not|whether|deciding|if|forgot|forgotten|refuse|too tired|dread|difficult|pointless
      |deserve|do not) … (to)? (live${PLACE}|be alive|being alive|exist|existing|existence
      |staying alive|stay alive|living${PLACE}|keep breathing|carry on living|go on living
      |to grow old|growing old)
    (do|take|stand|handle|bear|go on) (this|it)? (any more)? ……… life i mean
    (do not|did not) belong (in|on|to) (this|the) (world|earth|planet|living)
    (ready|want|going|like|time|prefer|rather|choose|allowed|free|can|able) (to)? (leave|go|depart
      |exit|check out) (this (world|earth|life|planet)|the (world|earth|planet)
      |of my own (free)? (will|accord)|on my own terms|by choice|before my time|in peace from)
    (leave|leaving|left) this (world|earth|life|planet)
    of my own free will and
    (lost|losing|no|without any|lack|lose|gone|little|where is|left of|enough|not have|any
      |find) … (the|my|any|all)? (will|wish|desire|urge|reason|strength|energy|courage|joy
      |appetite|want) (left)? (to|for|of) (live|go on|carry on|continue|stay alive|keep living
      |be alive|exist)${PLACE}
    (hate|hating|despise|resent|regret|cursed|curse) (being alive|that i am (alive|here)
      |living${PLACE}|existing|my existence|that i exist|the day i was born|my own existence
      |being here at all)
    why am i (alive|living${PLACE}|breathing|not dead|in this world|here at all $)
    (why|wonder|asked myself why) … i (am|was|did|bother) (alive|staying alive|living|not died)
    (would not mind|could not care less|be (fine|ok|okay|happy|relieved|glad|a relief)) … (dying
      |died|dead|did not wake|not waking|hit me|killed me|not here any more|was gone|were gone)
    (life|living|being alive|existing|existence|it all) (itself)? (weighs|hurts|crushes)
    (life|living|being alive|existing|existence) (itself)? (is|feels|has become|has got|got|became
      |seems|hurts|has been) (too|much|more|a)? (too)? (hard for|heavy|painful|unbearable
      |punishment|torture|a sentence|exhausting|not for me|meaningless|pointless|worthless|empty
      |weighs|weight|pain|burden|long|hurts|agony|not something i)
    (lived|living) (long)? enough
    (had|have had|seen|have seen) enough (of|of this)? (life|living|it all $|existing|being alive
      |of everything $|$ of life)
    (i have|have|had) (outlived|had my time|overstayed my|lived too long)
    (i|me) (want|wanted|wants|wanting|need) (out) (of)? ($|life|this life|this world|everything
      |existence|for good|of life)
    (checked out|check out|opt out|opting out|exit|bow out) … (life|living|this world|existence)
    (wish|better) (to have|i had|if i had|i were|i was)? never (existed|lived|been here
      |been born $|come into)
    would not (swap|mind swapping) … (dead|grave|die)
    (only) (here|alive|around) because (of)?
    (afraid|scared|frightened|terrified|tired) of (staying|being|remaining) alive
    (staying|being|remaining|keeping) alive (is|feels|hurts|has become|takes)
    hurts to (be alive|live|exist|breathe)
    (breath|breathing|breathe) … (feels|is|like|became) (like)? (a|an)? (punishment|chore|effort
      |work|burden|mistake|pain|rather skip|waste)
    (woke|wake|waking) up (again)? (unfortunately|damn|sadly|regrettably|alive|disappointed
      |worse luck)
    woke up $ (damn|unfortunately|shame|sadly)
    (strong|stronger|strength|courage|courageous|reason|reasons|fight|fighting
      |brave) (enough)? to (stay|live|remain|be here)(?! (in|at|with|up|late|home|awake|calm
      |focused|sober) )
    (fighting|fight|fought) to (stay|live|be here|exist|remain) (alive)?
    (cannot|not|another|one more) (stand|bear|take|face|do)? (another|one more) (minute|hour
      |second|day) of (being me|this life|living|my life|being alive|existing|myself)
    (stand|bear|hate|tired of|sick of|want to stop|not want to be|done) (to be|being
      |be) me (any more|any longer|$)
    (live|living) with (myself|what i have done|what i did)
    (live|living) without (him|her|them|you|my (wife|husband|son|daughter|mum|mom|dad|brother
      |sister))(?! (but|and it|is hard|feels) )
    (live|be|living) in a world without
    (nothing|no one) (left)? for me (on|in) this (side|world|life|earth)
    given (up)? (the|my)? will
    (fight|strength|energy|will|life|hope|spark) (left)? in me to (live|stay|keep|go on)
    no fight left
    (not have|no) … it in me to (live|stay|go on|keep living|be alive|continue)
    (no|not a|not have a) place (for me)? (in|on) (this|the) (world|earth|planet|life)
    (world|earth|life) (has|holds) no (place|room|use) for (me|someone like|people like)
    (not|never) (made|meant|built|cut out|supposed) (for|to (be in|live in|be)) (this world|life
      |this life|living|this planet|alive|here $)
    log out (of life|for good|forever|permanently)
    (log out|uninstall|quit|delete|unsubscribe|unplug|alt f4|opt out|resign|retire|sign off
      |clock out) (of|from)? (life|myself|me|existence|my existence|living|being alive|being human
      |the world)
    (not|never) care (about)? (any more)? what happens to me
    (not|never) care … (happens to me|comes of me|becomes of me)
    (existence|existing|living|being) (is|feels) (exhausting|tiring|unbearable|torture|pain
      |painful|hell|agony|a curse|pointless|a mistake)
    (outlived|longer than i (want*|should|wish*))
    (no one|no one) should have to (last|live) (this|that)? long
    (stopped|not) wear* (my|a) (seat belt|seatbelt|helmet)
    (want|wanted) to be (nothing|no one|nowhere|ash|ashes|dust)
    not a life (any more|worth|i want|$)
    (not|never|no longer|nor|do not) (want|wanted|ask for|asked for|need|like) (any of)? (this|my
      |the rest of (it|this|my)|more of this|any more) life
    if this is life
    (not|never) miss (being alive|life|living|anything here|anything about (life|living
      |being alive))
    nothing … i would (miss|be sorry to leave|regret leaving)
    (darkness|death|nothing|not being here|sleep) (feels|is|seems) (safer|kinder|better|warmer
      |easier) than (living|life|this|being|waking)
    (recover|recovery|get better|getting better|heal) … (do not|not) want to (recover|get better
      |heal|be helped)
    (do not|not|pretending) … want to (recover|get better|be better|be helped|heal) (any more|$
      |i want)
    be (nowhere|anywhere but here) $
    (i|me|my|not|to|stop) … (exist|existing|existence)
    (not|never|hate|hard|why|tired|afraid|regret|sorry|difficult|harder|worst|curse|punish*
      |unfair) … (be|being|stay|staying|remain|am) alive
    (living|life) … (is|feels|seems) … (effort|work|hard|chore|too much) … (not worth|want|stop
      |any more|tired)
    (exhausted|worn out|drained) (from|by|of) (living|being alive|life|existing|waking up)${PLACE}
    (hate|cannot stand) (life|living|being alive|to be alive|waking up every day)${PLACE}
    lost (every|all) (reason|point|purpose|hope|will) (to|in|of)
  `,
  veiled: `
    (cannot|not|could not|do not know how much longer|how much longer|how long|no longer
      |no strength|too tired|not strong enough|no energy|no point|no reason
      |any reason) (for me)? (to|i can|can i|see why i should|want to|able to|how to)? (go on
      |carry on|keep going|keep on|continue|endure|keep this up|keep fighting|stay here
      |keep pretending to live|hold on|hang on) (like this|this way|any longer|any more
      |much longer|$|and|with (it|this|all this|everything) $)
    (tired|sick|exhausted) of (fighting|trying to|surviving|pretending to|everything $|it all $
      |being me|being) ($|live|be here|survive|stay|myself|this|every)
    (i do not|do not) want (any of)? (it|this|anything|to be) any more $
    (give up|giving up|gave up|given up) (on (everything|myself|it all)|completely|fighting $
      |for good $)
    (i have|have) (fought|tried|held on|struggled) (as long as|all|long enough|for as long
      |long) … (can|could|enough|losing|$)
    (darkness|brain|illness|thoughts|voice|depression|head) (is|are|will|has|have)? (wins|win
      |winning|won)
    (i am|am) (losing|lost) (the)? (fight|battle|will|myself)
    (it is|it was|think it is) (my)? time (to go|i went|for me to go|i left|i was gone)
    not be around to (see|find out|know)
    (will|would) not need (it|them|that|one) ($|any more|where|after|then)
    (at|reached|come to) the end ($|of (everything|my strength|all|what i can|it all|me))
    no (fight|strength|energy) left (in me)? $
    (done|tired|sick) (with|of) (it all|everything|all of it|all this|being here|people and) ($
      |and|for good)
    this is not (a life|living|a way to live)
    hate (waking up|having to wake up|that i wake up) ($|every|again|and)
    (to be|be|being) nowhere
    (dark|black) (place|places|thoughts) … (back|hand|tonight|out)
    (think|thinking) (about|of) it (all the time|and think|every|more and more|again)
    have (thoughts|passive thoughts|those thoughts|bad thoughts|dark thoughts)
    lord let me (come|go)
    (not|no longer|never|stop|hate|hating) (want)? (to)? (be|being) here
    (do not|no longer|not) want (to)? (be|do|it|this|anything|any|live|keep|carry) … any more
    (dark|black|bad|scary|intrusive|horrible|evil|worst) thoughts
    (over|done with) (everything|it all|this life|life)
    (tired|sick|exhausted|weary) of (everything|it all|trying|fighting|pretending|life|being me
      |the fight) ($|and|i)
  `,
});
