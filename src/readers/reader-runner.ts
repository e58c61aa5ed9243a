import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { UnknownEventType } from '../log/event-codec.js';
import { LogUnavailable, type Position, START } from '../ports/event-log.port.js';
import { type Checkpoint, OwnershipLost } from './checkpoints.js';
import { PageTaker } from './page-taker.js';
import type { Reader } from './reader.js';
import type { ReaderSurroundings } from './readers.js';

const STAND_BY_MS = 1_000;
const RETRY_MS = 250;
const GIVE_UP_MS = 30_000;

/** The checkpoint stands on an event that this log does not have: a log restored older, or another log. */
export class LogReplaced extends Error {
  override readonly name = 'LogReplaced';
}

/** How a reader is doing on this node. */
export interface ReaderStatus {
  readonly name: string;
  readonly state: 'starting' | 'standing by' | 'following' | 'stopped';
  /** Whether it has reached, here or on the node that owns it, what was the end of the log when this node began. */
  readonly caughtUp: boolean;
  /** Seconds between the newest event it has taken in and the moment it did. */
  readonly lagSeconds: number;
  readonly error: string | null;
}

/**
 * Runs one reader: owns its checkpoint while it may, follows the log from there, commits page by page.
 * Connection, lock and serialisation faults are tried again for ever; a handler's own fault sets its stream aside.
 */
export class ReaderRunner {
  readonly #logger = new Logger(ReaderRunner.name);
  #status: ReaderStatus;
  /** What was the end of the log when this node began. */
  #goal: Position | undefined;
  /** While this node owns the reader: what it has committed, and how to make it begin again from the checkpoint. */
  #owned: { readonly taker: PageTaker; readonly again: AbortController } | undefined;

  constructor(
    private readonly reader: Reader,
    private readonly surroundings: ReaderSurroundings,
  ) {
    this.#status = {
      name: reader.name,
      state: 'starting',
      caughtUp: false,
      lagSeconds: 0,
      error: null,
    };
  }

  get status(): ReaderStatus {
    return this.#status;
  }

  /** What this node has committed for the reader; `undefined` while it does not own it. */
  get committed(): Checkpoint | undefined {
    return this.#owned?.taker.committed;
  }

  /** Begins again from the checkpoint, whatever that says and whoever owns it. */
  beginAgain(): void {
    this.#owned?.again.abort();
  }

  /** Runs until `signal` aborts; the page at hand is finished first, then the ownership given up. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        this.#goal ??= await this.surroundings.log.head();
        const held = await this.takeOver();
        if (held === undefined) {
          await this.standBy();
          await rest(STAND_BY_MS, signal);
        } else {
          await this.followAndRelease(held, signal);
        }
      } catch (error) {
        await this.afterFault(error, signal);
      }
    }
    this.report({ state: 'stopped' });
  }

  private async followAndRelease(held: Checkpoint, signal: AbortSignal): Promise<void> {
    const again = new AbortController();
    const taker = new PageTaker(this.reader, this.surroundings, held, () => {
      again.abort();
    });
    this.#owned = { taker, again };
    try {
      await this.follow(taker, held, AbortSignal.any([signal, again.signal]));
    } finally {
      this.#owned = undefined;
      this.surroundings.reached.forget(this.reader.name);
      await taker.writeDown();
      await this.surroundings.checkpoints.release(held).catch(() => undefined);
    }
  }

  /** Somebody else reads; whether they have got far enough concerns us as well. */
  private async standBy(): Promise<void> {
    const { position } = (await this.surroundings.checkpoints.find(this.reader.name)) ?? {};
    this.report({
      state: 'standing by',
      error: null,
      caughtUp: this.hasReached(position ?? START),
    });
  }

  private hasReached(position: Position): boolean {
    return this.#status.caughtUp || (this.#goal !== undefined && position >= this.#goal);
  }

  private async takeOver(): Promise<Checkpoint | undefined> {
    const { name, startsAt } = this.reader;
    const logId = await this.surroundings.log.identity();
    if ((await this.surroundings.checkpoints.find(name)) === undefined) {
      const position = startsAt === 'start' ? START : await this.surroundings.log.head();
      const eventId =
        position === START ? null : ((await this.surroundings.log.idAt(position)) ?? null);
      await this.surroundings.checkpoints.ensure({
        name,
        position,
        event_id: eventId,
        log_id: logId,
      });
    }
    const held = await this.surroundings.checkpoints.take(name);
    if (held === undefined) return undefined;
    const sameEvent =
      held.position === START ||
      (await this.surroundings.log.idAt(held.position)) === held.event_id;
    if (held.log_id !== logId || !sameEvent) {
      await this.surroundings.checkpoints.release(held);
      throw new LogReplaced(
        `${name} has read up to ${held.position} of a log that this one is not. Rebuild it: npm run cli -- projections rebuild ${name}`,
      );
    }
    return held;
  }

  private async follow(taker: PageTaker, held: Checkpoint, signal: AbortSignal): Promise<void> {
    const { log, reached } = this.surroundings;
    const { name, build } = held;
    this.report({ state: 'following', error: null, caughtUp: this.hasReached(held.position) });
    reached.note(name, { position: held.position, build });
    for await (const page of log.subscribe(held.position, signal)) {
      await taker.take(page);
      const { position } = taker;
      reached.note(name, { position, build });
      const newest = page.at(-1)?.metadata.at ?? Date.now();
      const lagSeconds = Math.max(0, Date.now() - newest) / 1000;
      this.report({ caughtUp: this.hasReached(position), lagSeconds });
      if (signal.aborted) return;
    }
  }

  private async afterFault(error: unknown, signal: AbortSignal): Promise<void> {
    if (error instanceof OwnershipLost) return;
    if (error instanceof LogUnavailable || this.surroundings.isTransient(error)) {
      this.report({ state: 'starting', error: 'the database is away' });
      await rest(RETRY_MS, signal);
      return;
    }
    const message = error instanceof Error ? error.message : 'an unknown fault';
    this.report({ state: 'stopped', error: message });
    this.#logger.error(`${this.reader.name} stopped: ${message}`);
    const waits = error instanceof UnknownEventType || error instanceof LogReplaced;
    await rest(waits ? GIVE_UP_MS : STAND_BY_MS, signal);
  }

  private report(change: Partial<ReaderStatus>): void {
    this.#status = { ...this.#status, ...change };
  }
}

async function rest(ms: number, signal: AbortSignal): Promise<void> {
  await pause(ms, undefined, { signal }).catch(() => undefined);
}
