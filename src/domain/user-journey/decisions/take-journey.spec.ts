import { describe, it } from '@jest/globals';
import { ADA, journey, userJourney } from '../../../../test/dsl/entry-examples.js';
import {
  givenUserJourney,
  lived,
  onOffer,
  WITHDRAWN,
} from '../../../../test/dsl/user-journey-examples.js';
import { UNPUBLISHED } from '../../journey/journey.state.js';

describe('take a class on its own', () => {
  const command = {
    type: 'TakeJourney',
    by: ADA,
    journey: journey('soup'),
    userJourney: userJourney('uj1'),
    uidIsUsed: false,
  } as const;
  const entitled = { uid: ADA, timezone: 'UTC', entitlements: new Set(['pro'] as const) };

  it('takes a free class, and a premium one with an entitlement', () => {
    givenUserJourney().when(command).thenEvents(lived.taken());
    givenUserJourney()
      .knowing({ journey: onOffer('premium'), person: entitled })
      .when(command)
      .thenEvents(lived.taken('premium'));
  });

  it('refuses a premium class without one', () => {
    givenUserJourney()
      .knowing({ journey: onOffer('premium') })
      .when(command)
      .thenRefused('upgrade-needed');
  });

  it('refuses a class that is off the catalogue, or was never in it', () => {
    givenUserJourney()
      .knowing({ journey: WITHDRAWN })
      .when(command)
      .thenRefused('journey-withdrawn');
    givenUserJourney()
      .knowing({ journey: UNPUBLISHED })
      .when(command)
      .thenRefused('journey-not-found');
  });

  it('refuses a key that took a class in another place', () => {
    givenUserJourney()
      .when({ ...command, uidIsUsed: true })
      .thenRefused('idempotency-key-reused');
  });
});
