import type { JourneyEvent } from '../domain/journey/journey.events.js';
import { evolveJourney, type JourneyState, UNPUBLISHED } from '../domain/journey/journey.state.js';
import { journeyStream } from '../domain/stream.js';
import type { JourneyUid } from '../domain/uid.js';
import type { EventLog } from '../ports/event-log.port.js';
import { known } from './event-codec.js';

/** What decisions elsewhere may know of a class, always from the class's own stream. */
export class Catalogue {
  constructor(private readonly log: EventLog) {}

  /** The class as it stands now. @throws LogUnavailable */
  async journey(journey: JourneyUid): Promise<JourneyState> {
    const events = await this.log.readStream(journeyStream(journey));
    return events.reduce(
      // Nothing of a class is private, so its events need not be opened; its stream holds no others.
      (folded, event) => evolveJourney(folded, known(event) as unknown as JourneyEvent),
      UNPUBLISHED,
    );
  }
}
