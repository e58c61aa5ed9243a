import type { Situation } from '../situations.js';
import type { WordRules } from '../word-rules.js';

const FAMILLE =
  '(maman|mère|papa|père|mamie|mémé|grand-mère|papy|papi|pépé|grand-père|frère|soeur|mari|femme|conjoint|compagne|fils|fille|oncle|tante|cousin|cousine|belle-mère|beau-père)';
const PROCHE = `(${FAMILLE}|meilleur ami|meilleure amie|ami|amie|voisin|voisine|collègue|petit-fils|petite-fille|copain|copine)`;
const ANIMAL = '(chien|chienne|chat|chatte|lapin|cheval|hamster|perruche|perroquet)';
const TRES =
  "(très|trop|tellement|si|un peu|assez|vraiment|tout|toute|toujours|encore|complètement|super|aujourd'hui|juste|bien)";
const JE_SUIS = `(je suis|j'suis|chuis|suis|je me sens|me sens|j'étais|je reste)( ${TRES})*`;
const EXAMEN =
  '(examen|exam|partiel|partiels|concours|entretien|oral|soutenance|audition|présentation|bac|permis|exposé)';
const MAIS =
  'mais / pourtant / malgré / dommage / peur / triste / seul* / mort / malade* / personne / pleur* / manque* / devrais / fatigu* / coupable / stress* / dormir';

