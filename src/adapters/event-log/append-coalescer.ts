import type { Pool } from 'pg';
import type { StreamName } from '../../domain/stream.js';
import {
  type AppendResult,
  type EventToAppend,
  type ExpectedRevision,
  LogUnavailable,
} from '../../ports/event-log.port.js';
import { isTransient } from '../postgres/errors.js';
import type { EventTexts } from './append-checks.js';

/** An append on its way to the database. */
export interface PendingAppend {
  readonly stream: StreamName;
  readonly expected: ExpectedRevision;
  readonly events: readonly EventToAppend[];
  readonly texts: readonly EventTexts[];
}

interface Waiting extends PendingAppend {
  resolve(result: AppendResult): void;
  reject(error: unknown): void;
}

interface AppendRow {
  readonly ordinal: number;
  readonly appended: boolean;
  readonly last_revision: number;
  readonly last_position: string | null;
}

const NO_STREAM = -1;
const MOST_APPENDS_A_CALL = 200;
const MOST_EVENTS_A_CALL = 1000;

const APPEND = {
  name: 'log-append',
  text: `SELECT ordinal, appended, last_revision, last_position
         FROM log.append($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ORDER BY ordinal`,
};

/**
 * Puts the appends of many callers into few database calls: while one call commits, the next one fills.
 * There is no timer, so a lone append is sent at once.
 */
export class AppendCoalescer {
  readonly #waiting: Waiting[] = [];
  #sending = false;

  /**
   * @param pool a pool of one connection: two calls at once would only wait for each other's lock.
   * @param onAppended told after each call that stored something, before the callers are.
   */
  constructor(
    private readonly pool: Pool,
    private readonly onAppended: (
      appends: readonly (PendingAppend & { lastPosition: bigint })[],
    ) => void,
  ) {}

  add(append: PendingAppend): Promise<AppendResult> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ ...append, resolve, reject });
      if (!this.#sending) void this.send();
    });
  }

  private async send(): Promise<void> {
    this.#sending = true;
    while (this.#waiting.length > 0) {
      const batch = this.takeBatch();
      try {
        this.answer(batch, await this.call(batch));
      } catch (error) {
        if (isTransient(error)) {
          for (const append of batch) append.reject(new LogUnavailable('The log did not answer'));
        } else {
          await this.sendOneByOne(batch);
        }
      }
    }
    this.#sending = false;
  }

  /** One append that the database cannot take must not fail its neighbours. */
  private async sendOneByOne(batch: readonly Waiting[]): Promise<void> {
    for (const append of batch) {
      try {
        this.answer([append], await this.call([append]));
      } catch (error) {
        append.reject(isTransient(error) ? new LogUnavailable('The log did not answer') : error);
      }
    }
  }

  private takeBatch(): Waiting[] {
    let events = 0;
    let appends = 0;
    for (const append of this.#waiting) {
      events += append.events.length;
      if (appends > 0 && (appends === MOST_APPENDS_A_CALL || events > MOST_EVENTS_A_CALL)) break;
      appends += 1;
    }
    return this.#waiting.splice(0, appends);
  }

  private async call(batch: readonly PendingAppend[]): Promise<AppendRow[]> {
    const events = batch.flatMap(({ events, texts }, i) =>
      events.map((event, j) => ({ ...event, ...texts[j], owner: i + 1, index: j + 1 })),
    );
    const result = await this.pool.query<AppendRow>({
      ...APPEND,
      values: [
        batch.map(({ stream }) => stream),
        batch.map(({ expected }) => (expected === 'no-stream' ? NO_STREAM : expected)),
        batch.map(({ events }) => events.length),
        events.map(({ owner }) => owner),
        events.map(({ index }) => index),
        events.map(({ id }) => id),
        events.map(({ type }) => type),
        events.map(({ schemaVersion }) => schemaVersion),
        events.map(({ data }) => data),
        events.map(({ sealed }) => sealed),
        events.map(({ metadata }) => metadata),
      ],
    });
    return result.rows;
  }

  private answer(batch: readonly Waiting[], rows: readonly AppendRow[]): void {
    const stored = batch.flatMap((append, i) => {
      const row = rows[i];
      return row?.appended === true && row.last_position !== null
        ? [{ ...append, lastPosition: BigInt(row.last_position) }]
        : [];
    });
    if (stored.length > 0) this.onAppended(stored);
    for (const [i, append] of batch.entries()) append.resolve(resultOf(rows[i]));
  }
}

function resultOf(row: AppendRow | undefined): AppendResult {
  if (row === undefined) throw new Error('The append function left an append without an answer');
  if (!row.appended || row.last_position === null) {
    const current = row.last_revision === NO_STREAM ? 'no-stream' : row.last_revision;
    return { kind: 'conflict', current };
  }
  return {
    kind: 'appended',
    revision: row.last_revision,
    position: toPosition(row.last_position),
  };
}

/** A bigint as Postgres prints it, padded so that it sorts as text. */
export function toPosition(bigint: string): string {
  return bigint.padStart(20, '0');
}
