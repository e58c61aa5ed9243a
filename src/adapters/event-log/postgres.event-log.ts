import type { Pool } from 'pg';
import type { StreamName } from '../../domain/stream.js';
import {
  type AppendResult,
  EventLog,
  type EventMetadata,
  type EventToAppend,
  type ExpectedRevision,
  LogUnavailable,
  type Position,
  START,
  type StoredEvent,
} from '../../ports/event-log.port.js';
import { Waiter, type WakeUps } from '../../ports/wake-ups.port.js';
import { isTransient } from '../postgres/errors.js';
import { firstRevision, toPosition } from './append-calls.js';
import { checkAppend, readBack } from './append-checks.js';
import { AppendCoalescer, type StoredAppend } from './append-coalescer.js';
import { BACKSTOP_MS, LogTail } from './log-tail.js';

const PAGE = 1000;
/** How long a subscription waits after the database went away. */
const RECONNECT_MS = 250;

const COLUMNS = 'position, stream, revision, id, type, schema_version, data, sealed, metadata';

interface EventRow {
  readonly position: string;
  readonly stream: StreamName;
  readonly revision: number;
  readonly id: string;
  readonly type: string;
  readonly schema_version: number;
  readonly data: StoredEvent['data'];
  readonly sealed: StoredEvent['sealed'];
  readonly metadata: EventMetadata;
}

/**
 * The log in PostgreSQL: one table, one append function (migrations/1763000000000-create-event-log.ts).
 * Positions are counted without gaps under a lock, so every snapshot shows a prefix of the log and a reader that
 * goes on from its last position can neither skip nor repeat.
 */
export class PostgresEventLog extends EventLog {
  readonly #appends: AppendCoalescer;
  readonly #tail: LogTail;
  readonly #stopListening: () => void;
  #wakingOthers = false;

  /**
   * @param appendPool a pool of one connection, for appends alone.
   * @param readPool for everything else.
   */
  constructor(
    appendPool: Pool,
    private readonly readPool: Pool,
    private readonly wakeUps: WakeUps,
  ) {
    super();
    this.#tail = new LogTail(
      (after, limit) => this.readAll(after, limit),
      () => this.head(),
    );
    this.#stopListening = wakeUps.listen('log', () => {
      if (!this.#wakingOthers) this.#tail.markStale();
    });
    this.#appends = new AppendCoalescer(appendPool, (appends) => {
      this.#tail.offer(appends.flatMap(toStoredEvents));
      this.#wakingOthers = true;
      wakeUps.wake('log');
      this.#wakingOthers = false;
    });
  }

  async append(
    stream: StreamName,
    expected: ExpectedRevision,
    events: readonly EventToAppend[],
  ): Promise<AppendResult> {
    return this.#appends.add({ stream, expected, events: checkAppend(events) });
  }

  readStream(stream: StreamName): Promise<StoredEvent[]> {
    return this.select(
      'log-read-stream',
      `SELECT ${COLUMNS} FROM log.events WHERE stream = $1 ORDER BY revision`,
      [stream],
    );
  }

  readAll(after: Position, limit: number): Promise<StoredEvent[]> {
    return this.select(
      'log-read-all',
      `SELECT ${COLUMNS} FROM log.events WHERE position > $1 ORDER BY position LIMIT $2`,
      [after === START ? '0' : after, limit],
    );
  }

  async *subscribe(after: Position, signal: AbortSignal): AsyncIterable<readonly StoredEvent[]> {
    const waiter = new Waiter(this.wakeUps, 'log');
    let cursor = after;
    try {
      while (!signal.aborted) {
        waiter.reset();
        const page = await this.pageOrNothing(cursor);
        const last = page?.at(-1);
        if (page === undefined) {
          await new Promise((resolve) => setTimeout(resolve, RECONNECT_MS));
        } else if (last === undefined) {
          await waiter.wait(BACKSTOP_MS, signal);
        } else {
          yield page;
          cursor = last.position;
        }
      }
    } finally {
      waiter.close();
    }
  }

  /** @returns `undefined` when the database is away. */
  private async pageOrNothing(after: Position): Promise<readonly StoredEvent[] | undefined> {
    try {
      return await this.#tail.pageAfter(after, PAGE);
    } catch (error) {
      if (error instanceof LogUnavailable) return undefined;
      throw error;
    }
  }

  async head(): Promise<Position> {
    const [row] = await this.query<{ head: string | null }>(
      'log-head',
      'SELECT max(position) AS head FROM log.events',
      [],
    );
    return row?.head == null ? START : toPosition(row.head);
  }

  async identity(): Promise<string> {
    const [row] = await this.query<{ log_id: string }>(
      'log-identity',
      'SELECT log_id FROM log.meta',
      [],
    );
    if (row === undefined) throw new Error('The log has no identity; was it migrated?');
    return row.log_id;
  }

  async idAt(position: Position): Promise<string | undefined> {
    const [row] = await this.query<{ id: string }>(
      'log-id-at',
      'SELECT id FROM log.events WHERE position = $1',
      [position],
    );
    return row?.id;
  }

  /** Ends what the log holds on to in this process; the pools belong to whoever made them. */
  close(): void {
    this.#stopListening();
  }

  private async select(name: string, text: string, values: unknown[]): Promise<StoredEvent[]> {
    return (await this.query<EventRow>(name, text, values)).map(fromRow);
  }

  private async query<Row extends object>(
    name: string,
    text: string,
    values: unknown[],
  ): Promise<Row[]> {
    try {
      return (await this.readPool.query<Row>({ name, text, values })).rows;
    } catch (error) {
      throw isTransient(error) ? new LogUnavailable('The log did not answer') : error;
    }
  }
}

function fromRow({ schema_version, position, ...row }: EventRow): StoredEvent {
  return { ...row, schemaVersion: schema_version, position: toPosition(position) };
}

/** The events of an append as a reader would get them, without asking the database again. */
function toStoredEvents(append: StoredAppend): StoredEvent[] {
  const { stream, events, result } = append;
  const first = firstRevision(append);
  const before = BigInt(result.position) - BigInt(events.length);
  return events.map((event, i) => ({
    ...readBack(event),
    stream,
    revision: first + i,
    position: toPosition(String(before + BigInt(i + 1))),
  }));
}
