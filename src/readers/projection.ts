import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { EventType } from '../domain/events.js';
import type { StreamName } from '../domain/stream.js';
import type { SealedEvent } from '../log/event-codec.js';
import type { TableRows } from './table-rows.js';

export type { SealedEvent };

/** The rows that a page of events touches, one set a table. */
export type Rows = Readonly<Record<string, TableRows<ObjectLiteral>>>;

/** What each event does to the rows. A pure function of the event and the rows; it never opens what is sealed. */
export type Handlers<R> = {
  readonly [T in EventType]?: (event: SealedEvent<T>, rows: R) => void;
};

/**
 * A reader that writes rows: a pure function of the log. The keys of `handlers` are the events it cares for.
 * Rows take their times from events and hold no positions, so that a rebuild gives the same rows.
 */
export interface Projection<R = Rows> {
  readonly name: string;
  /** Its tables in the order in which they can be made; a rebuild swaps them all at once. */
  readonly tables: readonly EntityTarget<ObjectLiteral>[];
  readonly handlers: Handlers<R>;
  /** The rows that these events may touch. */
  load(manager: EntityManager, events: readonly SealedEvent[]): Promise<R>;
}

/** The streams of these events that began before them: only they can have rows already. */
export function streamsBegunBefore(events: readonly SealedEvent[]): StreamName[] {
  const begun = new Set<StreamName>();
  const fresh = new Set<StreamName>();
  for (const { stream, revision } of events) {
    if (revision === 0) fresh.add(stream);
    else if (!fresh.has(stream)) begun.add(stream);
  }
  return [...begun];
}
