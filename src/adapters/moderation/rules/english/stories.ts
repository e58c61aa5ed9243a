/** In games, books, films and songs. */
export const stories = `
  suicide (prevention|awareness|watch|training|hotline|helpline|line|squad|pass|drill|drills
    |mission|doors|note … (film|book|novel|story|episode)|bomber|charity|research|statistics
    |rates)
  (he|she|they|who|friend|friends|brother|sister|patient|student|pupil|character|cousin
    |colleague|neighbour|mate|mum|mom|dad|son|daughter|partner|husband|wife|uncle|aunt) (is|was
    |were|has been|had been|felt|feels|been) (feeling)? suicidal
  (he|she|they|friend|friends|brother|sister|patient|student|pupil|character|cousin|colleague
    |neighbour|mate|mum|mom|dad|son|daughter|partner|husband|wife|uncle|aunt|nephew|niece|girl
    |boy|kid|client|caller|somebody|someone|who) (…)? (took|takes|taken|tried to take
    |wants to take|ended|tried to end|wanted to end) (his|her|their) own* life
  (film|movie|documentary|book|novel|article|essay|play|episode|series|podcast|poem|lecture
    |seminar|chapter|opera|song|character|talk|workshop|report|paper|hotline|course|conference
    |training) … (about|on|of|against) … (suicide|suicidal|want to die|wanting to die
    |killing yourself|self harm|dying|death|dying young)
  ^ …… (says|sighs|groans|jokes|joked|moaned|moans|declared|announced|shouted|laughs|grumbles
    |wails) (my (sister|brother|brother in law|sister in law|mother in law|father in law|husband
    |wife|mother|father|son|daughter|aunt|uncle|boss|colleague|friend|flatmate|neighbour|cousin
    |grandma|grandmother|grandfather|teacher|mum|mom|dad|partner|gran|grandad|nan)|uncle|aunt
    |grandma|grandpa|granny|the (teacher|coach|director|plumber|priest|boss|character))
  (says|said|groans|shouts|screams|whispers|cries) (my|the) (character|hero|heroine|villain)
  (he|she|they|it|who|people|we|you|everyone|plants|characters|heroes|flowers|cats|dogs|men
    |women|children|batteries|patients|stars|animals|bees|one|all|half|everybody|parents|fathers
    |mothers|dad|mum|grandma|grandpa|mother|father|trees|ideas|habits|languages) (…)? (will
    |would|might|could|can|had to|has to|have to|did|does|do|must|going to|about to|should
    |may)? (not|never|all|also)? (die|dying|dead|death)
  (mum|mom|dad|boss|wife|husband|teacher|she|he|they|sister|coach) (will|would|is going to
    |are going to|might|could) kill me ($|$)
  (paella|soup|cake|dinner|sauce|show|song|match|game|meeting|party|lesson) … without me
  (character|hero|heroine) in (act|the)
  (novel|film|movie|book|opera|episode|series|play|song|musical|documentary|podcast|game|level
    |thriller|story|cut scene|quest) …… (jump* (off|from|in)|walks into the (sea|river|lake)
    |drown*|suicide|suicidal|dies|dying|dead|death|kill*|at the end|end it|my life)
  (jump|jumped|jumping|threw myself|throw myself|leap|leapt|dive|dived) (off|from|into) (the
    |a) (pier|high board|cliff|bridge|boat|roof|rock|jetty|tower|plane) … (game|kids|freezing
    |cold|brilliant|bungee|parachute|never again|swim|summer|charity|with the|cut scene|lake)
  (kill|killed|killing) myself (on|over|with) (those|the|that|my|a|this|these) (stairs|step|own
    |toy|lego|ladder|pavement|ice|rug|cable|kerb|door|scooter|bike|grenade|heels|carpet|box)
  (she|he|mum|mom|dad|boss) will kill me
  (exam|exams|interview|surgery|operation|wedding|presentation|test) (is)? (tomorrow|today
    |on monday|next week) $ i want (it|this) to be over
`;
