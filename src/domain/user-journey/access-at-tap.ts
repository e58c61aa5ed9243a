import { decideAccess, type Entitlement } from '../access.js';
import type { JourneyState } from '../journey/journey.state.js';
import { type Refusal, refuse } from '../refusal.js';
import type { JourneyTaken } from './user-journey.events.js';

/** What a class is for this person when they tap it, whatever it was when it was suggested; or why they cannot have it. */
export function accessAtTap(
  journey: JourneyState,
  entitlements: ReadonlySet<Entitlement>,
): JourneyTaken['access'] | Refusal {
  switch (journey.situation) {
    case 'unpublished':
      return refuse('journey-not-found');
    case 'withdrawn':
      return refuse('journey-withdrawn');
    case 'published': {
      const access = decideAccess(journey.description.access, entitlements);
      return access === 'upgrade' ? refuse('upgrade-needed') : access;
    }
  }
}
