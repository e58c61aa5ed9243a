import { event } from '../../event.js';
import { Refusal, refuse } from '../../refusal.js';
import { accessAtTap } from '../access-at-tap.js';
import type { TakeJourney, UserJourneyFacts } from '../user-journey.commands.js';
import type { UserJourneyDecision } from '../user-journey.decider.js';

/** A class taken outside any entry: each time is a time of its own. */
export function takeJourney(command: TakeJourney, facts: UserJourneyFacts): UserJourneyDecision {
  if (command.uidIsUsed) return refuse('idempotency-key-reused');
  const access = accessAtTap(facts.journey, facts.person.entitlements);
  if (access instanceof Refusal) return access;
  const { by: user, userJourney: user_journey, journey } = command;
  return [event('JourneyTaken', { user, user_journey, journey, access }, {})];
}
