import type { Spelling } from '../../spelling.js';

/** How German is written in haste. */
export const spelling: Spelling = {
  apostrophe: '',
  fillers: `
    einfach nur wirklich echt eben so ja doch bloss blos ganz eigentlich ehrlich irgendwie auch
    manchmal schon noch endlich sehr total voll ey lol haha vielleicht vlt langsam inzwischen inzw
    glaub glaube ehrlichgesagt tatsachlich sowieso eh gerade grad grade jetzt
  `,
  slips: `
    habe: hab
    habe es: habs
    ich es: ichs
    ein: n
    eine: ne
    einen: nen
    einem: nem
    nichts: nix
    nicht: nich
    nicht mehr: nimmer nm
    gar nicht: garnicht
    gar nichts: garnix
    ist: is
    ist es: isses
    geht es: gehts
    gibt es: gibts
    wurde: wurd wuerde wuerd
    ware: waer waere
    mochte: moecht moechte mocht
    konnte: koennt koennte
    fur: fuer
    gabe: gaeb gab gaebe
    aufwache: aufwach
    sterbe: sterb
    lebe: leb
    gehe: geh
    denke: denk
    bleibe: bleib
    tue: tu
    bringe: bring
    umbringen: umbringn umbringe
    leben: lebn
    sterben: sterbn
    selbstmord: selbstmort
    suizid: suizit suicid
    mit dem: mim
    haben: habn
    auf den: aufn
    aus dem: ausm
    wollen: wolln
    kann es: kanns
    will es: wills
    mach es: machs
    tue es: tus
    bin ich: binich
    will ich: willich
    keiner: keina
  `,
  self: 'ich|alle|mich',
};
