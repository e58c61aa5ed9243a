import type { JourneyRated, JourneyTaken, UserJourneyEvent } from './user-journey.events.js';

export interface UserJourneyState {
  /** `null` where it was taken in an entry, or never. */
  readonly taken: JourneyTaken | null;
  /** The rating that stands. */
  readonly rated: JourneyRated | null;
}

export const NOTHING_HAPPENED: UserJourneyState = { taken: null, rated: null };

/** The class taken after one more event. */
export function evolveUserJourney(
  state: UserJourneyState,
  event: UserJourneyEvent,
): UserJourneyState {
  switch (event.type) {
    case 'JourneyTaken':
      return { ...state, taken: event.data };
    case 'JourneyRated':
      return { ...state, rated: event.data };
  }
}
