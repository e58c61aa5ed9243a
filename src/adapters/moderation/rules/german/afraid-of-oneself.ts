import { type Wordings, wordings } from '../rules.js';

/** Afraid of oneself, in German. */
export const afraidOfOneself: Wordings = wordings({
  open: `
    (stimme|stimmen|etwas|was|kopf|teil|innere|inneres) (in mir|von mir|im kopf)? … (sagt|sagen
      |flustert|schreit|ruft|will|redet|befiehlt|drangt) … (schluss|spring*|mach es|tue es|sterben
      |stirb|ende|weg|tot|gib auf|nicht mehr|bringe dich|ohne mich|ruhe|lass los|los)
    (nicht|kaum) (mehr|langer)? … (davon abhalten|zuruckhalten|beherrschen|widerstehen
      |dagegen wehren|aufhalten)
    (angst|furchte|furcht|erschreckt|erschrickt|panik) (davor|vor|mich|habe)? … (vor mir (selbst
      |selber)?|vor meinen (gedanken|handen|impulsen)|was ich (mir|tun|tue|tun konnte|mache
      |anstelle|machen konnte|heute|mit mir)|mir (etwas|was) an*|allein zu sein mit mir
      |mit mir (selbst)? allein|dass ich (es|mir|mich|was|etwas) (tue|mache|an*|umbring*
      |verletz*))
    (trau|traue|vertrau|vertraue) (ich)? mir (selber|selbst|heute|nachts|nicht)? (nicht|nicht mehr
      |nicht mehr|nicht uber den weg)? … (nicht|nachts|dunkel*|heute|allein|mehr|$)
    (nicht|nicht mehr) (mehr)? sicher (vor|mit) mir
    (bin|fuhle|fuhl|fuhle mich) (ich)? (mich)? nicht (mehr)? sicher (allein|heute nacht|vor mir
      |mit mir|$)
    (gefahr|bin gefahrlich) fur mich (selbst|selber|$)
    (lasst|lass|lassen) mich (heute|bitte)? … nicht allein (heute|mit mir|$|sonst)
    (mir|mich) (selbst|selber)? … (etwas|was) (dummes|schlimmes|schreckliches)? (an|tue|antu|tue
      |anzutun)
    (eine)? (dummheit|kurzschluss*|kurzschlusshandlung|dummes) (mache|machen|begehe|begehen
      |anstelle|tue|zu machen|antu*)
    (etwas|was) (dummes|schlimmes|unuberlegtes|endgultiges) (tue|mache|tun|machen|an*|zu tun)
    (versteck*|wegschliess*|wegnehm*|nehmt|nimm|gegeben) … (tabletten|messer|klingen
      |medikamente) … (mir weg|vor mir|von mir|nicht trau*|weg)
    (vor|mit) mir (selbst|selber)? (nicht)? (mehr)? sicher
  `,
  veiled: `
    (trau|traue) (ich)? mir (selber|selbst)? nicht
    (angst) (davor)? was ich (tue|mache|tun|machen|anstelle|an*)
  `,
});
