import type { Spelling } from '../../spelling.js';

/** How French is written in haste. */
export const spelling: Spelling = {
  apostrophe: ' ',
  fillers: `
    juste vraiment franchement honnetement simplement tellement carrement bah ben hein lol mdr
    ptdr putain ptn tres parfois sincerement genre maintenant deja aussi bref oui completement
  `,
  slips: `
    j ai: jai
    je veux: jveux jveu jvx
    je suis: jsuis chui chuis
    je me: jme
    je m en: jmen
    je n en peux plus: jpp
    j en: jen
    je pense: jpense
    je vais: jvais
    je fais: jfais
    je dois: jdois
    j aimerais: jaimerais
    je voudrais: jvoudrais
    j arrive: jarrive
    je sais: jsais
    je sers: jsers
    je retombe: jretombe
    j etais: jetais
    je serais: jserais
    je peux: jpeux
    je perds: jperds
    j espere: jespere
    j avais: javais
    j aurais: jaurais
    je crois: jcrois
    je tiens: jtiens
    j hesite: jhesite
    je merite: jmerite
    je meurs: jmeurs
    je creve: jcreve
    je devrais: jdevrais
    c etait: ct cetait
    c est: cest
    suis: sui
    pour: pr
    dans: ds
    quand: qd
    quelqu un: qqn
    toujours: tjs tjrs
    plus: pu pus plu
    que: ke
    qui: ki
    personne: personn
    n importe: nimporte
    de mourir: dmourir
    de vivre: dvivre
    vivre: vivr
    mourir: mourire mouri
    l air: lair
    l envie: lenvie
    d envie: denvie
    d exister: dexister
    n existe: nexiste
    n exister: nexister
    d aller: daller
    de la: dla
    suicide: suicid suiside souaide sucide
    veux: veu vx
    chaque: chaq
    aussi: ossi
    me faire: mfaire mefaire
    me tuer: mtuer
    me reveiller: mreveiller
    ce que: cke
    ce que je peux: skejpeux
    maintenant: mnt
    me suis: msuis
    je me suis: jmesuis
    a plus: aplus
    c est mieux: cmieux
  `,
  self: 'je|j',
};
