import { createHash } from 'node:crypto';
import type { DomainEvent } from '../../src/domain/events.js';
import type { StreamName } from '../../src/domain/stream.js';
import type { Projection, SealedEvent } from '../../src/readers/projection.js';

/** When the examples happen: noon on 2026-03-01 UTC, a minute apart. */
export const NOON = Date.parse('2026-03-01T12:00:00Z');
const MINUTE = 60_000;

/** A stream's events as projections get them: stored, known, still sealed. */
export function sealedStream(
  stream: StreamName,
  events: readonly DomainEvent[],
  from = { at: NOON, position: 1 },
): SealedEvent[] {
  return events.map((event, revision) => {
    const at = from.at + revision * MINUTE;
    const sealed = Object.keys(event.sealed).map((field) => [
      field,
      envelope(stream, revision, field),
    ]);
    return {
      id: eventId(stream, revision),
      type: event.type,
      schemaVersion: 1,
      data: event.data,
      sealed: Object.fromEntries(sealed) as object,
      metadata: {
        command_id: 'c',
        body_digest: 'd',
        correlation_id: 'r',
        causation_id: 'r',
        actor: 'test',
        at,
        local_date: new Date(at).toISOString().slice(0, 10),
      },
      stream,
      revision,
      position: String(from.position + revision).padStart(20, '0'),
    } as SealedEvent;
  });
}

/** What stands in the place of sealed words: tells one from another, opens to nothing. */
export function envelope(stream: string, revision: number, field: string): object {
  const event = eventId(stream, revision);
  return { v: 1, key: 'k', person: 'p', stream, event, field, schema: 1, nonce: 'n', text: 't' };
}

function eventId(stream: string, revision: number): string {
  const hex = createHash('md5')
    .update(`${stream}@${String(revision)}`)
    .digest('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Applies each event twice: the second time must change nothing. */
export function applyTwice<R>(
  projection: Projection<R>,
  rows: R,
  events: readonly SealedEvent[],
): void {
  for (const event of events) {
    const handler = projection.handlers[event.type] as
      ((event: SealedEvent, rows: R) => void) | undefined;
    handler?.(event, rows);
    handler?.(event, rows);
  }
}
