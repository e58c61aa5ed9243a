import type { Decider, Decision } from '../decider.js';
import { rateJourney } from './decisions/rate-journey.js';
import { takeJourney } from './decisions/take-journey.js';
import type { UserJourneyCommand, UserJourneyFacts } from './user-journey.commands.js';
import type { UserJourneyEvent } from './user-journey.events.js';
import {
  evolveUserJourney,
  NOTHING_HAPPENED,
  type UserJourneyState,
} from './user-journey.state.js';

export type UserJourneyDecision = Decision<UserJourneyEvent>;
export type UserJourneyCommandOf<T extends UserJourneyCommand['type']> = Extract<
  UserJourneyCommand,
  { type: T }
>;

/** Commands to events, for one class taken. */
export const userJourneyDecider: Decider<
  UserJourneyCommand,
  UserJourneyState,
  UserJourneyEvent,
  UserJourneyFacts
> = {
  initial: NOTHING_HAPPENED,
  evolve: evolveUserJourney,
  decide(command, userJourney, facts) {
    switch (command.type) {
      case 'TakeJourney':
        return takeJourney(command, facts);
      case 'RateJourney':
        return rateJourney(command, userJourney, facts);
    }
  },
};
