import { type Wordings, wordings } from '../rules.js';
import { HURT } from './words.js';

/** Harm to oneself, in German. */
export const harmToOneself: Wordings = wordings({
  open: `
    ${HURT}
    (druck|drang|impuls|verlangen|bedurfnis|zwang) (mich|mir|zu)? … (verletz*|ritz*|wehzu*|weh zu
      |wehtu*|schneid*|anzutun|bluten|blut)
    (klinge|klingen|rasierklinge*|messer) … (arm|arme|haut|bein|schublade|wieder|versteck*|rief
      |ruft|hand)
    (schnitte|narben|wunden|ritzer) … (arm|armen|arme|bein|beinen|neu*|frisch*|versteck*|wieder
      |verdeck*|unterarm*|handgelenk*|oberschenkel)
    (armel|langarm*|lange armel) … (sommer|hitze|juli|august|damit|versteck*|weisst)
    (tage|wochen|monate|monaten|jahr|jahre) (ohne|clean|sauber|frei) … (ritz*|verletz*|schneid*
      |klinge|druck|svv)
    (ruckfall|ruckfallig|rezidiv) … (geritzt|verletzt|geschnitten|arm|weh|klinge|wieder)
    (blut|bluten|geblutet|blutet|blutig) (sehen|gesehen|gesehn|wieder|bis es|gebraucht|gekratzt)
    bis (es|ich) (blut*|geblutet)
    (schlage|schlag|haue|hau|schlug|beisse|kratze|kneife) … (kopf|wand|arm|arme|mich|bein
      |haut) … (wand|blut*|bis|um zu|wund|blau|selbst)
    (verdiene|verdient) (den|diesen)? (schmerz|schmerzen|strafe)
    hat (es)? (niemand|keiner) gesehen
    (kopf|faust|hand|hande) … (gegen die wand|auf den tisch|gegen den) … (bis|still|ruhe|blut*
      |schmerz)
    (arm|arme|arme) … (gesehen|gefragt|fragt) … (katze|dornen|gelogen|gesagt)
    (katze|dornen) … (gekratzt|war es nicht|gelogen)
    (verband|pflaster) unter … (armel|pulli|hose)
    damit ich nichts schlimmeres (tue|mache)
    (absichtlich|extra|mit absicht) … (verbrannt|geschnitten|verletzt|wehgetan|geschlagen)
  `,
  veiled: `
    (druck|drang) (ist|war|wird) (wieder)? (zu gross|gross|kaum|stark|unertraglich|da|riesig)
    (habe|habe) (es)? wieder (getan|gemacht) $
  `,
});
