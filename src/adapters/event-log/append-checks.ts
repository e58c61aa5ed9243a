import { AppendRefused, type EventToAppend, MAX_APPEND_BYTES } from '../../ports/event-log.port.js';

/** The parts of an event that are stored as JSON, as text. */
export interface EventTexts {
  readonly data: string;
  readonly sealed: string;
  readonly metadata: string;
}

/**
 * What every adapter refuses before it sends anything, so that one bad append cannot trouble its neighbours.
 * `JSON.stringify` writes NUL and lone surrogates as escapes, so any text survives the way there and back.
 * @returns the events' JSON, made once.
 * @throws AppendRefused when there is nothing to append, an id stands twice, or it is too large.
 */
export function checkAppend(events: readonly EventToAppend[]): EventTexts[] {
  if (events.length === 0) throw new AppendRefused('An append needs at least one event');
  if (new Set(events.map(({ id }) => id)).size < events.length) {
    throw new AppendRefused('An append may not carry one event id twice');
  }
  const texts = events.map(({ data, sealed, metadata }) => ({
    data: JSON.stringify(data),
    sealed: JSON.stringify(sealed),
    metadata: JSON.stringify(metadata),
  }));
  const bytes = texts
    .flatMap(({ data, sealed, metadata }) => [data, sealed, metadata])
    .reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  if (bytes > MAX_APPEND_BYTES) {
    throw new AppendRefused(
      `An append of ${String(bytes)} bytes is over the limit of ${String(MAX_APPEND_BYTES)}`,
    );
  }
  return texts;
}
