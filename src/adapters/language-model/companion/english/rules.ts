import type { Situation } from '../situations.js';
import type { WordRules } from '../word-rules.js';

const FAMILY =
  '(mum|mom|mam|mother|dad|father|papa|parents|nan|nana|gran|grandma|granny|grandmother|grandad|granddad|grandpa|grandfather|brother|sister|husband|wife|partner|son|daughter|uncle|aunt|auntie|cousin|niece|nephew|mother-in-law|father-in-law)';
const CLOSE = `(${FAMILY}|best friend|friend|neighbour|colleague|teacher|boyfriend|girlfriend|grandson|granddaughter)`;
const PET =
  '(dog|cat|kitten|puppy|rabbit|hamster|guinea pig|horse|pony|budgie|parrot|tortoise|labrador|terrier)';
const CHILD =
  '(kid|kids|child|children|toddler|toddlers|twins|teenager|teenagers|boys|girls|daughters|sons)';
const VERY =
  '(so|very|really|a bit|a little|quite|rather|pretty|too|always|still|just|that|all|completely|totally|utterly|absolutely|such)';
const I_AM = `(i'm|i am|im|i was|i've been|i feel|feel|feeling|felt|i get|been feeling)( ${VERY})*`;
const CANNOT =
  "(can't|cannot|can not|couldn't|could not|unable to|struggling to|struggle to|not able to)";
const DAYS = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const SOON = `(tomorrow|today|tonight|this (morning|afternoon|evening|week)|in an hour|in two hours|next week|on ${DAYS}|is on ${DAYS}|at (nine|ten|eleven|noon|one|two|three))`;
const TEST =
  '(interview|exam|exams|finals|viva|audition|presentation|driving test|speech|theory test|recital|oral|first day|competition|hearing|toast|solo)';
/** What puts a damper on good news. */
const DAMPER =
  "but / though / although / bad news / trouble* / problem / cancelled / missing / can't sleep / never sleep / worr* / scared / afraid / anxious / nervous / lonely / alone / nobody / cry / crying / miss / sad / guilty / should be / ought to / used to / they say / someone else / instead / died / ashes / funeral / hospital / empty / my heart / rails / rotten";

