import type { JourneyState } from '../journey/journey.state.js';
import type { EntryUid, JourneyUid, UserJourneyUid, UserUid } from '../uid.js';
import type { PersonFacts } from '../user/person-facts.js';
import type { Rating } from './user-journey.events.js';

/** What anyone says who takes a class, in an entry or on its own. */
export interface TakeJourney {
  type: 'TakeJourney';
  by: UserUid;
  journey: JourneyUid;
  userJourney: UserJourneyUid;
  /**
   * Whether a class was taken under this uid already. The uid comes from the command's id, and a stream that knows
   * the command answers by itself: whoever has to decide stands in another place, with a key that was used.
   */
  uidIsUsed: boolean;
}

/** What a person asks about a class taken. `by` is whoever asks; one of somebody else looks like an absent one. */
export type UserJourneyCommand =
  | TakeJourney
  | {
      type: 'RateJourney';
      by: UserUid;
      rating: Rating;
    };

/** A class taken in an entry, as the entry's own stream tells of it. */
export interface TakenInEntry {
  readonly user: UserUid;
  readonly journey: JourneyUid;
  readonly entry: EntryUid;
}

/** What a decision on a class taken knows besides its stream. */
export interface UserJourneyFacts {
  readonly person: PersonFacts;
  /** The class that the command names; `unpublished` where it names none. */
  readonly journey: JourneyState;
  /** `null` where no entry knows of it. */
  readonly takenInEntry: TakenInEntry | null;
}
