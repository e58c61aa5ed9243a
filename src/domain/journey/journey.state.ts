import type { JourneyDescription, JourneyEvent } from './journey.events.js';

export type JourneyState =
  | { readonly situation: 'unpublished' }
  | { readonly situation: 'published'; readonly description: JourneyDescription }
  | { readonly situation: 'withdrawn' };

export const UNPUBLISHED: JourneyState = { situation: 'unpublished' };

/** The class after one more event. */
export function evolveJourney(_state: JourneyState, event: JourneyEvent): JourneyState {
  switch (event.type) {
    case 'JourneyPublished':
    case 'JourneyChanged':
      return { situation: 'published', description: event.data };
    case 'JourneyWithdrawn':
      return { situation: 'withdrawn' };
  }
}
