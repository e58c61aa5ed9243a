import { Logger } from '@nestjs/common';
import type { JournalQueries } from '../../projections/journal/journal.queries.js';
import type { JournalGenerationRow } from '../../projections/journal/journal.tables.js';
import type { Clock } from '../ports/clock.port.js';
import type { GenerationQueue, WaitingGeneration } from './generation-queue.js';

const SWEEP_MS = 5_000;
const MOST_AT_ONCE = 1_000;

/**
 * Every five seconds, queues each generation that has no outcome yet: the projection is the to-do list, so a lost
 * job is no loss. One that has waited until its deadline goes to the reserved lane, where the companion writes.
 * Every node with workers sweeps; the queue takes each generation once a lane.
 */
export class GenerationSweep {
  readonly #logger = new Logger(GenerationSweep.name);
  #timer: NodeJS.Timeout | undefined;
  #sweeping: Promise<void> = Promise.resolve();

  constructor(
    private readonly journal: JournalQueries,
    private readonly queue: GenerationQueue,
    private readonly clock: Clock,
    private readonly deadlineMs: number,
  ) {}

  start(): void {
    this.#timer = setInterval(() => {
      this.#sweeping = this.sweep().catch((error: unknown) => {
        this.#logger.warn(`The sweep: ${error instanceof Error ? error.message : 'failed'}`);
      });
    }, SWEEP_MS);
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#sweeping;
  }

  async sweep(): Promise<void> {
    const open = await this.journal.openGenerations(MOST_AT_ONCE);
    const overdueBefore = (this.clock.now() - this.deadlineMs) / 1000;
    const { writing = [], overdue = [] } = Object.groupBy(open, ({ requestedAt }) =>
      requestedAt <= overdueBefore ? 'overdue' : 'writing',
    );
    await this.queue.addAgain('writing', writing.map(waiting));
    await this.queue.addAgain('overdue', overdue.map(waiting));
  }
}

function waiting({ uid, entryUid, userUid }: JournalGenerationRow): WaitingGeneration {
  return { generation: uid, entry: entryUid, user: userUid };
}
