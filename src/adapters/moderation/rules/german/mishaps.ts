/** Mishaps, sports and the kitchen. */
export const mishaps = `
  (mich|mir) … (verletzt|weh|wehgetan|geschnitten|verbrannt|gebrochen) … (knie|handball|fussball
    |training|sport|kochen|messer|herd|ofen|bugel*|rucken|fuss|finger|schulter|knochel|ski*
    |skikurs|turnen|joggen|laufen|fahrrad|rad|leiter|umzug|garten|rasieren|papier|dose|brot
    |zwiebel*|klettern|tanzen|sturz|gefallen|glatteis)
  (beim|im|am|mit dem|mit der) (skikurs|sport|handball|fussball|training|kochen|klettern|turnen
    |joggen|skifahren|umzug|rasieren|zwiebelschneiden|schnitzen|heimwerken|yoga|tanzen
    |basketball|tennis|schlittschuhlaufen|backen|grillen|garten) … (mir|mich) … (was tu*
    |was getan|wehtu*|wehgetan|verletz*|geschnitten|verbrannt)
  (mir|mich) … (was tu*|wehtu*|verletz*) (beim|im|auf der|mit sechzig) *
  (frisor|frisorin|friseur|haare|pony|scheibe|schere|kuchen|gemuse|stoff|papier|rasen
    |hecke) … (schneid*|schnitt|geschnitten|abgeschnitten)
  (haare|pony|spitzen|nagel) … (schneiden|geschnitten)
  (abhang*|aufhang*) (im|am|in|mit|bilder|wasche|gardinen|lampe|den|die|das)
  (wasche|bilder|gardinen|lampe|plakat|vorhange) … (aufhang*|aufgehangt)
  spring* (ins|in den|in die|vom (dreimeter|funfmeter|zehner|sprung*|steg|boot)|uber|im dreieck
    |mit dem fallschirm|seil)
  ruckfall wieder (schuhe|schokolade|zucker|gekauft|geraucht)
`;
