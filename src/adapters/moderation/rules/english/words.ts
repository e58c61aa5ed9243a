import { joined } from '../../phrases.js';

/** Wishing, hoping, being about to. */
export const WANT = joined(`
  (want|wanted|wanting|wish|wishing|hope|hoping|pray|praying|long|longing|beg|begging|ache
    |aching|ready|need|like|love|prefer|choose|urge|desperate|deserve|meant|supposed|ought|have
    |better|easier|willing) (to|for me to|me to)
`);

/** Thinking of something, again and again. */
export const DREAM = joined(`
  (think|thinking|thought|thoughts|dream|dreams|dreaming|dreamt|fantasise|fantasize|fantasising
    |fantasizing|fantasies|daydream|daydreaming|obsessed|obsessing|imagine|imagining|picture
    |picturing|considered|considering|consider|idea|ideas|talking|googling|contemplating
    |contemplated|contemplate|urge|urges|urges|planning|plan|tempted|close|research*)
`);

/** Not followed by where, how or with whom somebody lives. */
export const PLACE = joined(`
  (?! (in(?! ((this|a|my) (world|life|body|skin|head)|pain|fear|it|agony) )|with (it|that
    |this (mess|cat|dog)|my|a|his|her|boxes|the (mess|noise|boxes|in)|three|two|flatmates
    |strangers|mum|mom|people|someone|roommates)|out of|on (my own|the|a|noodles|coffee)|next
    |near|at (home|my|the)|off|abroad|alone in|together|by the|above|under|among|room|rooms
    |here in|through the|from|there|up to|without (a|wifi|coffee|music|cheese|my (phone|coffee
    |car))|like (a|that|this)|as a|closer) )
`);

/** Ending one’s life. */
export const KILL = joined(`
  (kill|killing|hang|hanging|drown|drowning|shoot|shooting|poison|poisoning|top|topping|neck
    |strangle|suffocate|starve|starving|unalive|unaliving|delete|deleting|erase|erasing|end
    |ending|destroy|destroying)
`);

/** A life, as its owner speaks of it. */
export const MY_LIFE = joined(`
  (my life|my own life|this life|my existence|my days|my suffering|my misery|my time here
    |my story)
`);

/** Hurting oneself. */
export const HURT = joined(`
  (hurt|hurting|harm|harming|harmed|cut|cutting|burn|burning|burned|burnt|injure|injuring
    |injured|punish|punishing|punished|scratch|scratching|scratched|wound|wounding|hit|hitting
    |starve|starving)
`);

/** For ever. */
export const FOR_GOOD = joined(`
  (for good|for ever|forever|completely|entirely|permanently|altogether|from (this|the) (world
    |earth|planet)|off (this|the face of the|the) (world|earth|planet)|and (never
    |not) (come back|exist|return|be found|be here))
`);

/** After “if I”: no longer there. */
export const GONE = joined(`
  (was|were|am|had been|be|being) (dead|gone|not here|not alive|not around|no longer here
    |no longer alive|no longer around|no more|never born|never here|out of the (way|picture)
    |out of (my|this|their) (misery|lives|way))|(died|die|disappeared|disappear|vanished|vanish
    |ended it|killed myself|dropped dead|drop dead|was never born|never existed|never woke up
    |never came back|left this world|ceased to exist|stopped existing|jumped)|(was|were
    |am) not (here|alive|around|in this world|on this earth|in the world|born|in it
    |in their lives)|(did|do) not (exist|wake up|wake|come back|make it|live)
    |had never (been born|existed|been)|could not wake up
`);

/** When one was young. */
export const AGE = joined(`
  (ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|school
    |uni|university|college|10|11|12|13|14|15|16|17|18|19|20|that age)
`);

/** What follows does not say that it has come back. */
export const NOT_BACK = joined(`
  (?!(?: [^ ~]+){0,30}? (again|back|same|wish|wishing|regret|tonight|yesterday|lately|then and
    |this (week|time|month)|feels (exactly)? like|is back|are back|want to (die|disappear)
    |miss it|threw|relapse*|worse|closer|project|truth) )
`);
