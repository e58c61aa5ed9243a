import type { Pool } from 'pg';
import type { StreamName } from '../../domain/stream.js';
import type { AppendResult, ExpectedRevision, Position } from '../../ports/event-log.port.js';
import type { WrittenEvent } from './append-checks.js';
import { jsonArray } from './json-array.js';

/** An append on its way to the database. */
export interface PendingAppend {
  readonly stream: StreamName;
  readonly expected: ExpectedRevision;
  readonly events: readonly WrittenEvent[];
}

/** An event with its place in its stream. */
interface PlacedEvent extends WrittenEvent {
  readonly stream: StreamName;
  readonly revision: number;
  /** Whether an append begins with it. */
  readonly first: boolean;
}

interface AppendRow {
  readonly appended: boolean;
  readonly last_revision: number;
  readonly last_position: string | null;
}

const APPEND_ONE = {
  name: 'log-append-one',
  text: 'SELECT log.append_one($1, $2, $3, $4, $5, $6, $7, $8) AS position',
};
const APPEND_ALL = {
  name: 'log-append-all',
  text: 'SELECT log.append_all($1, $2, $3, $4, $5, $6, $7, $8, $9) AS position',
};
const APPEND_EACH = {
  name: 'log-append-each',
  text: `SELECT appended, last_revision, last_position
         FROM log.append_each($1, $2, $3, $4, $5, $6, $7, $8, $9) WITH ORDINALITY ORDER BY ordinality`,
};

/**
 * Stores a batch in one call of the database; in a second one if it is not plain, that is, if a stream is not where
 * its writer believes, an id is known, or two appends are to one stream.
 * @returns one answer an append, in their order.
 */
export async function callAppend(
  pool: Pool,
  batch: readonly PendingAppend[],
): Promise<AppendResult[]> {
  const events = batch.flatMap(placed);
  const [event, ...more] = events;
  const { rows } = await pool.query<{ position: string | null }>(
    event !== undefined && more.length === 0
      ? { ...APPEND_ONE, values: scalars(event) }
      : { ...APPEND_ALL, values: arrays(events) },
  );
  const last = rows[0]?.position ?? null;
  if (last !== null) return allAppended(batch, BigInt(last));
  const answers = await pool.query<AppendRow>({ ...APPEND_EACH, values: arrays(events) });
  return batch.map((_, i) => resultOf(answers.rows[i]));
}

/** The revision that the first event of an append gets. */
export function firstRevision({ expected }: Pick<PendingAppend, 'expected'>): number {
  return expected === 'no-stream' ? 0 : expected + 1;
}

/** A bigint as Postgres prints it, padded so that it sorts as text. */
export function toPosition(bigint: string): Position {
  return bigint.padStart(20, '0');
}

function placed(append: PendingAppend): PlacedEvent[] {
  const { stream, events } = append;
  const revision = firstRevision(append);
  return events.map((event, i) => ({
    ...event,
    stream,
    revision: revision + i,
    first: i === 0,
  }));
}

function scalars(event: PlacedEvent): unknown[] {
  const { stream, revision, id, type, schemaVersion, data, sealed, metadata } = event;
  return [stream, revision, id, type, schemaVersion, data, sealed, metadata];
}

function arrays(events: readonly PlacedEvent[]): unknown[] {
  return [
    events.map(({ stream }) => stream),
    events.map(({ revision }) => revision),
    events.map(({ first }) => first),
    events.map(({ id }) => id),
    events.map(({ type }) => type),
    events.map(({ schemaVersion }) => schemaVersion),
    jsonArray(events.map(({ data }) => data)),
    jsonArray(events.map(({ sealed }) => sealed)),
    jsonArray(events.map(({ metadata }) => metadata)),
  ];
}

/** @param last the position of the last event of all; those before it stand right before it. */
function allAppended(batch: readonly PendingAppend[], last: bigint): AppendResult[] {
  const events = batch.reduce((sum, append) => sum + append.events.length, 0);
  let position = last - BigInt(events);
  return batch.map((append) => {
    position += BigInt(append.events.length);
    return {
      kind: 'appended',
      revision: firstRevision(append) + append.events.length - 1,
      position: toPosition(String(position)),
    };
  });
}

function resultOf(row: AppendRow | undefined): AppendResult {
  if (row === undefined) throw new Error('The append function left an append without an answer');
  const { appended, last_revision: revision, last_position: position } = row;
  if (!appended || position === null) {
    return { kind: 'conflict', current: revision === -1 ? 'no-stream' : revision };
  }
  return { kind: 'appended', revision, position: toPosition(position) };
}
