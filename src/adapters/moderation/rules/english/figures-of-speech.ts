/** Figures of speech, and other things that end, stop or are left. */
export const figuresOfSpeech = `
  (political|social|career|commercial|financial|professional|fashion|culinary|assisted) suicide
  (am|was|been|felt|feel|feeling) (not|never) (feeling|been|felt)? suicidal
  (not|never) (been|felt|feeling)? suicidal
  (not|never|hardly) (want|wanting|wanted|wish|afraid|going|ready|plan|planning) to die(?! (but
    |i want (it|the pain|everything|to stop|to sleep|peace)|exactly|i do not want) )
  better (dead|die) than(?! (alive|here|living|this|like) )
  (disappear|vanish|fade|dissolve) … (into|under|for (a|an|one|two|three|the|some) *|to (a|the
    |some) *|behind|down|with (a|the|my) *|from (work|the office|the group|facebook|social)
    |on holiday|until|till)
  (do not|did not) want to be here any more …… (office|meeting|party|queue|job|class|gym
    |conference|commute|desk)
  (shoot|shooting|shot) (my self|myself) in the foot
  if i do not … i will die
  i will die if
  (not|never) living my best life
  (the|this|our|my) team … without me
  (want|wanted) to (vanish|disappear|die|sink) (into|when|as|through|because the|while
    |right there|on the spot)
  vanished from the (group|chat|list|radar|team|office)
  (committed|commit|commits|is|was) suicide (in (the|ten|a) *|on the pitch)
  (defence|defense|goalkeeper|toaster|phone|laptop|cactus|plant|orchid|printer|car|fern|fridge
    |kettle|washing machine|team|striker) … (suicide|suicidal|kill* itself|give* up)
  suicide note (that|turns|in the|was a|is a)
  at * i wrote … (die|dead|not live|killing *) ……… (reread|read it|that girl|that boy|today
    |yesterday)
  (machine|sofa|fridge|car|toaster|printer|hoover) … without me
  (flu|cold|fever|migraine|hiccups|hay fever|cough|toothache|sinus*) …… make it stop
  make it stop … (soup|tea|mum)
  (photo|picture|selfie|haircut) ……… i want to die
  i want to die ……… (photo|picture|selfie|haircut|website|club|group chat|teacher saw
    |in front of everyone)
  cannot go on like this … (and) (made|booked|called|rang|signed|ordered|bought)
  wake up to (that|this|the|an|my)
  (gone|away) … (hut|cabin|signal|beach|island|mountains|tent)
  be gone a (week|weekend|month|day|fortnight)
  never been born (a|an|left|on|in(?! (this|to) )|with)
  (wake|waking|woken) up (before|until|till|at|with (a|the)|to (the|a|my)|early|late|for
    |in my (own|old)|because|in the middle|next to)
  (thought|sure|convinced|feel like|feels like|felt like|think|believe|feared|scared
    |afraid) (that)? (i was|i am|i might|i would|i will|we were|i could) (about to|going to
    |going to)? (die|dying|dead)
  (sure|certain|convinced) i was about to die
  i (nearly|almost|could have|practically) died
  (see|saw|seen|watch|watched|watching|let|make|made|hear|heard) (it|him|her|them|the *|my *
    |a *) die
  death (of|by|metal|row|valley|star|stare|trap|certificate|bed|march|match|toll|penalty|eater*
    |cap|notice|announcement|and taxes|in (the family|venice|paradise)|cafe|doula|scene)
  (be|was|is|are|been|lie|drop|half|brain|clinically|long|nearly) dead (tired|on my feet|beat
    |serious|certain|sure|lucky|straight|on time|boring|good|funny|easy|keen|last|proud|chuffed
    |pleased|set|against|simple|quiet|calm|slow|excited|weight|end|line|lift|heading|right
    |wrong)
  (to die for|die hard|never say die|die down|die out|die off|died out|do or die|die cast)
  (will|would|going to|going to|could) kill me (if|when|for)
  (glad|happy|lucky|grateful|thankful|good|great|nice|lovely|feel|feels|felt|feeling|more
    |made me|made it out) (to be|to feel|that i am|i am|i was|to be)? alive
  (dark|black|bad|old|those) thoughts (have|has|did)? (never|not) (come|came|returned|return
    |been) *
  (at|for) my funeral (play|i want|they|play|there|everyone|serve)
  death since i (work|started|volunteer)
  will to live … (queue|meeting|post office|coffee|traffic|spreadsheet|right out of|line|course)
  nowhere else to be
  (spoke|speak|speaking|talk|talked|talking|taught|learned|learnt|reading|read|wrote|debate
    |debated|discussed) … about (suicide|self harm|dying|death|euthanasia|assisted)(?! (again
    |all|every|and how|for me|with my|as a way) )
  bungee … (bridge|cliff|off)
  i (have|got) a plan … (vegetables|weeks of|diet|list|budget|spreadsheet|training|study
    |revision)
  (we|we have|they|they have) (set|picked|chosen|fixed) (a|the) date
  (decided|made up my mind|decision) … (quit|quitting|resign|moving|move|leave (him|my job|the)
    |kitchen|paint|study|retire|adopt|divorce|job|green|blue)
  decided $ i am (quitting|resigning|moving|leaving (him|my|the)|going (to|back)|applying
    |adopting|retiring)
  (summer|winter|half term|christmas|easter|the) (break|holidays|holiday) … goodbye
  goodbye everyone see you
  death more since i turned
  (him|her|dad|mum|mom|gran|grandpa|mother|father) (does not|did not) want to live
  waste of space (on|in|at) (the|a)
  (tired|sick|fed up|done) of living in (a|the|this|my|an) *
  live without (my (dog|cat|phone|coffee|garden|glasses|car|glove|wellies)|coffee|cheese
    |chocolate|music|the internet|wifi|bread|butter|tea)
  (hanging|holding) on by a thread (until|till|with)
  make it stop the *
  (battery|phone|laptop|plant|car|boiler|engine|fridge) … (to die|is dead|died)
  (end|kill|shoot|strangle) me (another|the (meeting|exam|queue|wifi|traffic)|two more
    |three more|it is (monday|raining)|this (meeting|queue|lecture|spreadsheet))
  thought i was having a (heart attack|stroke|panic attack)
  (we|they) (have)? set a date
  (at the end|in the end) $ i put it down
  no longer an emergency
  point in it
  (did not|not) want to let go
  i ever think about death
  (heart attack|stroke) and (would|might|could) die
  would die right there in
  (party|choir|meeting|class|dinner|work|the gathering) early
  not be here for (ever|forever) and
  (bored|scared|frightened|worked|tickled|frozen|freezing|starved|loved|talked|beaten|hugged
    |cuddled|worried) to death
  kill me $ (another|two|three|meeting|monday)
  to death for a
  (team|machine|paella|oven|party|band) …… without me
  (i am|we are) going back to (contact lenses|glasses|tea|plan)
  made up my mind … (kitchen|paint|green|blue|moving|curtains|haircut)
`;
