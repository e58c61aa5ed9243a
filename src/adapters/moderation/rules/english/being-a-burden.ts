import { type Wordings, wordings } from '../rules.js';
import { GONE } from './words.js';

/** Being a burden, in English. */
export const beingABurden: Wordings = wordings({
  open: `
    (better|better off|happier|lighter|easier|freer|relieved|safer|thrive|sleep better|get over it
      |at peace|richer|calmer|simpler|move on|be fine|be free|cope|go on|carry on|best|proper
      |breathe) … (without me|w o me|if i (would)? (${GONE})|once i (am|was) (gone|dead)
      |with me (gone|dead|out of)|when i am (gone|dead|no longer here)|not having me
      |with one less of me|if i went $|if i went)
    (burden|weight|drag|drain|nuisance|dead weight) … (die|dead|not be here|gone|spare them
      |disappear|not exist|without me)
    (burden|weight|drag|drain|dead weight|nuisance) (on|to|for|around) (everyone|everybody
      |them all|all of them|the world|my (family|kids|children|parents|husband|wife|partner|mum
      |mom|daughter|son|loved ones)) (i love|around me|who|$|and|because|if|everyone|that)
    (nothing but|only|always|no more than) a (burden|weight|drain|nuisance)
    (waste of) (air|oxygen|breath|skin|life|a life)
    (no one|who|not a soul|anyone|wonder if anyone|anybody|someone|not) (would|will|is going to
      |to)? (miss|notice|realise|realize|remember|see|be sad|be bothered|care|mind|cry|bother|weep
      |grieve|find out|find me|feed|blink|look) … (if|when|that|once|whether) i (would)? (${GONE}
      |did it|am gone|left this|went $)
    (no one|no one|who) (would|will) (mourn|grieve for|cry for|weep for) me
    (if|when|once|whether|in case|wish)(?<!asked (if|when)) i (died|were dead|was dead|am dead
      |vanished for good|disappeared (for good|forever|completely|off|tonight|tomorrow)
      |am gone (for good)?|were gone|was gone|killed myself|stopped existing|did not exist
      |was not alive|were not alive|had never been born|was not here any more
      |were not here any more|ended it|dropped dead|am not here any more|was no longer here
      |am no longer here|were no longer here)(?! (for|to|at) )
    (do not|no right|not|no longer|never|did not) (deserve|worthy of|worth|right
      |entitled) (to)? (live|living|be alive|being alive|be here $|exist|existing|life $|this life
      |to be breathing|breathe|breathing|the air|any more days|go on (living|$)|go on living
      |another|keep living|stay alive)
    (deserve|deserves|deserved) (to|death|nothing but death) (die|be dead|not exist|rot|$)
    (who|anyone|anybody|no one|how many|someone) … (come|cry|show up|be|turn up|speak|go) (to
      |at) my funeral
    (imagine|imagining|picture|picturing|dream*) my (own)? funeral(?! (music|songs) )
    (world|everyone|everybody|they|life|earth) … (keep spinning|go on|move on|carry on|get over it
      |forget me|be fine|keep turning) … (without me|if i (would)? (${GONE})|once i am gone)
    (without me|if i was gone|if i were gone|with me gone|if i died|once i am gone) … (better
      |better off|happier|lighter|easier|relieved|freer|fine|free)
    spare (them|everyone|my *) … (me|burden|trouble of me|looking after me)
    should not (have been born|exist|be alive|be here at all)
    (sad|cry|grieve|upset|miss me|mourn) for (a|one|two|like a|about a|a)? (day|week|month|bit
      |while|minute) (or)? (and|then|at most|max|but|tops|$)
    (forget|forgotten|over) (me|it|about me) (in|within|after) (a|one|two) (day|week|month|days
      |weeks)
    (save|cheaper|costs|cost) … (if i|without me|way to stop)
    (clap|cheer|party|celebrate|dance) … if i (was|were|died|am|killed)
    (told|tell|tells|telling) me to (kill myself|kys|die|end it)
    (take|taking) up (space|air|room|everyone*|too much space)
    a mistake (that|who|and|which) (should|needs|must|someone)
    (deserve|deserves|need|needs) … (better than me|a better (mum|mother|mom|dad|father)
      |without me|someone better) …… (without me|gone|not here|out of|dead|not be|lighter|easier
      |happier)
    (better|happier) (off)? with (another|a different|a new|someone elses|a real) (mum|mom|mother
      |dad|father|wife|husband|daughter|son)
    (kindest|best|nicest|only|most useful|least) (thing)? i (could|can) do (for (them|everyone
      |my *|him|her))? (is|would be|is) (to)? (go|die|leave|disappear|not be|be gone|vanish|end)
    worth more dead
    (get|collect|claim|live off) the (life)? insurance … (cope|fine|better|without|money)
    no me no problem*
    (problems|everything) … (solved|go away|fine|gone|over) (with|without|if) (me|i)
    i am the problem $ …
    remove me (and|from)
    (her|his|their|the baby|baby|kids|children) … (safer|better) (without me|with anyone
      |with someone|if i)
    (find|found|marry|meet) (somebody|someone) better … (remember|without|gone|never|me)
    never be missed
    (would|will) (not)? (never)? (be)? missed $ not
  `,
  veiled: `
    (no one|no one|who|anyone) (would|will) (miss|notice|look for) me ($|if|when|anyway|any more
      |at all|for)
    (no one|no one|anyone|who) (would|will) (miss|notice|care|mind|cry) (if|when|that) i (left
      |disappeared|vanished|went|was not there|am not there|were not there)
    (everyone|everybody|they|he|she|kids|children|family|husband|wife|mum|mom|dad|parents|world
      |friends|people) … (do|be|are|doing|manage|all) (much|much)? (fine|well|better|ok
      |okay) without me
    (feel|feeling|am|am such|become|became|being) (a|such a)? burden (to|on|for)? (everyone
      |everybody|my family|my kids|my children|them|$|who)
    (waste of) (space)
    (in|out of) (everyone|everybody)s way
    (spare|save) (them|everyone|everybody|my (family|kids|children|wife|husband|daughter|son
      |parents)) (the|all)? (trouble|pain|cost|worry|sight|this|$)
    (they|everyone|everybody) (are|is|will be|would be) (sick|tired|relieved|better|glad) (of me
      |without|to be rid|to see the back|when i am)
    (if|when|once) i (disappeared|vanished|went away for good)
    (of no|no) (use|good) to (anyone|anybody|everyone|them|the world|him|her)
    (in|get|getting) (everyone|everybody|peoples|their|everybodys|everyones) way
    (money|trouble|worry|work) they would (save|not have)
    (would|will|going to|going to) miss me
    (no one|anyone|anybody|who|someone) (would|will) (notice|care|mind|realise|realize) if i
    (am|such|become|becoming|feel like|being|only|always) a burden
  `,
});
