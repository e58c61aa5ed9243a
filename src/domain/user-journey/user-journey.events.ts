import type { AccessDecision } from '../access.js';
import type { Event } from '../event.js';
import type { EntryUid, JourneyUid, UserJourneyUid, UserUid } from '../uid.js';

/** What somebody thinks of a class that they took. */
export type Rating = 'loved' | 'liked' | 'disliked' | 'hated';

/** A class taken, by whom, and what it was for them at the tap. */
export interface JourneyTaken {
  readonly user: UserUid;
  readonly user_journey: UserJourneyUid;
  readonly journey: JourneyUid;
  readonly access: Exclude<AccessDecision, 'upgrade'>;
}

/** What somebody thinks of a class taken. `entry`: where it was taken, unless on its own. The last rating stands. */
export interface JourneyRated {
  readonly user: UserUid;
  readonly journey: JourneyUid;
  readonly entry: EntryUid | null;
  readonly rating: Rating;
}

/**
 * Everything that happens to one class taken: stream `user_journey-{uid}`. Where it was taken in an entry,
 * `JourneyTaken` stands in the entry's stream instead, so that two taps on one link meet.
 */
export type UserJourneyEvent =
  Event<'JourneyTaken', JourneyTaken> | Event<'JourneyRated', JourneyRated>;
