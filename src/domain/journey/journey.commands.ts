import type { JourneyDescription } from './journey.events.js';

export type JourneyCommand =
  { type: 'PublishJourney'; description: JourneyDescription } | { type: 'WithdrawJourney' };