/** French words that tell of a situation. Better none than a wrong one. */
export const rules: WordRules<Situation> = {
  negations: "pas / plus / jamais / sans / ni / aucun / aucune / si / quand / au lieu / n'est / ne",
  turns:
    "mais / parce que / car / donc / alors / puis / depuis que / et (je|j'|mon|ma|le|la|on|nous|il|elle|là)",
  topics: {
    'loss of a person': {
      says: `(mon|ma|notre) ${PROCHE} (est|vient de|nous a) (mort|morte|décédé|décédée|mourir|décéder|quittés) / (j'ai|on a|nous avons) (perdu|enterré) (mon|ma|notre) ${PROCHE} / (l')?enterrement de (mon|ma) ${PROCHE} / (la )?mort de (mon|ma) ${PROCHE} / je suis en deuil / obsèques de (mon|ma) / (papa|maman|mamie|papy|papi) est (mort|morte|décédé|décédée)`,
    },
    'loss of a pet': {
      says: `(mon|ma|notre) (vieux |vieille |petit |petite )?${ANIMAL} est (mort|morte|décédé|décédée) / (j'ai|on a|nous avons) (perdu|enterré) (mon|ma|notre) ${ANIMAL} / (piquer|euthanasier) (mon|ma|notre) ${ANIMAL} / (mon|ma|notre) ${ANIMAL} ... (euthanasié|euthanasiée)`,
    },
    'someone ill': {
      says: `(mon|ma) ${PROCHE} est (très |gravement )?(malade|hospitalisé|hospitalisée|à l'hôpital|en réanimation|en soins palliatifs) / (mon|ma) ${PROCHE} a (un cancer|alzheimer|un alzheimer|une leucémie|fait un avc|fait un infarctus) / (mon|ma) ${PROCHE} (se fait opérer|va être opéré|va être opérée) / (cancer|opération|chimio) de (mon|ma) ${PROCHE}`,
      unless: 'guéri* / rémission / rentré* / bonne nouvelle',
    },
    heartbreak: {
      says: `(il|elle) (m'a|ma) (quitté|quittée|larguée|largué|plaquée|plaqué) / (mon|ma) (copain|copine|mari|femme|mec|compagne|compagnon) (m'a|ma) (quitté|quittée|largué|larguée|plaqué|plaquée) / (on s'est|nous nous sommes) (séparés|séparées|quittés) / chagrin d'amour / mon ex me manque / coeur brisé / depuis la rupture / (il|elle) ne m'aime (pas|plus)`,
    },
    loneliness: {
      says: `(je me sens|me sens|je suis) (si |très |tellement |tout |toute |bien )?(seul|seule)$ / (je me sens|me sens) (si |très |tellement |tout |toute |bien )?(seul|seule) / solitude / (je n'ai|j'ai) (personne|pas d'amis|aucun ami) / personne à qui parler / je ne connais personne`,
      unless: 'pas seul* / seul* à savoir',
    },
    'missing someone': {
      says: `(mon|ma) ${PROCHE} me manque / mes (enfants|parents|amis|amies|soeurs|frères) me manquent / (il|elle) me manque( tellement| tant| trop| beaucoup)*$`,
      unless: 'ex',
    },
    conflict: {
      says: `${JE_SUIS} (en colère|furieux|furieuse|énervé|énervée|fâché|fâchée|en rogne|en rage) / j'ai la rage / (dispute|disputé|disputée|engueulé|engueulée|engueulade) ... (mon|ma) / me met (tellement )?en colère / (ça|cela) m'énerve`,
      unless: 'cancer / contre moi / honte / coupable / regrette',
    },
    guilt: {
      says: `(je me sens|me sens) (si |très |tellement )?coupable / je culpabilise / je m'en veux / je regrette (d'avoir|de|ce) / j'ai honte / j'ai (trop )?honte de / mauvaise conscience`,
      unless: "pas honte / n'ai plus honte",
    },
    illness: {
      says: `${JE_SUIS} malade / (douleurs chroniques|migraine|fibromyalgie|covid long|endométriose|polyarthrite|chimio) / j'ai (tellement |si |très |trop )?mal (au|à la|aux|partout) / depuis (mon|l'|la) (opération|chimio|avc|accident)`,
      unless: "guéri* / j'en suis malade / plus malade / malade de / mal au coeur",
    },
    'burn-out': {
      says: 'burn-out / burnout / à bout( de forces)?$ / (vidé|vidée|épuisé|épuisée) (de tout|depuis des mois)',
      alone: "(je n'en|j'en) peux plus",
    },
    panic: {
      says: `(crise|attaque|crises|attaques) (de panique|d'angoisse) / je panique / (mon coeur|le coeur) (bat trop vite|s'emballe|bat la chamade|palpite) / je (n'arrive plus|n'arrive pas) à respirer / (j'arrive|arrive) (plus|pas) à respirer / je tremble (encore|de partout|toujours)`,
      unless: 'joie / froid',
    },
    'low mood': {
      says: `${JE_SUIS} (triste|déprimé|déprimée|découragé|découragée|abattu|abattue|malheureux|malheureuse|au fond du trou) / (je pleure|envie de pleurer|pleurer) (tout le temps|sans raison|sans arrêt|tous les)? / j'ai le (cafard|blues|moral à zéro|moral dans) / coup de blues / tout est (gris|noir)`,
      alone: "(très |un peu |trop |juste )*(triste|déprimé|déprimée|cafard)( aujourd'hui)*",
      unless: 'pas triste / plus triste / rire',
    },
    'self-doubt': {
      says: `(je ne suis|je suis|suis|jsuis) pas (assez |à la )(bien|bon|bonne|doué|douée|hauteur|intelligent|intelligente) / ${JE_SUIS} (nul|nulle|moche|bon à rien|bonne à rien) / syndrome de l'imposteur / (je )?doute de moi / (je ne )?crois pas en moi / tout le monde est (meilleur|mieux)`,
    },
    setback: {
      says: `(j'ai|ai) (raté|loupé) (mon|mes|le|l'|la) (examen|exam|partiels|concours|permis|oral|entretien|bac) / (j'ai|on m'a) (perdu mon (travail|emploi|boulot|poste)|été (viré|virée|licencié|licenciée|recalé|recalée)) / (viré|virée|licencié|licenciée|recalé|recalée)$ / (candidature|dossier) (a été )?(refusée|refusé|rejetée|rejeté) / encore un refus / n'ai pas (eu|été prise|été pris)`,
    },
    mixed: {
      says: 'sentiments (mêlés|partagés|mitigés) / doux-amer / (heureux|heureuse|content|contente) et triste / triste et (heureux|heureuse|content|contente) / rire ou pleurer',
    },
    sleep: {
      says: `(n'arrive|j'arrive|arrive|arrivais|réussis) (pas|plus) à (dormir|m'endormir|fermer l'oeil|trouver le sommeil) / insomnie* / (je|j'ai) (ne )?(dors|dormi) (très |si |trop )?(mal|peu|pas|plus) / (dors|dormi) (mal|trois heures|quatre heures|trop peu) / nuit blanche / (réveillé|réveillée|réveille) à (2|3|4|5|deux|trois|quatre)( heures|h)? / pas fermé l'oeil / (fixe|compte) (le plafond|les moutons)`,
      unless: 'bien dormi',
    },
    tired: {
      says: `${JE_SUIS} (fatigué|fatiguée|épuisé|épuisée|crevé|crevée|claqué|claquée|lessivé|lessivée|vidé|vidée|naze|ko|exténué|exténuée|rincé|rincée) / (trop|tellement|si) (fatigué|fatiguée|crevé|crevée|épuisé|épuisée)`,
      alone:
        "(très |trop |vraiment |juste |si )*(fatigué|fatiguée|épuisé|épuisée|crevé|crevée|lessivé|lessivée)( aujourd'hui)*",
      unless: `fatigué* (de|d') / pas à dormir / plus à dormir`,
    },
    'work stress': {
      says: `(stress|pression) (au|du|de) (travail|boulot|taf) / (travail|boulot|patron|patronne|chef|cheffe) ... (stress*|pression|trop de|déborde*) / (stressé|stressée|débordé|débordée) (par le|au) (travail|boulot) / trop de (travail|boulot|taf) / pense* (toujours|tout le temps|sans cesse) au (travail|boulot)`,
      unless: 'pas de stress',
    },
    overwhelmed: {
      says: `${JE_SUIS} (stressé|stressée|débordé|débordée|dépassé|dépassée|submergé|submergée|tendu|tendue|à cran|sous l'eau) / tout en même temps / (tout |tout ça )?me dépasse / trop de choses (à la fois|en même temps|à faire) / la tête pleine`,
      alone: "(très |trop |juste |si )*(stressé|stressée|débordé|débordée)( aujourd'hui)*",
      unless: 'plus stressé* / bonheur',
    },
    worry: {
      says: `je m'inquiète / (m'inquiète|minquiete) (pour|de|beaucoup|trop) / ${JE_SUIS} (inquiet|inquiète|anxieux|anxieuse|angoissé|angoissée) / je me fais (du souci|un sang d'encre|des soucis) / je (mouline|rumine) / (j'arrête|arrête) pas de (ruminer|m'inquiéter)`,
      unless: `pas inquiet* / plus inquiet* / ${EXAMEN}`,
    },
    nerves: {
      says: `(demain|aujourd'hui|ce soir|lundi|mardi|mercredi|jeudi|vendredi|après-demain|cet après-midi) ... ${EXAMEN} / ${EXAMEN} ... (demain|aujourd'hui|après-demain|lundi|mardi|mercredi|jeudi|vendredi|cet après-midi) / (stressé|stressée|stresse|peur|trac|angoissé|angoissée|nerveux|nerveuse) ... ${EXAMEN} / j'ai (un|une|mon|mes) (examen|entretien|oral|partiels|concours|soutenance) / j'ai le trac`,
      unless: 'réussi / raté / terminé / fini / bien passé',
    },
    procrastination: {
      says: `procrastin* / (remets|repousse|repousses) ... (à demain|à plus tard|toujours) / (je )?(remets|repousse) tout / (n'arrive|j'arrive|arrive) pas à (m'y mettre|commencer|démarrer|me motiver|me lancer) / pas la motivation / aucune motivation`,
    },
    concentration: {
      says: `(n'arrive|j'arrive|arrive|arrivais) (pas|plus) à (me concentrer|rester concentré|rester concentrée|me focaliser) / (du mal|difficile) à me concentrer / je me disperse / (je relis|relire|lis) (la|le) même (page|ligne|phrase)`,
    },
    boredom: {
      says: `je m'ennuie / (m'ennuie|mennuie) (à mourir|tellement|trop|ferme) / je m'emmerde / quel ennui`,
      unless: "m'ennuie pas / m'ennuie de",
    },
    'nothing much': {
      alone: `(je |ça |tout |ca |oui |bof |ben )*(va|vais)( bien| pas mal| ok| merci| plutôt)* / (oui |ben )*(pas mal|ok|tranquille|rien de spécial|rien de particulier|rien de neuf|la routine|comme d'habitude)( aujourd'hui)*`,
    },
    eased: {
      says: `(je vais|je me sens|ça va|me sens) (déjà |un peu |beaucoup |bien |nettement )*(mieux|plus léger|plus légère|plus calme)( aujourd'hui| maintenant)*$ / (ça|cela) m'a (fait du bien|aidé|aidée)$`,
      alone:
        "(ok |oh |oui )*merci( beaucoup| bien| infiniment| à toi| de m'avoir écouté| de m'avoir écoutée)*",
      unless: 'mais / pas mieux',
    },
    gratitude: {
      says: `${JE_SUIS} (reconnaissant|reconnaissante) / (je suis|suis) (tellement |très )?(touché|touchée) / (quelle|j'ai de la) chance / plein(e)? de gratitude / gratitude`,
      unless: MAIS,
    },
    'good news': {
      says: `(j'ai|on a|nous avons) (eu|décroché|obtenu) (le|mon|la|mes) (poste|job|boulot|travail|appart|bac|permis|concours|place|bourse|diplôme|visa) / (j'ai|on a) (réussi|gagné) (mon|mes|le|la|l'|les) / (bonne|bonnes|super|excellente) nouvelle* / (je suis|on est) (enceinte|fiancés|fiancée|fiancé|admise|admis|prise|pris)$ / (scanner|résultats|irm) ... (nickel|clean|rien|bons)`,
      unless: MAIS,
    },
  },
};