/** English words that tell of a situation. Better none than a wrong one. */
export const rules: WordRules<Situation> = {
  negations: `not / no / never / nor / neither / without / hardly / stopped / quit / used to / instead of / rather than / if
    / nothing / nobody / isnt / far from / past / (do|does|did|is|are|was|were|has|have|had|wo|would|could|should|ca|need|ai)n't
    / cannot / when / until / before`,
  turns:
    'but / because / although / though / so / yet / then / since / and (i|my|the|we|it|he|she|they|now|then|yet|im) / i (lie|keep)',
  topics: {
    'loss of a person': {
      says: `(my|our|her|his) ... ${CLOSE} (has |have |just )*(died|passed away|passed on) / (buried|burying) (my|our) ${CLOSE} / lost (my|our) (mum|mom|dad|mother|father|husband|wife|son|daughter|gran|nan|grandma|grandad|grandmother|grandfather)$ / lost (my|our) ${CLOSE} (to cancer|to covid|suddenly|last (week|month|year|spring|summer|autumn|winter)|this (week|month|year)|(two|three|four|five|six|ten|a few) (days|weeks|months|years) ago)
        / since (my|our) ... ${CLOSE} (died|passed away) / ${CLOSE}'s (funeral|wake|ashes|memorial service) / (i'm|i am) (still )?grieving$ / grieving (for )?(my|our) ${CLOSE}
        / (my|our) ... ${CLOSE} was buried / after the funeral / back from the funeral / ${CLOSE} isn't alive / goodbye to my (grandfather|grandmother)
        / without (mum|dad|my mum|my dad|my mother|my father) (this|for the first)`,
      unless: `${PET} (has |just )*(died|passed) / (phone|battery|laptop) died / miscarr* / not grieving / think i'm grieving`,
    },
    'loss of a pet': {
      says: `(my|our) ... ${PET} (has |just )*(died|passed away) / (lost|buried) (my|our) (old )?${PET} / (my|our) ... ${PET} put (to sleep|down)
        / ${PET} (had to be|was|is being) put (to sleep|down) / put (my|our) ... ${PET} (to sleep|down) / (dog|cat|horse|rabbit) died`,
    },
    'lost pregnancy': {
      says: 'miscarriage / miscarried / stillborn / stillbirth / lost (the|our) baby',
    },
    'someone ill': {
      says: `((my|our) ${CLOSE}|^mum|^mom|^dad|^gran|^grandma|^nan|^grandad) (is|is back|was|has been|got) (back |still |taken |rushed )*(in|into|to) (the )?(hospital|hospice|intensive care|icu)
        / (my|our) ${CLOSE} is (very |really |seriously |gravely |so )*(ill|dying|unwell) / (my|our) ${CLOSE} has (got )?(cancer|dementia|alzheimer's|a tumour|a tumor|parkinson's|leukaemia)
        / (my|our) ${CLOSE}'s (cancer|dementia|alzheimer's|operation|surgery|chemo|chemotherapy|biopsy|diagnosis|stroke|tumour)
        / (my|our) ${CLOSE} (had|has had) a (stroke|heart attack) / (my|our) ${CLOSE} (moved|went) into (the|a) hospice / doctors can't do any more for my
        / heart since ... (call|phone call) about my (dad|mum|brother|sister)`,
      unless:
        'all clear / recovered / came home / home from hospital / good news / explained / grateful / thankful / all better / angry / furious',
    },
    heartbreak: {
      says: `heartbroken / heartbreak / broke up with me / (we|just|girlfriend and i|boyfriend and i) (broke|split) up / (he|she) (left me$|left me (for|last|yesterday|on|after|two|three)|dumped me)
        / (boyfriend|girlfriend|husband|wife|partner|fiance|fiancee) (left|dumped|has left|walked out on) me / (miss|missing) my ex / since the (break-up|breakup|split)
        / (he|she) doesn't love me / my heart hurts / called off (my|our) (engagement|wedding) / (wants|wanted) a divorce / crush likes someone else`,
      unless: "wasn't heartbroken",
    },
    loneliness: {
      says: `${I_AM} (lonely|alone|left out|unwanted|invisible) / (so|a bit|very) lonely / loneliness / i have no friends / (no one|nobody|no-one) to (talk|tell|sit|eat) / nobody to tell
        / (haven't|not) (spoken|talked) to (anyone|anybody|a soul) / (eat|eating) (alone|by myself|on my own) (every|again|tonight|in) / don't know anyone / nobody came to my / i live alone and
        / alone (at|for) christmas`,
      unless: 'alone is / not lonely / lonely for a minute / company',
    },
    'missing someone': {
      says: `(i|and|really|so much i) (still |really |also )*miss (my|our) (${FAMILY}|kids|children|friends|best friend|grandson|granddaughter|boyfriend|girlfriend) / (i|and) (still |really )*miss (him|her|them)( so| so much| terribly| very much| every day)*$
        / missing (my|our) (${FAMILY}|kids|children|friends|best friend|boyfriend|girlfriend)`,
      unless: "meeting / bus / train / not miss / didn't miss",
    },
    homesick: {
      says: 'homesick / homesickness / (i|and) miss home / i miss my (home|country) / far from home',
    },
    conflict: {
      says: `^(so|absolutely|just) (furious|fuming|livid)$ / ${I_AM} (furious|fuming|livid|boiling) / ${I_AM} (angry|cross|mad) (with|at|about|that|because|when|since)
        / ${I_AM} angry$ / (so|very|really) angry / ^angry (with|at|about) / makes me (so )?angry / had a (big |huge |terrible |stupid )*(row|argument|fight) with / (the )?row i had with / (argued|fell out|rowed) with my
        / and i'm (angry|livid|furious|fuming)`,
      unless:
        'cancer / myself / guilty / ashamed / ought to be / not angry / sorry / made up / regret',
    },
    guilt: {
      says: `${I_AM} (guilty|ashamed) / (feel|felt) (terrible|awful|bad|mean) that i / (i'm|i am) ashamed / ${CANNOT} forgive myself / i regret (not|what|how|that|saying|telling) / ashamed of
        / i blame myself / (angry|cross|furious) with myself / feeling guilty / not proud of / beating myself up / i hate myself for`,
      unless:
        'not guilty / nothing to feel guilty / regret nothing / no guilt / without feeling guilty',
    },
    illness: {
      says: `(i'm|i am|i've been|been) (so |very |really |still )*(ill|poorly|unwell) (for|again|with|since) / (long covid|chronic pain|chronic fatigue|fibromyalgia|endometriosis|colitis|lupus)
        / my (chemo|chemotherapy|radiotherapy|dialysis|migraine|migraines|arthritis|eczema) (has|is|are|makes|make|hurts|won't|lasts) / arthritis again / kidney stones / in (so much|constant|a lot of) pain
        / my (back|hip|knee|shoulder|neck|ankle|body) (hurts|aches|is so sore|still isn't|has gone|gave way) / since (my|the) (operation|surgery|stroke|diagnosis|accident) (i|my) / the radiation makes
        / i broke my (arm|leg|wrist|ankle|hip|foot|elbow) / a bad flare / after (my|the) stroke`,
      unless:
        "no longer ill / grateful / thankful / wonderful / hopeful / finally / can hold / thanks to / didn't hurt",
    },
    'burn-out': {
      says: `(burnt|burned) out / burn-out / burnout / burning out / nothing (left|more) to give / running on empty / ${CANNOT} keep (this|it) up / (i'm|i am) at my limit / i've been holding (it|everything) together
        / (i am|i'm|feel|feeling) used up`,
      unless: 'bulb / candle / fuse / house burned / burned out flat',
    },
    panic: {
      says: `panic attack* / (i'm|i am|i was|started|i) (panicking|panicked) / ${I_AM} (panicky|panicked) / woke up in a panic / my heart (is|was|keeps|won't|starts|started) (racing|pounding|hammering|slow)
        / heart (is )?(racing|pounding) / ${CANNOT} (breathe|get my breath|get air|get enough air) / can't stop (shaking|trembling|shivering) / (still|very|i'm|am) (shaking|trembling|shaken|shaky)
        / my (chest|throat) (is|feels|went|got|goes) (so )?tight / hands are shaking / waves of fear / my legs gave way / short of breath`,
      unless:
        'speech / toast / interview / laugh* / excited / no panic / not panicking / stairs / cold / run / running / dance* / happy',
    },
    'self-doubt': {
      says: `(not|never|don't feel|don't think i'm|isn't) (be |feel )?(good|clever|smart|pretty) enough / ${I_AM} a (failure|fraud|loser) / feel like a (failure|fraud|loser) / (impostor|imposter)
        / (don't|do not) believe in myself / believe in myself more / everyone (else )?(is|looks|seems) (better|cleverer|smarter|prettier|fitter|further)
        / ${I_AM} (ugly|stupid|useless|worthless|second best|embarrassed|not good enough|inferior) / ${I_AM} out of place / i doubt (i|all|my|myself|that i) / comparing myself / too old to (start|learn) / i always assume i'll fail / calling myself / i hate myself$`,
      unless: 'guilty / ashamed / furious / phone / photos',
    },
    'low mood': {
      says: `${I_AM} (low|sad|blue|depressed|hopeless|miserable|discouraged|disheartened|gloomy) / ^(feeling |a bit )*(down|low|sad|blue) (today|again|since) / ${I_AM} down (about|because|today|again|since|when|at)
        / can't stop crying / crying a lot / gets me down / losing heart / (close to|feel like) giving up / i've given up on / no point in trying / everything (is|looks|feels) grey / so discouraged
        / for weeks and i don't see`,
      alone:
        '(feeling |just |so |a bit |really |very )*(sad|down|low|blue|depressed|miserable)( today| again| tonight)*',
      unless:
        "not sad / don't ... sad / hopeless at / not down / no longer / sad to see / happy / mixed feelings / excited / low on / laugh* / happily",
    },
    setback: {
      says: `(i|and|just) (failed|flunked) / (failed|flunked) (my|the|again|maths|another) / (i|i've) (got|was|been|were|am) (rejected|turned down|made redundant|laid off|fired|sacked) / (another|one more) rejection
        / didn't get (the|in|into|that) (job|part|place|role|flat|team|visa|grant) / (i )?lost my job / (turned|turns) (me|us|it) down / ^turned down / not picked for / (the bank|they|council) (said no|refused|let me go)
        / (company|business|startup) (has gone|went|ran) (bankrupt|bust|out of money) / plans fell through / wasn't renewed / came last in`,
      unless: "glad / failed to / haven't failed / not failed / finally / passed",
    },
    money: {
      says: `(i|we) (can't|cannot) (afford|pay) / in debt / my debts / overdrawn / my overdraft / (stressed|worried|worry|worrying|worries) about (money|the rent|rent|bills|the bills|the mortgage|heating)
        / money worries / the heating costs / run out of money / behind with the rent / my savings won't last`,
      unless: "guilty / happy / grateful / lovely / couldn't afford / can pay / best",
    },
    caring: {
      says: `(looking after|caring for|care for|look after) (my|our|two|both) ... (${FAMILY}|sick parents|elderly) / (i'm|i am) a carer / carer for my / i care for my (mother|mum|father|dad|husband|wife)
        / (taking|took) my (wife|husband|mother|mum|father|dad) to hospital`,
      unless: 'angry / guilty / used to',
    },
    waiting: {
      says: `waiting (for|on) (the |my |our |a |an )*(test |scan |blood |exam |biopsy )?(results|answer|reply|decision|verdict|phone call|call from|letter from|visa) / waiting to hear / waiting for the (doctor|clinic|hospital|jury)
        / all i can do is wait / (results|biopsy) (come|are|is) (tomorrow|on|in|next) / (test|scan|biopsy|blood|exam) results (tomorrow|on|next|this)`,
    },
    change: {
      says: `(we're|we are|i'm|i am|i'll be|son is|daughter is|friend is|before|about) moving (house|away|out|to|abroad) / moving out of (my|our) / moved out / my last day (at|in) / empty nest / (getting|got|are getting) divorced
        / (so much|everything) (is changing|has changed) / have to let (him|her|it|them) go / (need|have|trying) to (let (it|go|him|her)|accept) / new boss / hard to get used to / (is|are) closing down
        / i gave up driving / i retired (today|yesterday|last week)`,
      unless:
        "excited / stressed / can't wait / happy / guilty / packing / dying / died / hospice / children",
    },
    purpose: {
      says: `(don't|do not) know what (to do|i want to do|i want) (with|from) my life / what i want to do with my life / (lost|no|without|lacks|lack|any|felt no) (direction|purpose|meaning) / is this all there is / what it's all for / (work|life) (feels|is) (pointless|meaningless)
        / no idea what i want / (would|want to) find my (purpose|calling) / what work would (really )?suit me / nothing calls me`,
    },
    mixed: {
      says: 'mixed feelings / bittersweet / (happy|glad) and sad / sad and (happy|glad) / laugh or cry / half of me is (happy|glad|sad)',
    },
    sleep: {
      says: `${CANNOT} (sleep|drop off|nod off|fall asleep|get to sleep|get back to sleep|get any sleep|switch off at night) / (trouble|difficulty|problems) (sleeping|falling asleep) / (can't|won't) drop off
        / (didn't|haven't|barely|hardly) (sleep|slept)$ / (didn't|haven't|barely|never|don't|hardly) (sleep|slept|been sleeping) (well|a wink|all night|last night|properly|at all|much|since|for|in) / (sleep|sleeping|slept) (so |very |really )*(badly|terribly|poorly|awfully)
        / (lie|lying|lay|wide) awake / insomnia / sleepless / awake (all night|until|till|since|at (two|three|four|five|2|3|4)) / only slept / slept (two|three|four) hours / desperate for sleep
        / (wake|woke|waking|wakes) (me )?(up )?(at|every) (two|three|four|five|2|3|4|night) / ruined my sleep / my sleep (is|has been) (bad|terrible|awful)`,
      unless:
        "asleep at the / slept brilliantly / baby won't / lino / eczema / not worried / woke in a great",
    },
    tired: {
      says: `${I_AM} (tired|exhausted|shattered|knackered|worn out|drained|weary|wiped out|sleepy|dog tired|dead on my feet|done in) / (so|dead|dog|bone|very|too) tired / ^(tired|exhausted|shattered|worn out|drained|knackered)$
        / ^(just |so |very |only |and )*tired$ / tired (all the time|to the bone|again|today) / exhausted$ / i'm exhausted / ^(worn out|exhausted|drained|tired) (from|after|because) / all i want is (sleep|my bed) / i need a (real |proper )*(rest|nap) / ready to sleep
        / my eyes are closing`,
      unless: `tired of / sick and tired / not tired / not a bit tired / tired but happy / wife / can't sleep / drive to / pep / energy / boost / lift`,
    },
    'work stress': {
      says: `(stressed|stress|overwhelmed|swamped|snowed under|tense|pressure) ... (work|job|boss|manager|deadline|deadlines|emails|inbox|office|customers|finals|coursework) / (work|my job|my boss|my manager|deadlines) ... (so stress*|stress*|overwhelm*|pressure|too much)
        / too much work / too many deadlines / (three|four|five|six|two|several) deadlines / racing about work / ${CANNOT} switch off from work / thinking about work at night / dreading (work|monday) / ${I_AM} (stressed|swamped|snowed under|overwhelmed) at work
        / im stressed because my (boss|manager)`,
      unless: 'good stress / no stress',
    },
    overwhelmed: {
      says: `${I_AM} (overwhelmed|stressed|stressed out|swamped|frantic|tense|frazzled|under pressure) / everything (is )?(too much|at once) / too much (at once|going on|to do) / so much to do / (my )?head is (full|spinning)
        / (i )?feel pressure from / from all sides / need (to calm down|some peace) / so stressed / ^stressed$ / i just want (it|everything) to stop for`,
      alone: '(so |very |really |just )*(stressed|overwhelmed|stressed out|tense)( today| again)*',
      unless: 'not stressed / not overwhelmed / no longer / full of ideas / by (love|kindness)',
    },
    worry: {
      says: `(can't|cannot) stop worrying / (i )?keep (on )?worrying / ${I_AM} (worried|anxious|uneasy|worried sick) (about|because|that|for|what|i) / ^(so )?(worried|anxious) (about|that) / worried sick / i worry (about|all|when|every|it)
        / worrying about / overthinking / what-ifs / (anxious|uneasy|worried)$ / ^nervous$ / i'm (worried|anxious) my`,
      unless: `not worried / no longer / nothing to worry / not anxious / in my body / heart / pulse / used to`,
    },
    nerves: {
      says: `my (first )?${TEST} ... ${SOON} / (an|the|a|my|big) (job )?${TEST} ${SOON} / (nervous|scared|terrified|frightened|dreading) ... (${TEST}|singing|driving test|date|match|speak|audition)
        / (nervous|scared) (about|before) (tomorrow|singing|meeting|starting) / (have|got) (an interview|an exam|a presentation|an audition|to give a (talk|speech|presentation)) / stage fright / first day as / ${TEST} (is )?(tomorrow|in an hour|tonight)
        / (i'm|i am) so nervous / and i'm nervous / so nervous$`,
      unless: `looking forward / forty second / not nervous / no longer nervous / went (well|fine|great|really) / it's over / passed / failed / heart doctor / kids / grandson / daughter's / son's`,
    },
    parenting: {
      says: `(my|the|our) (own )?(two |three |four )?${CHILD} (won't|keep|keeps|fought|have been fighting|screamed|have been screaming|are driving|drive me|don't listen|never listen) / (shouted|yelled|snapped|screamed) at (my|the|our) (own )?${CHILD}
        / bad (mother|mum|mom|father|dad|parent) / three kids at home / (kids|children) (home|at home) all (summer|week|day) / lost my patience with (my|the) ${CHILD} / running after (two |three )?(toddlers|the kids|small children)`,
      unless: 'laugh* / lovely / surprise / getting on so well / happy / cheered',
    },
    procrastination: {
      says: `procrastinat* / (keep|kept|keeps|been|i'm always) (putting|delaying|avoiding|postponing) ... (it|off|this|that|them) / (keep|kept) putting off / ${CANNOT} (get|make myself) (started|start|begin|to it|get started|get going)
        / ${CANNOT} (make|bring) myself (to )?(do|start|begin|open|finish|ring|call|write|clean|cook|study|revise|go) / (keep|kept) delaying / leave everything (until|to) the last minute / don't get round to / never get round to / (still|and) haven't (started|begun)
        / haven't even begun / never sign up / no drive / no motivation / unmotivated / (need|want) a push to / i always find an excuse / don't feel like going to (training|the gym|practice|work)`,
      unless: 'no longer / not stuck / finally',
    },
    concentration: {
      says: `${CANNOT} (concentrate|focus|stay focused|pay attention|stay with one|settle down to|keep my mind on|keep my attention) / (hard|difficult) to (concentrate|focus|keep my mind on) / my (mind|head|thoughts|attention) (keeps|keep|is|are) (wandering|drifting|scattered|elsewhere|all over)
        / keep my mind on / (so|too|easily|keep getting|keeps getting) distracted / distracts me / (read|reading) the same (page|line|sentence|paragraph) / lose focus / my mind (wanders|drifts) / so scattered / nothing stays in my head / get my head back into`,
      unless: 'no longer / dinner / family / wife / husband / toddler',
    },
    boredom: {
      says: `${I_AM} bored (with|of|and|stiff|silly|at|because) / (so|really|very|dead) bored / ^bored / dying of boredom / bored (stiff|silly|out of|to death|to tears) / out of things to do / ${I_AM} bored$`,
      unless: "thinks i'm / bored with my job / not bored / never bored / no longer",
    },
    phone: {
      says: `(been |was |keep |kept |just |endless |mindless )(scrolling|doomscrolling) / doomscroll* / (scrolled|scrolling) (for|through|until|again|my|all) / on my phone (all|for|in bed|instead|while|again) / (hours|morning|evening|afternoon|day) on my phone
        / looking up from my phone / reach* for (my|the) phone / check* my phone every / my phone (first|all day) / (at|through|on|off) (tiktok|instagram|twitter|reddit)$ / hours on (tiktok|instagram|youtube)`,
      unless:
        'put my phone / work / without (my|the) phone / lost / broke / homework / essay / test',
    },
    morning: {
      says: `${CANNOT} (get up|get out of bed|wake up|drag myself out of bed) (this|in|today|in the morning|for) / ${CANNOT} (get out of bed|wake up)$ / (press|pressed|hit|hitting) snooze / ${I_AM} (sluggish|groggy|lethargic|half asleep) / (i'm|am|and) not awake (yet|at all) / mornings are (terrible|hard|hell|awful)
        / don't feel like getting up / need to wake (up|my body) / want to wake up properly / (no|low on|without|more) energy (at all|for|since|to|today) / running out of steam / legs (feel like lead|are still asleep) / (i )?need (some )?energy`,
      unless:
        "full of energy / feeling great / doctor / depress* / sad / church / burnt / great mood / lonely / can't sleep / heart",
    },
    'no ideas': {
      says: `(writer's|artist's|creative) block / (no|out of|run out of|need fresh|need some|new) (ideas|imagination|inspiration) / (at|in front of|facing) (a|the|that) blank (page|canvas) / uninspired / nothing comes$ / stuck on my (poem|song|novel|painting|story)
        / all sound the same / stopped having ideas`,
      unless: 'full of ideas / ideas for bowls / life / party / ideas that',
    },
    rushing: {
      says: `on autopilot / (i )?rush(ing)? through (everything|my|the|every|each) / (i'm|am|always) (always )?(in a hurry|rushing) / like a robot / (want|need|like) to slow down / (days|life|time) (go|goes|rush|rushes|fly|flies) (by )?(too fast|past me)
        / always thinking about tomorrow / do things without noticing / mind (is )?somewhere else all / (life|weeks|days) (is|are) (rushing|flying) by / planning my life instead`,
      unless: 'body / panic / heart',
    },
    'nothing much': {
      alone: `nothing to (write|say|tell|report)( today)* / (i'm |im |i am |i feel |feeling |just |all |it's |doing |quite |hi |hello )*(fine|ok|okay|alright|all right|all good|not bad)( i guess| i suppose| thanks| thank you| really| today)*
        / (hi |well |just |oh )*nothing (much|special|new|in particular|really)( today| to report| happened)* / just a normal day / an ordinary day / same as (usual|ever|always)`,
    },
    eased: {
      says: `(feel|feeling|i'm|i am|am|doing) (much |a bit |a little |so much |lots |already )*better (now|today|already|again)$ / (that|this|it) (really )?helped( me)?$ / (feel|feeling) (a bit |much |so much |a little )*(calmer|lighter)( now| today| already)?$`,
      alone: `(ok |oh |yes |no |wow |great )*(thanks|thank you|thank u|thx|cheers)( so much| a lot| very much| for listening| for that| for this| i will| i'll try it| that helps| that helped)*`,
      unless: 'but / want to / like to / wish / should / if',
    },
    gratitude: {
      says: `(i'm|im|i am|i feel|feeling|feel|so|very|really|just|came home|felt)( ${VERY})* (grateful|thankful|blessed) / ^(grateful|thankful) (for|that|to) / (grateful|thankful) (for my|to my|to him|to her|that my|that we)
        / (i feel|feel|feeling|i'm)( ${VERY})* lucky (to|that|in|we)? / really appreciate it / meant a lot / made my week / so touched / i feel (so )?(loved|cared for)`,
      unless: `should / ought / but / tired / worn out / exhausted / though / ${CANNOT} / empty / one room / wish / don't know / ill$ / chemo / supposed to / funeral`,
    },
    'small joy': {
      says: `made my day / (what a|such a|had a|nice|a) (lovely|beautiful|perfect|quiet|good|wonderful) (day|morning|evening|walk|afternoon|hour) (in|with|at|by|on|outside) / what a (good|lovely|beautiful|perfect) (day|morning|evening) / i'm content / feel(ing)? (content|peaceful)
        / ^good day / best morning / in such a good mood / and i'm happy$ / ^happy$ / (i|we|and) loved it$ / so much fun / it felt (so )?(good|great|wonderful)$ / laughed (till|until) we / (felt|feel) ten years old / was (brilliant|wonderful|perfect)$ / in a (really )?(good|great) mood / ready for the garden`,
      unless: `${DAMPER} / tired / ready to sleep / sleepy / exhausted / last day / end / before / until`,
    },
    'good news': {
      says: `(i|we|and) (just )?(got|have) (the|that) (job|flat|part|place|promotion|role|house) / (i )?got (promoted|accepted|engaged) / we got engaged / (i|we|son|daughter|sister|brother|wife|husband) (just |finally |have )*passed (my|our|her|his|the|every|all) ... (exam|exams|test|driving test|finals|course)
        / passed my ... (exam|exams|test|driving test|finals|course|theory|module|viva) / (scan|test|tests|biopsy|results|kidney tests) (is|was|are|were|came back|come back|comes back) (all )?(clear|negative|normal|fine|good) / (given|got|the) the all clear / ^(good|great|wonderful|brilliant) news$ / we won (the|our)
        / i won (the|a|first|my) (race|match|prize|quiz|final|cup|game|competition|award|raffle|lottery) / (i'm|we're|i am|we are) (pregnant|engaged|expecting) / first prize / got a (small )?pay rise / she said yes$`,
      unless: `${DAMPER} / tired / exhausted / waiting / argument / worst / module / never`,
    },
    excited: {
      says: `${I_AM} (excited|thrilled|over the moon|overjoyed|ecstatic) / so (excited|happy) (that|we|my|today|about|because) / ^so (proud and )?happy / in such a good mood / can't stop smiling / (i|we) can't wait (for|to) / ^yay / yay$ / feel like celebrating / we're celebrating / been singing all / full of energy / so pleased$`,
      unless: `${DAMPER} / no excitement / doesn't excite / too excited / sleep / trouble / problem / not excited / and at night / expensive`,
    },
  },
};
