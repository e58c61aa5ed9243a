import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { EventLog } from '../ports/event-log.port.js';
import type { Reached } from '../ports/reached.port.js';
import type { Checkpoints } from './checkpoints.js';
import type { DeadLetters } from './dead-letters.js';
import type { Reader } from './reader.js';
import { ReaderRunner, type ReaderStatus } from './reader-runner.js';

/** Well within the four seconds that a lease lasts. */
const RENEW_MS = 1_000;

/** What all readers of a node share. */
export interface ReaderSurroundings {
  readonly log: EventLog;
  readonly dataSource: DataSource;
  readonly checkpoints: Checkpoints;
  readonly deadLetters: DeadLetters;
  readonly reached: Reached;
  /** Whether the database may well take the same transaction later. */
  readonly isTransient: (error: unknown) => boolean;
}

/** All readers of this node: started together, stopped together, one heartbeat for all they own. */
export class Readers {
  readonly #logger = new Logger(Readers.name);
  readonly #stop = new AbortController();
  readonly #runners: ReaderRunner[];
  #heartbeat: NodeJS.Timeout | undefined;
  #running: Promise<unknown> = Promise.resolve();

  constructor(
    readers: readonly Reader[],
    private readonly surroundings: ReaderSurroundings,
  ) {
    this.#runners = readers.map((reader) => new ReaderRunner(reader, surroundings));
  }

  get statuses(): ReaderStatus[] {
    return this.#runners.map(({ status }) => status);
  }

  start(): void {
    this.#heartbeat = setInterval(() => {
      this.renew().catch((error: unknown) => {
        const why = error instanceof Error ? error.message : 'an unknown fault';
        this.#logger.warn(`The leases could not be renewed: ${why}`);
      });
    }, RENEW_MS);
    this.#running = Promise.all(this.#runners.map((runner) => runner.run(this.#stop.signal)));
  }

  /** Finishes the pages at hand, then gives up all ownership. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#running;
    clearInterval(this.#heartbeat);
  }

  /** A reader whose checkpoint is not where it was left, or not this node's any more, begins again from it. */
  private async renew(): Promise<void> {
    const left = this.#runners.map((runner) => ({ runner, committed: runner.committed }));
    const kept = await this.surroundings.checkpoints.renew();
    for (const { runner, committed } of left) {
      if (committed === undefined) continue;
      const row = kept.find(({ name }) => name === committed.name);
      const isThere = row?.epoch === committed.epoch && row.position >= committed.position;
      if (!isThere && runner.committed?.epoch === committed.epoch) runner.beginAgain();
    }
  }
}
