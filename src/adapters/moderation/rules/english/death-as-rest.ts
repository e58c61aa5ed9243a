import { type Wordings, wordings } from '../rules.js';
import { WANT, FOR_GOOD } from './words.js';

/** Death as rest, in English. */
export const deathAsRest: Wordings = wordings({
  open: `
    (sleep|slept|asleep|sleeping|bed|close my eyes|lie down) … (and|then)? (never|not) (wake
      |waking|woken|open|get up again)
    ${WANT} (disappear|vanish|fade away|fade|be erased|dissolve|be gone|be nothing
      |sleep) ${FOR_GOOD}
    (let|want|help|make|makes|wants|making) me (to)? (die|be dead|not wake up|slip away
      |want to die|not exist|disappear)
    (not|never|no longer) (scared|afraid|frightened) (of|to)? (death|die|dying) (any more
      |it tempts|because|i would|$)
    (envy|envious|jealous|envied) … (dead|died|dying|dies|terminal|coffin|grave|graveyard|cemetery
      |obituar*)
    (dead|died|dying|dies|death|obituaries) … (envy|envious|jealous|lucky (him|her|them))
    (death|dying|being dead|not existing|not being here|not being alive|nonexistence|the grave
      |oblivion) … (feels|seems|sounds|looks|felt|would be|would feel|is|like|as|tempts|calls
      |attracts|waits|comforts|soothes|scares me less) … (holiday|relief|peace|peaceful|comfort
      |comforting|kind|kindness|sweet|gentle|friend|way out|rest|easier|easiest|quiet|release
      |answer|option|mercy|solution|beautiful|nice|inviting|freedom|soothing|restful|good idea
      |better|blessing|welcome|gift|me)
    (thought|idea|picture|image|dream) of (my (own)? death|being dead|dying|not being here
      |not existing|death) … (comfort*|calm*|sooth*|peace*|relief|help*|sleep|warm|nice|only)
    (look|looking) forward to (death|dying|my death|being dead|the end $)
    (welcome|invite|crave|craving|long for|longing for|pray for|praying for|wish for|wishing for
      |begging for|beg for|wanted|want|waiting for|ready for|invites|offering me|offers me
      |tempted by) (my own|my)? (death|oblivion|the end $)
    (god|lord|jesus|heaven|someone|somebody|universe|angels|death|he|him|her) … (take|takes|took
      |collect|fetch|call|let) me (home|soon|away|in my sleep|tonight|too|instead|go|die|$)
    (hope|wish|hoping|wishing|praying|pray|hoped|wished) … (bus|car|truck|lorry|train|plane
      |lightning|something|someone|illness|cancer|heart|lump|tumour|it) … (hit|hits|kill|kills
      |killed|take|takes|stop|stops|strikes|run|runs|crash|crashes|mine|terminal|been mine
      |will not stop|would not stop|does not stop) (me|$|beating|over|into me)
    (be with|join|follow|go to|reunited with|be back with|go where) (him|her|them|you|my (wife
      |husband|mum|mom|mother|dad|father|son|daughter|brother|sister|baby|girl|boy|twin|friend)|he
      |she) (again)? (in heaven|up there|on the other side|in the grave|in death|is|and be done
      |in the ground|wherever|soon and)
    (dead|died|death|passed|gone|buried|widow*|grave|lost (him|her|them|my *)) ……… (want|long|wait
      |waiting|like|love|ready|wish) to (be with|join|follow|go to|go after|be back with) (him|her
      |them)
    (death|dying) … (tempts|calls|attracts|invites|comforts) me
    (die|dying|death|suicide|ending it|being dead|not existing) … (cross|crosses|crossed|crossing
      |come into|comes into|came into|goes through|went through|enters|entered|on
      |occurs to) (my mind|me every|my head)
    (want|like|wish|hope|wanted|wanting|need|pray|time for) … (life|existence|me|my heart
      |my story) to (end|stop|be over|switch off|go out|be at an end|give out)
    (want|like|wish|hope|prefer|would rather|need|time) … (switch|turn|shut|switched|turned) (off
      |everything off|out the light|off the light|off the lights)(?! (the|my) (phone|computer|tv
      |alarm|laptop) ) ……… (and that|for good|forever|me|myself|once and for all|that is it|done
      |never)
    (everything|it all) … (switch*|turn*|shut*|go|fade|fades) (off|out|dark) … (me included
      |including me|myself|and me|with me)
    (if only|i wish|hope) … (fell|fall) asleep and
    (waiting|wait) (around)? (to die|for death|for it to be over $|for the end $|to be dead
      |until i die)
    (get it over with and|close my eyes and|lie down and|curl up and|roll over and|crawl away and
      |give up and) (die|be dead)
    (stop|stopped) my heart
    my heart (would|will|to|could|might)? (stop|give out|stops|stopped|gives out) (beating
      |in my sleep|tonight|overnight|$)
    (everything|it) to (go|be|turn|stay|become) (dark|black|quiet|silent|over) (and (stay|stop
      |never)|for ever|forever|for good|including me|$)
    (turn|switch|shut) (me|myself|my brain|my head|everything) off (for ever|forever|for good
      |permanently|completely|$)
    (hope|hoped|wish|wished|pray|praying) … (they|it|eyes|plane|car|bus|train|heart) (would|will
      |to)? (stay closed|stay shut|go down|not open|not come back|crash*|not stop|mine|be mine
      |was mine|were mine)
    (grateful|thankful|praying|pray|hoping|hope|relieved|glad|wish|happy) (for|at|i had
      |about)? … (heart attack|stroke|cancer|tumour|terminal|accident|diagnosis|brain bleed)
    (cancer|scare|lump|tumour|diagnosis) and (i)? (was|felt|am) … (relieved|glad|happy|hopeful)
    (wish|wished|like|want|love|should|would) … (been|be|gone|lie|lying|go) (in the|in that|in a
      |with|after) (car|coffin|grave|crash|accident|cemetery|graveyard|ground|him|her|them) (with
      |when|instead|too|$)
    (swap|trade|change) (places|lives) with … (cemetery|dead|grave|graveyard|coffin|terminal|died)
    (coffin|grave|funeral) … (wished|wish|hoped|wanted) … (mine|me|for me)
    (rest|peace|sleep|quiet|silence) … (the long kind|the permanent kind|the endless kind|for good
      |that does not end|on the other side|and not come back)
    (not|never) come back from (it|sleep|there|that place)
    (death|dying) … (only|one) (door|exit|way|key|friend|cure)
    (nowhere|no one) (left)? to go but death
    press (it|the button) … (no|without|hesitat*|gladly)
    button … (end|stop|die|not exist|press it)
    (eternal|endless|everlasting|permanent) (rest|sleep|peace|silence|solution|way out|night|exit)
    (the)? (final|long) (rest|silence|solution|way out|exit)
    (sleep|night|rest) (without|with no|that has no) (a)? (morning|end|tomorrow|waking)
    (lord|god|death|he|heaven) (has|must have)? (forgotten|forgot) (about|to (collect|fetch|take
      |call))? me
    (call|called|calls|calling|bring|fetch|take|taken|going|carried) me home
    (out of|end) my misery
    (get|want|let me|stop and let me) off (this|the) (planet|ride|world|earth)
    (i|me|my|for me|mine|calm|relief) … death
    (swallow|take|keep|cover) me … (and)? (never|not|no one|for good|forever) (spit|let|give|find
      |come|return)?
    (erase|undo|delete|remove|unmake) (me|my (whole|entire)? (existence|life|birth|self))
    (undo|erase|delete|reverse) my … (existence|birth|life)
    (walk|walking|wade|swim|swimming) (into|out to|out into) the (sea|lake|river|ocean|water|woods
      |snow) and (keep|not|never|do not)
    lie down … (and|to) (not|never) get up
    (to|want|wish i could|wants|long|ready) (to)? be with (god|the lord|jesus|the angels|my maker
      |my ancestors|the dead)
    (think|thinking|thought|thoughts|dream|dreaming|fantas*|head is full|obsess*) (about|of
      |by) (my own|my)? (funeral|death|grave|coffin)(?! (of|in|music|songs|plans) )
    (thought|thoughts|full|thinking) of (death|dying|not waking up|disappearing (for good|forever)
      |my funeral)(?! (of|by) )
    (think|thinking) … (dying|disappearing (for good|forever)|not waking up|not existing
      |my funeral)
    (afraid|scared|close) … (i am)? close to (death|ending|doing it|dying)
    death … (me|mine|friday|peace)
  `,
  veiled: `
    ${WANT} (not)? (be gone|be away from it all|be over $|disappear $|vanish $|fade away $
      |be nothing $|be (here|around) (any more|no more))
    (want|wish i could|wanting to|could|wish to) (disappear|vanish|dissolve|stop being) ($|like i
      |and (no|never)|no|without)
    (wish|want) … (peace|rest|silence|sleep) (forever|for good|for ever|that lasts|without end)
    (i|me|my) … (disappear|vanish|evaporate|dissolve|fade away|cease)
    (pain|suffering|hurting|misery|ache) … (stop|end|be over|go away|ends|stops)
    (end|ending) (this|the|my|all the|all this) (pain|suffering|hurting|misery|torture|nightmare)
    (in|to|from) heaven
  `,
});
