import { AlreadyHappened } from '../../decider.js';
import { event } from '../../event.js';
import { refuse } from '../../refusal.js';
import type { UserJourneyFacts } from '../user-journey.commands.js';
import type { UserJourneyCommandOf, UserJourneyDecision } from '../user-journey.decider.js';
import type { UserJourneyState } from '../user-journey.state.js';

/** What the person thinks of a class that they took. They may think otherwise later; the same again changes nothing. */
export function rateJourney(
  command: UserJourneyCommandOf<'RateJourney'>,
  state: UserJourneyState,
  facts: UserJourneyFacts,
): UserJourneyDecision {
  const taken = state.taken === null ? facts.takenInEntry : { ...state.taken, entry: null };
  if (taken?.user !== command.by) return refuse('user-journey-not-found');
  if (state.rated?.rating === command.rating) {
    return new AlreadyHappened(event('JourneyRated', state.rated, {}));
  }
  const { user, journey, entry } = taken;
  return [event('JourneyRated', { user, journey, entry, rating: command.rating }, {})];
}
