import type { Pool } from 'pg';
import { type AppendResult, LogUnavailable } from '../../ports/event-log.port.js';
import { isTransient } from '../postgres/errors.js';
import { callAppend, type PendingAppend } from './append-calls.js';

/** An append that is stored, and the answer to it. */
export interface StoredAppend extends PendingAppend {
  readonly result: Extract<AppendResult, { kind: 'appended' }>;
}

interface Waiting extends PendingAppend {
  resolve(result: AppendResult): void;
  reject(error: unknown): void;
}

/** Tells the callers of a batch what came of it. */
type Answer = () => void;

const MOST_APPENDS_A_CALL = 200;
const MOST_EVENTS_A_CALL = 1000;

/**
 * Puts the appends of many callers into few database calls: while one call commits, the next one fills.
 * There is no timer, so a lone append is sent at once. A batch that is waiting goes out before the last one is
 * answered, so that the database works while we do.
 */
export class AppendCoalescer {
  readonly #waiting: Waiting[] = [];
  #sending = false;

  /**
   * @param pool a pool of one connection: two calls at once would only wait for each other's lock.
   * @param onAppended told of everything that was stored, in order, right after those who wait for an answer.
   */
  constructor(
    private readonly pool: Pool,
    private readonly onAppended: (appends: readonly StoredAppend[]) => void,
  ) {}

  add(append: PendingAppend): Promise<AppendResult> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ ...append, resolve, reject });
      if (!this.#sending) void this.send();
    });
  }

  private async send(): Promise<void> {
    this.#sending = true;
    let answerLast: Answer | undefined;
    while (this.#waiting.length > 0) {
      const called = this.call(this.takeBatch());
      answerLast?.();
      answerLast = await called;
    }
    this.#sending = false;
    answerLast?.();
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

  private async call(batch: readonly Waiting[]): Promise<Answer> {
    try {
      const results = await callAppend(this.pool, batch);
      return () => {
        this.answer(batch, results);
      };
    } catch (error) {
      if (isTransient(error)) return unanswered(batch);
      if (batch.length === 1) return refused(batch, error);
      return this.callOneByOne(batch);
    }
  }

  /** One append that the database cannot take must not fail its neighbours. */
  private async callOneByOne(batch: readonly Waiting[]): Promise<Answer> {
    const answers: Answer[] = [];
    for (const append of batch) answers.push(await this.call([append]));
    return () => {
      for (const answer of answers) answer();
    };
  }

  private answer(batch: readonly Waiting[], results: readonly AppendResult[]): void {
    const stored = batch.flatMap((append, i) => {
      const result = results[i];
      return result?.kind === 'appended' ? [{ ...append, result }] : [];
    });
    for (const [i, append] of batch.entries()) {
      const result = results[i];
      if (result !== undefined) append.resolve(result);
    }
    if (stored.length > 0) {
      setImmediate(() => {
        this.onAppended(stored);
      });
    }
  }
}

function unanswered(batch: readonly Waiting[]): Answer {
  return refused(batch, new LogUnavailable('The log did not answer'));
}

function refused(batch: readonly Waiting[], error: unknown): Answer {
  return () => {
    for (const append of batch) append.reject(error);
  };
}
