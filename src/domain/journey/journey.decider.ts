import type { Decider, Decision } from '../decider.js';
import { publishJourney } from './decisions/publish-journey.js';
import { withdrawJourney } from './decisions/withdraw-journey.js';
import type { JourneyCommand } from './journey.commands.js';
import type { JourneyEvent } from './journey.events.js';
import { evolveJourney, type JourneyState, UNPUBLISHED } from './journey.state.js';

export type JourneyDecision = Decision<JourneyEvent>;
export type JourneyCommandOf<T extends JourneyCommand['type']> = Extract<
  JourneyCommand,
  { type: T }
>;

/** Commands to events, for one class of the catalogue. */
export const journeyDecider: Decider<JourneyCommand, JourneyState, JourneyEvent, object> = {
  initial: UNPUBLISHED,
  evolve: evolveJourney,
  decide(command, journey) {
    switch (command.type) {
      case 'PublishJourney':
        return publishJourney(command, journey);
      case 'WithdrawJourney':
        return withdrawJourney(journey);
    }
  },
};
