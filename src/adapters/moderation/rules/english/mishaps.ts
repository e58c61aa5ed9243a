/** Mishaps, sports and the kitchen. */
export const mishaps = `
  (no|not|without|never) (had|have|having|any|been|felt)? (thoughts|ideas|talk
    |plans) of (suicide|self harm|killing myself|dying|death|hurting myself)
  (i would|would)? (rather|sooner) (die|be dead|drop dead|kill myself) than(?! (live|be here
    |go on|go through another|wake|keep|feel|face|stay|be alive|carry|continue|be me|suffer
    |spend another|see another|exist) )
  (hurt|hurts|hurting|harm|cut|cutting|burn|burned|burnt|injure|injured|scratch|scratched|hit
    |hitting|wound|punish|punishing|starve|starving) (my self|myself) … (laughing|skiing|running
    |playing|doing|lifting|cooking|shaving|chopping|slicing|peeling|falling|training|moving
    |carrying|gardening|climbing|dancing|stretching|football|yoga|tennis|rugby|gym|kitchen|knee
    |ankle|back|stitch|sneezing|yawning|ironing|skateboard|bike|oven|toaster|pan|kettle|paper
    |shelf|thorn|roses|hedge|bread knife|tin|glass|stove|iron|ladder|guards|helmet)
  (hurt|hurting|punish|punishing|torture|torturing) (my self|myself) (rereading|reading
    |scrolling|looking|comparing|checking|listening|watching|thinking about him
    |thinking about her|stalking)
  (without|not to|never|avoid|as not to|i do not|did not) (hurt|hurting|injure|injuring|cut|burn
    |cutting|burning) (my self|myself) … (guards|helmet|pads|gloves|ski|skis|skate|skateboard
    |slope|bike|football|match|training|warm|ladder|knife|kitchen|lifting|yoga|squats|gym
    |this time and)
  kill myself for (the|that|this|my|not|agreeing|saying|having)
  (nearly|almost|practically) killed myself
  (scratches|paint|flour|mud|tattoos|freckles|mosquito*|bites|glitter|ink|plaster|kitten
    |cat hair|bruises) … my (arms|legs|hands)
  my (arms|legs|wrists) (are|is) (covered|full) (in|of|with) (scratches|paint|flour|mud|tattoos
    |freckles|mosquito*|bites|glitter|ink|kisses|stickers)
  (scratched|cut|burned|burnt|hurt|hit|scratch|bruised) my (arm|arms|leg|legs|wrist|hand
    |knee) (s)? … (on the|in the|brambles|roses|rose|iron|oven|bushes|hedge|kitten|playing
    |football|ribbons|stove|gate|nettles|thorns|barbed)
  (hurt|hurting) myself (sleeping|sneezing|in my sleep|putting|getting out|bending|reaching
    |opening|sitting)
  (punish|punishing|torturing|torture|kill|killing|starve|starved|starving) myself (with|at|for
    |all day) (burpees|squats|the gym|sit ups|exercise|work|a|this|that|the|marathon|for the)
  (tooth|teeth|knee|back|head|ear|foot|shoulder|hip) (has|have|to|must|will|does|needs)? … (stop
    |stop hurting)
  danger to myself (with|on|in|near|around) (a|the|my|any)? (hammer|bike|drill|kitchen|ladder
    |saw|skis|knife|ice|skates|credit|scooter|tool*)
`;
