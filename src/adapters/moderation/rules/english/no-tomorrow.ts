import { type Wordings, wordings } from '../rules.js';
import { PLACE } from './words.js';

/** No tomorrow, in English. */
export const noTomorrow: Wordings = wordings({
  open: `
    (do|doing|handle|face|stand|take|bear|cope with|deal with|manage|hack|keep up|survive
      |carry) (this|my|with)? (life|being alive|existing) (any more|thing|any more|$|i mean)
    (not|never|no longer|hardly) (want|wish|care|plan|intend|planning|intending|imagine|picture
      |see|like|going) (to|on|myself|me)? (be|being|live|living|exist|stay|staying|see|grow|face
      |have|go on|wake up)? (in|on|for|to)? (this world|this earth|this planet|the world
      |tomorrow $|another (day|morning|year|birthday|tomorrow|christmas|spring|winter)|more days
      |my next birthday|the next one|my birthday|next (year|summer|christmas|spring|winter|month)
      |old|alive|to be in it)
    (not|never|no longer) (want|wanting|wish) (to)? be (here|around) (any more|in|on this|but
      |alive|tomorrow|when|for much|for another|without|and i do not|either|while i)
    (no more|not another|let there be no more) (days|tomorrows|tomorrow|mornings|birthdays
      |years for me)
    no (intention|plan|plans|wish|desire|intent) (of|to) (get|getting|grow|growing|become|becoming
      |be|being|live|living|see|seeing|wake|waking|reach|reaching|turn|turning|go on|going on|last
      |lasting) … (old|older|any older|alive|that|christmas|birthday|next|tomorrow|another|here|$)
    (do not care|do not mind|could not care less|would not care|would not mind|no longer care
      |do not give a *|not bothered|not care|not mind|indifferent|all the same|no difference
      |not matter|no preference|do not much care) (to me)? (about)? (whether|if|that|being|to
      |either way|when)? (i (am|was|were|get|got|do not|did not|would)? (live*|lived|living|died
      |die|dead|alive|make it|hit|killed|here tomorrow|wake up|woke up|wake up tomorrow|survive
      |survived|exist|end up dead|get hit)|(dying|dead|not waking up|being dead|not being here
      |not existing|never waking up))
    if i (did|do|would) (not|never) (wake|wake up|make it|come back|survive) … (mind|care|fine
      |relief|better|okay|ok|matter|glad|no one)
    (cannot|not|never|hard to|no longer|do not) … (see|imagine|picture|believe) (myself
      |me) (being)? (alive|living${PLACE}|growing old|getting old|past (thirty|forty|fifty
      |eighteen|twenty|this)|making it|here (next|at|by|in)|lasting|reaching|surviving|in a year)
    (do not|cannot|not sure|doubt|not think|will not|not know (if|whether)|never|not planning
      |not plan|not going|not expecting|not expect|not want|not live|afraid) (i|that i|to|on
      |if i)? (see|think|believe|expect|know if)? (i)? (will|can|am going to|would|to|am)? (make
      |reach|see|last|survive|live|making|reaching|seeing|be here|be alive) (it|alive)? (to|till
      |until|past|through|for|at|by)? (see)? (the)? (end of the (year|month|week)|christmas
      |my (birthday|next birthday|*th birthday)|this weekend|tonight|tomorrow|another (day|week
      |month|year|winter|birthday|christmas)|spring|summer|next (year|summer|week|christmas)|night
      |graduation) … (and i (do not|am not)|i am (calm|fine|okay)|because of me|because i|alive|$
      |not want|by choice|on purpose)
    (only|one|single|sole) (reason|thing) (that)? (i am|keeping me|stopping me|holding me|keeps me
      |stops me|holds me|i have not) (here|alive|back|is|from|ended|done it|gone)?
    (if it was not|if it were not|were it not) for (my|the|him|her|them) … i would (be gone
      |not be here|be dead|have|not be)
    (regret|resent|dread|curse|hate|mourn) … (every|each|the|that there is a) morning … (open|wake
      |woke|there is|i am)
    not see (the new year|christmas|spring|summer|another|my next|tomorrow|next (year|week|month
      |summer)) … (seen to|sure|not want|made|by choice|and that)
    (there will not|there will never|not going) (to)? be (a|any) next (year|month|summer|christmas
      |time) for me
    (want|wanted|like) (a|any)? (future|tomorrow|life) $ i want (an|the) end
    (never|not) … (make it|get|live|reach) (to|past|till|until|beyond) (18|19|20|21|25|30|40
      |eighteen|nineteen|twenty|thirty|forty|this year|next year|christmas|the new year|spring
      |the summer)(?! (with|and the) )
    (not|never|no longer|cannot|nor) … survive (this|it|tonight|myself|the (night|weekend
      |week)) (i|and|$|because)
  `,
  veiled: `
    (i am|am) (done|finished|through|done|over it) (fighting|trying|with everything|with all of it
      |with it all|surviving|pretending)
    (keep living|go on living|live) like this (another day|another year|any longer|much longer
      |any more|$)
    make it stop
    not another day
    (there is|have|see) no (tomorrow|future) (for me)? ($|any more|anywhere|at all|and|only|ahead
      |left)
    (want|ready|like|going|need|rather) to let go (of (the rope|life|everything|it all)|$)
    (am|close to|near|standing on|am on|am at) the (edge|brink) (tonight|$|and no|of (doing
      |something|ending))
    (holding|hanging) on by a thread
    no point (in)? (buying|booking|planning|making|starting) … (next|calendar|diary|plans
      |anything)
    (another|one more) (day|morning|night) i (did not|never) (ask|want|ask for)
    (cannot|not able to|no longer) (take|bear|stand|endure|handle|do) (it|this|the pain|this pain
      |any of it|any of this) (any more|any longer|much longer|another day)
    see (myself)? in the future (at all|$)
  `,
});
