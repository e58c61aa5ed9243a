import { AlreadyHappened } from '../../decider.js';
import { event } from '../../event.js';
import { Refusal, refuse } from '../../refusal.js';
import { accessAtTap } from '../../user-journey/access-at-tap.js';
import type { EntryFacts } from '../entry.commands.js';
import type { EntryCommandOf, EntryDecision } from '../entry.decider.js';
import type { OfferedClasses, OpenEntry } from '../entry.state.js';

/** A second tap on a link within this time means the first. */
const SAME_TAP_MS = 10 * 60_000;

/**
 * A class taken by a tap on its link, in any version of the reply that ever held it, also while the next reply is
 * being written. Access is decided anew: what was suggested may have become premium, or have been withdrawn.
 */
export function takeJourney(
  command: EntryCommandOf<'TakeJourney'>,
  entry: OpenEntry,
  facts: EntryFacts,
): EntryDecision {
  const { journey, item, fromItem: from_item } = command;
  if (command.uidIsUsed) return refuse('idempotency-key-reused');
  const offers = entry.offers.filter((offer) => offer.item === from_item);
  if (!offers.some((offer) => links(offer).includes(journey))) return refuse('link-not-found');

  const last = entry.taps.findLast(
    ({ taken }) => taken.from_item === from_item && taken.journey === journey,
  );
  if (last !== undefined && facts.now - last.at <= SAME_TAP_MS) {
    return new AlreadyHappened(event('JourneyTaken', last.taken, {}));
  }
  const access = accessAtTap(facts.journey, facts.person.entitlements);
  if (access instanceof Refusal) return access;
  const { by: user, userJourney: user_journey } = command;
  return [event('JourneyTaken', { user, user_journey, journey, access, item, from_item }, {})];
}

function links({ journeys, sealedJourneys }: OfferedClasses): string[] {
  const sealed = sealedJourneys.readable ? sealedJourneys.reveal() : [];
  return [...journeys, ...sealed].map(({ uid }) => uid);
}
