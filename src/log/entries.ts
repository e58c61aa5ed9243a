import type { EntryEvent } from '../domain/entry/entry.events.js';
import { type EntryState, evolveEntry, NOT_STARTED } from '../domain/entry/entry.state.js';
import { entryStream } from '../domain/stream.js';
import type { EntryUid, UserJourneyUid } from '../domain/uid.js';
import type { TakenInEntry } from '../domain/user-journey/user-journey.commands.js';
import type { EventLog } from '../ports/event-log.port.js';
import type { EventCodec, OpenedEvent } from './event-codec.js';

/** An entry as its stream tells of it. */
export interface ToldEntry {
  readonly events: readonly OpenedEvent[];
  readonly state: EntryState;
}

/** What others may know of an entry, always from the entry's own stream. */
export class Entries {
  constructor(
    private readonly log: EventLog,
    private readonly codec: EventCodec,
  ) {}

  /** @throws LogUnavailable */
  async read(entry: EntryUid): Promise<ToldEntry> {
    const events = await this.codec.open(await this.log.readStream(entryStream(entry)));
    const state = events.reduce<EntryState>(
      // An entry's stream holds events of entries alone.
      (folded, event) => evolveEntry(folded, event as unknown as EntryEvent, event.metadata.at),
      NOT_STARTED,
    );
    return { events, state };
  }

  /** @returns `null` where this class was not taken in the entry, or the entry is gone. @throws LogUnavailable */
  async taken(entry: EntryUid, userJourney: UserJourneyUid): Promise<TakenInEntry | null> {
    const { state } = await this.read(entry);
    if (state.situation !== 'open') return null;
    const tap = state.taps.find(({ taken }) => taken.user_journey === userJourney);
    return tap === undefined ? null : { user: state.user, journey: tap.taken.journey, entry };
  }
}
