import { phrases } from '../../phrases.js';
import type { LanguageRules } from '../rules.js';
import { afraidOfOneself } from './afraid-of-oneself.js';
import { beingABurden } from './being-a-burden.js';
import { deathAsRest } from './death-as-rest.js';
import { everyday } from './everyday.js';
import { goodbye } from './goodbye.js';
import { harmToOneself } from './harm-to-oneself.js';
import { harmless } from './harmless.js';
import { noReasonToLive } from './no-reason-to-live.js';
import { noTomorrow } from './no-tomorrow.js';
import { planOrIntent } from './plan-or-intent.js';
import { spelling } from './spelling.js';
import { tiredOfLiving } from './tired-of-living.js';
import { wishToDie } from './wish-to-die.js';

export const french: LanguageRules = {
  language: 'fr',
  spelling,
  harmless,
  everyday: phrases(everyday),
  ideas: {
    'wish to die': wishToDie,
    'death as rest': deathAsRest,
    'no reason to live': noReasonToLive,
    'tired of living': tiredOfLiving,
    'no tomorrow': noTomorrow,
    'plan or intent': planOrIntent,
    'harm to oneself': harmToOneself,
    'afraid of oneself': afraidOfOneself,
    'being a burden': beingABurden,
    goodbye,
  },
};
