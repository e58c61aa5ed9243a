import { type Wordings, wordings } from '../rules.js';

/** Goodbye, in French. */
export const goodbye: Wordings = wordings({
  open: `
    (adieu|au revoir) (a tous|tout le monde|mes (cheris|amours|enfants|amis|petits|proches)
      |mon amour|monde|la vie|maman|papa|vous tous|la famille|toutes et tous) ……… (pardon*|desole*
      |aime|merci|veuillez|en voulez|prenez soin|occupe*|ete|faute|vous|tristes|pleurez|je)
    (lettre|lettres|mot|message|video) (d adieu|d adieux|d au revoir|de depart pour|pour apres
      |pour quand)
    (ecrit|ecris|ecrire|redige|laisse|laisser|cache|fini|termine) … (lettre|lettres|mot
      |mots) … (a chacun*|pour chacun*|mes (enfants|parents|proches|filles|fils)|quand je|adieu
      |pour apres|tiroir|expliquer|pardon|pour qu ils)
    (dis|dit|disais|faire|fais|fait|faisant) … (adieu|mes adieux|au revoir pour (toujours|de bon
      |la derniere)|adieux) (interieurement|a tous|en silence|a chacun|sans qu|sans le|a la vie
      |a tout|$|dans ma tete)
    (dans ma tete|interieurement|en silence|au fond de moi|sans le dire
      |secretement) … (derniere fois|adieu*|dis au revoir|quittes|partie|parti*)
    (c est|c etait|etait|sera|comme si c etait) (sans doute|surement)? (la|ma|mon|le) (derniere
      |dernier|ultime) (fois|nuit|page|cahier|lettre|message|jour|soir|noel|ete) … (vois|voyais
      |ecris|tete|embrass*|serr*|pour moi|vieillir|davantage|$|que je)
    (derniere fois) (que je)? (les|la|le|vois|voyais|embrass*|serr*|dans ma tete)
    si je (n ecris|ne reponds|n ecris plus|ne reviens|ne me reveille|ne donne|ne suis) (plus
      |pas)? … (sachez|dites|sache|dis|faute|c est que|pardon|prenez|souvenez|essaye)
    (ce n est|n est|sera) (la)? (pas)? (la)? faute (de|a) (personne|vous|toi|vos|lui)
    (faute|en voulez|en veux|culpabilis*|reproch*) … (a personne|de personne|pas a vous
      |vous en voulez|ne vous en voulez|pas)
    ne (vous)? en voulez (pas|a personne)
    (dites|dis|direz) (a|leur|lui|que) … (que)? (je)? (les|l|la|le|t|vous)? (aime|aimais|ai aime*
      |aimee|demande pardon|suis desole*)
    (prenez soin|occupez vous|prends soin|occupe toi|veillez|veille|gardez) (bien)? (de|d
      |sur)? … (chat|chien|enfants|maman|papa|elle|lui|eux|plantes|petits|les uns
      |vous) … (quand je|moi|apres|$|a ma place|sans moi|si je|partie?)
    (donne|donner|distribue|offert|leguer|legue) … (mes|ma|mon) … (affaires|livres|guitare|bijoux
      |disques|chat|chien|collection|vetements) ……… (n en aurai|aurai plus|la ou je|besoin|plus la
      |quand je|pars|bientot)
    (papiers|comptes|affaires|tout|factures|dettes|mots de passe|testament|assurances
      |obseques) … (en ordre|range*|regle*|pret*|trie*|paye*|prepare*|note*) ……… (quand je|plus la
      |apres moi|sans moi|partir|n aient pas|n auront|moins dur|plus facile pour|m en aller
      |partie?|pour que personne)
    (plus besoin) (la ou je|d|de (rien|ca)) (vais|pars|la bas|ou je)
    la ou je (vais|serai|pars)
    (pardon|pardonnez|pardonne|desole*|excusez) ……… (plus la force|pas assez fort*|pas ete assez
      |de vous (quitter|laisser|abandonner)|pour ce que je (vais|m apprete)|je n en peux plus
      |je m en vais|rester en vie|adieu|pour tout je|avoir tenu|n y arrive plus)
    pardon pour tout
    (vous avez ete|tu as ete|etiez) (le|la|ce|mes) … (meilleur*|plus belle|mieux) … (de ma vie
      |vie) ……… (en voulez|adieu|pardon|merci)
    merci pour tout ……… (adieu|pardon|desole*|au revoir|je pars|m en vais|prenez)
    (si|quand|lorsque) (vous|tu|quelqu un|on) (lisez|lis|lit|trouve|trouvez|trouves|lirez
      |liras) (ceci|ca|ces|cette|ce) …
    celui qui (trouvera|lira)
    (on se|nous) (reverra|retrouvera|retrouverons|voit|reverrons) (la haut|au ciel|de l autre cote
      |dans l au dela|dans une autre vie)
    ce que je (vais faire|m apprete a faire) (pardon*|$|ce soir)
    (ce|mon|ce cahier|journal|carnet) … (dernier|derniere) … (vieillir|de ma vie|que j ecri*
      |davantage|apres plus rien|$ je pars)
    (dit|dis|disais|fait) (au revoir|adieu|mes adieux) … (sans qu|sans le|sans que|a tous|a chacun
      |en secret)
    (donne|distribue|vendu|offert) ……… (n en aurai|aurai|ai) plus besoin
    (a)? (celui|celle|ceux|la personne) qui (trouver*|lir*|tomber*|ouvrir*)
    (ne me cherchez|me cherche|qu on me cherche) (pas)
    (quand|lorsque|d ici que) (vous|tu|quelqu un|on) (lira|lirez|liras|verra|verrez) (ca|ceci|ce)
    (desole*|pardon|pense a|plains) … (celui|celle|la personne|ceux) qui me trouver*
    (entendre|voir|serrer|embrasser|appeler) … (voix|maman|papa|elle|lui|les) … (une derniere fois
      |derniere fois)
    (un|une) dernier* (coucher de soleil|promenade|appel|baiser|cigarette|chanson|cafe) (et|puis
      |avant)
    (fait|ecrit|redige) mon testament (ce soir|hier|aujourd hui|cette nuit|sur)
    (mots de passe|papiers) … (pour apres|quand je|pour que ce soit|plus facile)
    quoi qu il (arrive|se passe) … (ce soir|cette nuit|faute)
  `,
  veiled: `
    (adieu|adieux) (a tous|tout le monde|mes|le monde|la vie|$)
    (c est|ce sera|voici|sera|est) (sans doute)? (mon|ma) (dernier|derniere) (cahier|page|entree
      |lettre|message|nuit|soir|jour|mot|note)
    je (vous|t) aime* (tous|tous|toutes)
    je (pars|m en vais|vais partir|partirai) ($|bientot|ce soir|cette nuit|pour de bon
      |pour toujours|en paix)
  `,
});
