import { type Wordings, wordings } from '../rules.js';

/** Goodbye, in English. */
export const goodbye: Wordings = wordings({
  open: `
    (goodbye|good bye|farewell|bye) (everyone|everybody|all|world|cruel world|my (love|loves
      |darlings|kids|children|babies|dears)|to (the world|this world|life|all of you
      |you all)) ……… (look after|take care|forgive|sorry|thank|love|you|blame|i)
    goodbye ……… (look after|take care of|forgive|i am sorry|did (what|all|everything) you could
      |not your fault|love you all|no one is to blame|blame|do not be sad|do not cry
      |thank you for everything|be good to|do not miss me|loved you|be free)
    (this is|consider this|take this as) (my|the|a) (last|final)? (goodbye|farewell|letter
      |note) ($|to (all|everyone|you|the world|my))
    (wrote|written|writing|write|leaving|left|leave|finished|hidden|sealed) … (letter|letters|note
      |notes|message|card|video) … (each of|every one of|when i am gone|once i am gone
      |after i am gone|when it is over|goodbye|explaining|to find|for after|in the drawer
      |in case i|police)
    (wrote|written|writing|write|leaving|left|leave|finished|hidden|sealed|sent) … (suicide
      |goodbye|farewell) (letter|letters|note|notes|message|messages) (to my (kids|children|family
      |parents|mum|mom|wife|husband|daughter|son|sister|brother)|$|for|and|on)(?! (team|class
      |colleagues) )
    (if|when|by the time) (you are|anyone is|someone is|anybody|anyone|you|somebody
      |someone) … (reading|read|reads|find|finds) this … (i am|i will be|it means|i have|gone|dead
      |over|know|not)
    (if|in case) i (do not|never|am not|cannot|stop) (write|writing|wake|come back|answer|make it
      |here|around|post|update|reply) … (know|remember|tell|it was not|it is not|not your|sorry
      |i tried|take care|look after|you know|that is why|i loved)
    (tell|telling|told|let) (my|him|her|them|everyone|mum|mom|dad) … (i loved|i love|i am sorry
      |i tried|forgive|it was not (his|her|their)|not (his|her|their) fault)
    (look after|take care of|feed|be good to|keep an eye on) … (for me when|when i am gone
      |once i am gone|after i am gone|without me|when i am not here|when i am no longer
      |if i am gone|if i die)
    (not|nothing) (be needing|need|be using|use|left i will need|that i will need|take) (it|them
      |this|that|these|those|any of it|anything|my *|any of this)? (where i am going|much longer
      |once i|where i will be|after (sunday|monday|tonight|friday|saturday|next))
    (giving|given|gave|give) (away)? (all)? (my|away) ……… (where i am going|will not (be needing
      |need|be here|matter)|do not need|no use for|when i am gone|soon gone|nothing left|not need)
    (affairs|papers|everything|things|passwords|finances|house|insurance|accounts|drawers|funeral
      |documents|keys|bills|debts|rent) ……… (when i am gone|once i am gone|after i am gone
      |without me|not be (here|around)|no one (has|will have|needs) to|after me|easier for (them
      |him|her)|(they|he|she|girls|boys|children|kids|no one) will (not)? have to
      |would not have to|(the|my) * (will|would)? (not)? have to|then i can (go|leave)
      |leave in peace|when it happens|clean up after me)
    putting my (affairs|things|life) in order
    (last|final) (time|day|night|sunday|monday|friday|christmas|birthday|hug|sunset|goodnight|kiss
      |entry|week|summer|winter) (i|that i)? (ever|will ever|am alive|will be here
      |on (this)? earth|of my life|of me|before i (go for|die|end)|alive)
    my last (day|night|week|christmas|sunset|hours|evening) (on (this)? earth|alive|in this world
      |here on|and i (feel|am) (calm|at peace|not afraid))
    (forgive me|i am sorry|sorry|do not blame|not your fault|no one is to blame
      |it is no ones fault|it is not anyones fault|not his fault|not her fault) ……… (cannot (go on
      |do this any more|carry on|stay|live|take it)|goodbye|when i am gone|to leave (you|this)
      |for (leaving|what i am about|what i am going|going)|be free|over soon|soon be over|be over
      |let down … be over|no longer here|this is how|it ends)
    (for what i am about to do|see you (on|in) the (other side of|next life|afterlife))
    (may as well|might as well) be gone
    (soon|ready to|will) be (gone for good|at rest|with the angels|in the ground|six feet
      |free of this)
    (inwardly|inside|silently|in my head|one by one|inside i am|inside i have|i am
      |i have) (been)? (saying|say|said|says) (my)? goodbye*
    (say|saying|said) goodbye … (without (them|anyone|telling)|forever|for good|in my head
      |for the last time|inwardly)
    whoever (finds|reads|is reading|opens) this
    (thank|thanks) (you|you)? (for)? (everything|all) ……… (bye|goodbye|farewell|see you in)
    (i am sorry|sorry|forgive me) ……… (not (been)? strong(er)? enough|was not stronger
      |was not strong|am not strong|could not be stronger|not stay|cannot stay|enough to stay
      |failed you all|leaving you|not enough)
    (forgive me|forgiveness) … (for what|about to do|going to do|leaving)
    (told|tell|tells) … (loved|love) (them|him|her|you) (one by one|properly|for the last|in case
      |more than|all) ……… (know why|they do not know|last|why|goodbye)
    (nearly|almost|wanted to) (told|tell|said|say) … goodbye
    (cat|dog|plants|children|kids|birds|rabbit) (has|have|will have|will be|is|are
      |gets) (somewhere|someone|a home|a place|looked after|taken care|provided|sorted) (to go
      |else|who|when|after|for|$)
    for what i (am about|am going|will|have) to do
    laying it (all)? down
    (knows|know|knew|remember) (that)? it (was|is|were) not (their|her|his|your|anyones|my mothers
      |mums|anybodys) fault
    (no one|no one) is to blame (for (this|what|my)|$|but me|and i)
    (goodnight|good night|see you|hug|kiss) … (like|as if|as though) it (was|were|is) (goodbye
      |the last|our last)
    you (will|would) be (fine|ok|okay|better) without me
    (who|whoever|person who|person that|people who|sorry for) … (find|finds|finding) me
    by the time (anyone|someone|you|they|anybody|she|he) (sees|reads|finds|gets|hears) …
    (do not|not|no one|no one) (come)? look* for me
    (remember|know|knows) that i (tried|loved|did try|tried)
    (whatever happens|if something happens|if anything happens) … (tonight|to me|fault)
    (not|never) (be)? (anyones|anybodys) fault
    one last (sunset|hug|time|call|look|walk|cigarette|night|goodbye|song|sunrise) (then|and then
      |before|and i)
    (hear|see|hug|hold|call|kiss) … (voice)? one last time
    (wrote|write|writing|made|finished) my will (on|tonight|today|and)
    (passwords|papers) … (afterwards|after|easier for|where the|told)
    (leave|leaving|go|going) too $ for good
  `,
  veiled: `
    (this is|it is|be) (my|the)? last (entry|page|note|message|letter|thing i|time i|night
      |day)(?! (of|at|in|before) )
    (goodbye|farewell) (everyone|everybody|all|forever|for good|to (everyone|everybody
      |my family)) $
    ^ goodbye $
    (saying|say|said|write|wrote|written|writing) (my)? (goodbyes|farewells|last letters
      |goodbye letters|last letter|goodbye letter|last words)
    (tell|let) (my)? (mum|mom|dad|wife|husband|sister|brother|kids|children|family|daughter|son
      |parents|friends|everyone|them|him|her) (know)? (that)? i (am sorry|love|loved)
    (in my head|for me|inside|i knew|knowing) … (the|my|our)? last (time|one|goodnight|hug|kiss)
    (notebook|page|entry|diary|journal|book|post|message) … (be|is) my last
    (last|final) (goodnight|kiss|hug|time i (see|hug|kiss|hear|hold))
    (take care of|look after) (each other|one another|yourselves|my (cat|dog|kids|children|plants
      |mum|mom))
    (will|would) be the last (time|day|night|one|thing|entry|you hear)
    where i am going
    (affairs|papers) in order
    (by|when) (then|tomorrow|monday|sunday|next week|christmas|spring) i will be (gone|free|dead
      |at peace)
    (could|might|may|will|would) be (my|the) last (cup|walk|night|day|meal|sunday|evening|morning
      |bath|song|coffee|tea|time)
    i love you all
    (said|written|finished|done) (everything|what|all) (i|that i) (had|have|needed|wanted) to (say
      |do)
    see you on the other side
    bye $ i (did|tried|love|am sorry)
    told (them|her|him|my *) where the (papers|will|keys|documents)
    that is everything i think
    i (did)? (tried|try)(?! (to|the|a|on|my|not|it|and) ) … (hard)? $
    (wrote|written|writing|write) (a|the|my|some|two|three|four|all the) (note|letters|goodbyes
      |last lines|last words)
    (letter|letters|note) (for|to) … (after|when|once) (i|it)
  `,
});
