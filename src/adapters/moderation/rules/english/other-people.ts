/** Somebody else, or the subject of a course. */
export const otherPeople = `
  (his|her|their|whose|friends|brothers|sisters|mothers|fathers|sons|daughters|uncles|aunts
    |cousins|neighbours) (own)? (suicide|suicidal) *
  (died|lost|lose|losing|dies) … (to|by) suicide
  (told|said|says|tells|admitted|confessed|texted|hinted|wrote|whispered|mentioned|knew
    |found out|knowing|heard|worried|thinks|afraid) (me|us|to me|the * | her *| his *)? (that
    |how|whether|if)? (she|he|they) (is|was|had|has|does not|did not|no longer)? (want|wants
    |wanted|wanting|tried|thought about|thinking about|thinks about|wished|wishes|feels like
    |hurts|hurt|harms|cuts|suicidal|planned|would rather|hates) … (die|dying|dead|live|living
    |alive|be here|exist|suicide|end it|herself|himself|themselves|own life|his life|her life
    |their life|suicidal)
  (die|died|dying|dead) (of|from|with) (a)? (laughter|laughing|embarrassment|shame|boredom
    |hunger|thirst|old age|cold|heat|envy|cringe|happiness|curiosity|joy|cuteness|pride|cancer
    |love|awkwardness|overwork|excitement|fright|broken heart)
  (hurt|hurting|punish|punishing|torture|torturing) (my self|myself) (by|with) (reading
    |scrolling|looking|comparing|checking|listening|his|her|old|social|photos|those|that|shoes
    |watching|their|the news)
  (want|wanting|wanted) to (keep|go on|continue)? (live|living) (in(?! (this world|this life
    |this body|this skin|pain|fear|this pain|a world) )|with (my (mother|parents|flat|room
    |in laws|ex|brother|sister|roommate*)|a|his|her|boxes|three|two|flatmates|strangers)|next
    |near|on (the|my own|a)|at|out of|like a|off|among|above|under|without (a|coffee|wifi
    |my (phone|dog|coffee)|music|cheese)|abroad|alone|together|by|closer|here in)
  (at (sixteen|seventeen|fifteen|fourteen|thirteen|eighteen|nineteen|twelve|school|uni)
    |as a (teenager|student|kid|child|girl|boy)) i (hurt|cut|wanted to|tried to|harmed
    |hated) ……… i am *ty
  (daughters|sons|friends|students|pupils|sisters|brothers|her|his|their) self (harm*|injur*)
  (sister|brother|friend|daughter|son|cousin|pupil|student|he|she|boyfriend|girlfriend) (keeps
    |has been|is|started|was|started) … self (harm*|hurt*|injur*)
  (his|her|their|it is|sudden|dads|mums|fathers|mothers|brothers|sisters|grandmas|husbands|wifes
    |dogs|cats|whose|brain|cot|scared to|bored to|tickled to|frozen to|loved to|worked to
    |sick to) death
  saying goodbye (to my (class|students|team|colleagues|flat|car|twenties|thirties|hair|sofa)
    |to the|the match|because)
  die says
  life as a (smoker|student|teenager|commuter|teacher|nurse|waiter|manager|couch|bachelor)
  (work|working|job|shift|shifts|volunteer|volunteering) (at|in|on|for) (a|the)? (hospice|ward
    |hospital|crisis)
  (suicide|crisis|self harm) (ward|unit|team|risk|assessment|policy|lecture|law|theme|forest
    |scene|letter|clause|case|victim|survivors|plot|rate)
  (student|pupil|daughter|son|he|she|kid|child|boy|girl|they|teen|teenager|patient) (wrote
    |scribbled|whispered|shouted|screamed|cried|typed|texted|said|drew|posted
    |yelled) (a note that said|that)? i want to die
  i want to die (in the margin|on (her|his|their|the)|said|she|he|written in|is what (she|he)
    |his|her)
  (not|no longer) (afraid|scared) of (dying|death) (any more)? (since|because|and i (want|feel
    |am)|after) … (retreat|live|lucky|peace|hospice|grateful)
  (dad|mum|mom|gran|grandpa|grandma|grandad|mother|father|he|she|uncle|aunt|husband|wife|friend
    |son|daughter|brother|sister) (says|said)? (does not|did not|no longer) (want|wants
    |wanted) to (live|be here|go on|be alive|wake)
  (said|says) the (tattoo|dentist|doctor|nurse|midwife|hairdresser|teacher|coach|driver|pilot
    |guide)
  (over|done) soon (said|says)
  (if|when) (mum|mom|dad|she|he) (sees|finds out|hears|reads) … kill me
`;
