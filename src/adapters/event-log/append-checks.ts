import { AppendRefused, type EventToAppend, MAX_APPEND_BYTES } from '../../ports/event-log.port.js';

/** An event with its parts as JSON text, as they are stored. */
export interface WrittenEvent extends Pick<EventToAppend, 'id' | 'type' | 'schemaVersion'> {
  readonly data: string;
  readonly sealed: string;
  readonly metadata: string;
}

/**
 * What every adapter refuses before it sends anything, so that one bad append cannot trouble its neighbours.
 * `JSON.stringify` writes NUL and lone surrogates as escapes, so any text survives the way there and back.
 * @returns the events, their JSON made once.
 * @throws AppendRefused when there is nothing to append, an id stands twice, or it is too large.
 */
export function checkAppend(events: readonly EventToAppend[]): WrittenEvent[] {
  if (events.length === 0) throw new AppendRefused('An append needs at least one event');
  if (new Set(events.map(({ id }) => id)).size < events.length) {
    throw new AppendRefused('An append may not carry one event id twice');
  }
  const written = events.map(({ id, type, schemaVersion, data, sealed, metadata }) => ({
    id,
    type,
    schemaVersion,
    data: JSON.stringify(data),
    sealed: JSON.stringify(sealed),
    metadata: JSON.stringify(metadata),
  }));
  const bytes = written.reduce(
    (sum, { data, sealed, metadata }) => sum + Buffer.byteLength(data + sealed + metadata),
    0,
  );
  if (bytes > MAX_APPEND_BYTES) {
    throw new AppendRefused(
      `An append of ${String(bytes)} bytes is over the limit of ${String(MAX_APPEND_BYTES)}`,
    );
  }
  return written;
}

/** The event as a reader gets it back. */
export function readBack({ data, sealed, metadata, ...event }: WrittenEvent): EventToAppend {
  return {
    ...event,
    data: JSON.parse(data) as EventToAppend['data'],
    sealed: JSON.parse(sealed) as EventToAppend['sealed'],
    metadata: JSON.parse(metadata) as EventToAppend['metadata'],
  };
}
