import { AGE, NOT_BACK } from './words.js';

/** Over and past. */
export const past = `
  (die|dying) (laughing|happy|old|young|a happy|of|on (this|that|the) hill|for|at (home|ninety
    |a hundred|eighty|a ripe)|in my own bed|before i (have)?|without (having|ever|seeing)
    |surrounded|peacefully|when * (read|saw|walked|heard|called|said|asked|came)|rich|wrinkly
    |in peace at|in * (twenty|thirty|forty|fifty) years|with dignity)
  (used to|years ago|years since|last (winter|spring|summer|autumn|year) i|years today
    |years since|years on|last year|that year|back then|as a (teenager|student|kid|child|girl
    |boy)|when i was *|at * (i|was)|in my (twenties|teens|thirties)|decades ago|a decade
    |there was a time|a long time ago|the old me|the person i was|the girl i was|the boy i was
    |last (winter|spring|summer|autumn)|once) ……… (glad|thankful|grateful|happy|love|lovely
    |proud|laugh*|not any more|no longer|never came back|not come back|has not come back
    |looking forward|lucky|recovered|healed|cake|held my|hold my|my (daughter|son|baby|grandson
    |granddaughter)|celebrate*|celebrating|garden|(?<!not )want to (learn|see|live|grow old
    |travel)|looking forward|long gone|are gone|is gone|far away|i stayed|behind me
    |cannot imagine|would not swap)
  (dark|black|bad) thoughts (of|from) (my|those|that|back) …
  * (years|year|decades) (ago|today since|since|without|free of|free from|clean of|after
    |without any)${NOT_BACK} (my|a|the|i)? (suicide)? (attempt|attempts|self harm|self harming
    |hurting myself|harming myself|cutting|cutting myself|tried to (end|die|kill) *
    |wanted to die|was suicidal|hurt myself|last hurt myself|did not want to (live|be here))
  (i|who) (was suicidal|wanted to die|wanted to disappear|tried to (end|die|kill)
    |did not want to (live|be here)|hurt myself|cut myself|harmed myself
    |attempted suicide) … (at|when i was|as a|in my|back in|aged)${NOT_BACK} (${AGE}|teenager
    |teens|twenties|thirties|student|kid|child|young|younger|little|girl|boy|*teen|a student)
  (at|when i was|as a|in my|back in|aged) (${AGE}|teenager|teens|twenties|thirties|student|kid
    |child|young|younger|little|girl|boy|a student)${NOT_BACK} … i (was suicidal|wanted to die
    |wanted to disappear|tried to (end|die|kill) *|did not want to (live|be here|exist)
    |hurt myself|cut myself|harmed myself|attempted suicide|wrote that i wanted to die)
  (the|a|that) (person|girl|boy|woman|man|me|one|part|part of me) (who|that) (once)? (wanted
    |tried|longed|planned|used) … (die|disappear|vanish|end it|gone|not exist|hurt *) … (is gone
    |has gone|grew|would not|is|has|asleep|far away)
  my (suicide)? attempt (is|was|lies|feels)${NOT_BACK} (years|a long time|long|decades|behind
    |ages) *
  (cousin|sister|brother|friend|neighbour|flatmate|mate|daughter|son|mum|mom|dad|uncle|aunt
    |colleague|ex|boy|girl|student|patient|client|he|she|they) (has|had|once)? (took|taken
    |takes) (an overdose|too many|pills|tablets)
  if i (hear|see|get|read|eat|have) … (once|one) more … jump out of the window
  (once|bad winter|back then) …… (passes|it passes|got better|gets better|it passed)
  once in a bad …… go on
`;
