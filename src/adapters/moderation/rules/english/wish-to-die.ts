import { type Wordings, wordings } from '../rules.js';
import { WANT } from './words.js';

/** Wish to die, in English. */
export const wishToDie: Wordings = wordings({
  open: `
    ${WANT} (be)? (dead|die|gone $|no more $|not alive|not exist|not existing|stop existing|cease
      |perish|be no more|leave this (world|life|earth|planet)|stop (being|living|breathing)
      |not be (here|alive|around) $)
    (want|wanted|wanting|wish|wishing|hope|hoping|pray|praying|prayed|beg|begging|ask|asking|love
      |like|prefer|rather|better) … (never|not|forever and not|and not|without) (to
      |have to)? (wake|waking|woken) (up)? (tomorrow|again|in the morning|one (day|morning|night)
      |any more|at all|ever|from|next|and|or|$)
    (do not|did not|never|not) (to)? wake (up)? (tomorrow|again|one (day|morning)|any more
      |in the morning) … (mind|relief|care|fine|okay|ok|glad|happy|grateful)
    (disappointed|sad|sorry|angry|upset|annoyed|cry|cried|gutted|crushed|curse|hate|hated
      |dread) … (i woke|to wake|waking up|i wake|open my eyes|opened my eyes|breathing|i am alive)
    i woke up (again|$) ……… (hoping|hoped|wished|wanted|disappointed|sorry) (not|i had not
      |i would not|it|that|$)
    (wish|wishing|wished|if only|want|better if|best if|easier if|prefer if|hope|hoping|relief if
      |mind if|relieved if|glad if|fine if|rather|simpler if) (that)? i (would|could|had)? (was
      |were|am|be|had been|not)? (dead|die|died|not born|not exist|did not exist|stopped existing
      |not here|not alive|no longer here|no longer alive|never born|never existed
      |had never existed|not be alive|not be here|never wake up|never woken up)
    (wish|wishing|wished|if only|better if|better had|rather) … (never|not) (been|be) born ($
      |at all|and|or|because|into this)
    (should|could|may as well|might as well|would rather|better off|want me|wants me|wish me|to be
      |deserve to|wish to|wish i was|wish i were|were|was|if i am|alive and not|i am better
      |myself) (be|as)? dead
    (i|part of me|something in me|me|half of me|all of me|everything in me) … (wants|want|wanting
      |wanted|wish|need|needs|deserve|deserved|should|must|have|ready|like|love|going|rather|hope
      |begging|waiting|dying|longing|let me|ought|tempted|afraid) … (to|me|would|could)? die
    ^ (want to|going to|ready to|let me|about to|let me|wish to|could|wishing to|have to
      |need to) die
    (should|wish|shouldve|wouldve) (it|have)? (have been|been|be|was|were|had been) me (in|who
      |that|in (that|the|his|her)|instead|dead|dying|not (him|her|them)|$)
    (should|might as well|may as well) (be|have) (been)? (died|dead|me in that|buried)
    i (should|ought to) (be dead|not be (here|alive)|not exist|have died|never have been born
      |not have been born)
    (lucky) … (dead|who died|to be gone)
    (feel|feeling|felt) like (dying|ending (it|everything|things|my life)|killing|being dead
      |not living|not existing)
    i (am going to|will|have to|must|need to|should|could|might|could as well
      |want to) die (tonight|today|tomorrow|soon|by my own|$|and)
    (wanting|wish|urge|desire|longing) to (die|be dead|not exist|not be alive|not live)
    close* my eyes … (stay closed|not open|never open|last time|for good|forever)
    (clear|benign|negative|healthy|fine|nothing serious) and i (was|am|felt|feel) (disappointed
      |sad|sorry|almost disappointed|let down)
    (coming|come|going) to (you|him|her) soon
    (until|till) i see (him|her|them|* again) … (making|sure|soon|not long)
    (dead|feel dead|am dead) … (my body|body) … (follow|noticed|caught up|catch up|know)
    (feel|am|felt) dead (and|may as well|might as well|make it)
    (want|need|like|longing|long|looking) (for)? (an|the) end (to|of)? (it|it all|all of it|me
      |all of this|myself|everything|$)
    (never|not) asked to be (born|alive|here)
    (give|hand) (my life|it|this life) (back|away|to someone)
    stop (being|existing) ($|me|here|altogether)
    to stop $ … all of it
    (nice|good|lovely|great|easier|relief|easy) to (stop|not be|not exist|not wake|be no one
      |be nothing) (being|$|for good|altogether|here)
    than not waking
    (let|make) … (tonight|this|it|today) be (the|my) (last|end)
    (mornings|days|tomorrow) … (would|to) stop coming
    (hope|wish|pray|hoping|praying) … (tomorrow|morning|monday|it) (never|does not|will not
      |would not|did not) (come|comes|arrive|happen)
    (regret|sorry|sad|angry|hate|wish|ashamed|shame|disappointed|pity) … (surviving|i survived
      |that i survived|saved me|revived me|rescued me|being saved|i was saved|i lived|found me
      |stopped me)
    (survived|saved me|revived me|found me|rescued me|stopped me) … (regret|wish|angry
      |should not have|should have let|sorry|sad|shame|pity|hate)
    (hope|hoping|wish|hoped) … (operation|surgery|anaesthetic|anesthetic|results|scan) … (wrong
      |not wake|bad|kill*|terminal)
    (waiting|wait) (for|on) (my (turn|time|end)|it to be my|the end|to be (taken|called|collected
      |fetched|over))
    with the angels
    what if i (never|did not|do not) (wake|woke|come|came|make|made)
    wonder … (what|how) (it would be|it is|it feels|it would feel) (like)? (to|if) (not (be|exist
      |wake)|die|be dead|stop (being|existing)|i (was|were) (not|gone|dead))
    (someone|something|anything|somebody) … (put me out of|end me|finish me|kill me|run me over
      |shoot me)
    (i|me|why|want|would|could|should|myself|to|tonight) … die ($|in (my|peace|bed|the)|on (my|the
      |me)|before|today|tomorrow|and|alone|soon|tonight|because|too|or|but|anyway|either|by|here
      |then|instead|right|as|with (him|her)|that)
    (not|why) (be|am i|me|being) dead
    (more|worth|better|easier|good as|rather be|me|myself|to be|want|wish|alive than|being
      |be) dead
    (shoot|kill|finish|end|strangle|murder|poison|drown) me (i am serious|for real|tonight|off)
    (finish|finished|take|took|carry|carried) me off
    no trace of me
    wish i were with (her|him|them)
    dream* … (i was|being|been|of being) dead
    (be|is|was|were) my last (winter|summer|christmas|night|year|spring|birthday|one $|$)
    (better|easier|rather|nicer|want|prefer|like|happier) (to)? not (to)? be $
    to not be $
    (never|not) wake up $
    (want|wish i could|wants|like|love|rather|ready|able|wait|wanting) (to)? be gone for (good
      |ever)
    (put|putting) an end to (it|this|all this|everything) (all)? $
    (wants|want) (me)? to never wake
  `,
  veiled: `
    (want|wanted|need|wish|hope|hoping|ready|like) (for)? (it|this|everything|it all|the pain
      |the hurting|my pain|all of it|my head|all this) (all)? (would|could|to)? (stop|end|be over
      |finally end|finally stop|go away forever|to be over) ($|and|i|not|for good|forever)
    (will|would) (all|soon|finally|it|be)? (all|soon)? be over (soon|tonight|then|by|for me|and)
    (hope|wish|pray) (that)? (it|this|tonight|tomorrow|today) (is|was|will be|to be|were) my last
    (every|each) (night|morning|day) i (hope|pray|wish) … (last|stop|over|not|end)
    (look|looked|looking|care|mind) … (cross|crossing) the (road|street)
    (let|letting) (me)? (go of life|go of everything|go for good|the end come)
  `,
});
