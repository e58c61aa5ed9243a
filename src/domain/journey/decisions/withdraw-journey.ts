import { event } from '../../event.js';
import { refuse } from '../../refusal.js';
import type { JourneyDecision } from '../journey.decider.js';
import type { JourneyState } from '../journey.state.js';

/** No longer suggested nor taken; what was taken before stays in people's entries. */
export function withdrawJourney(journey: JourneyState): JourneyDecision {
  switch (journey.situation) {
    case 'unpublished':
      return refuse('journey-not-found');
    case 'withdrawn':
      return [];
    case 'published':
      return [event('JourneyWithdrawn', {}, {})];
  }
}
