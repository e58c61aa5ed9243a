import type { Jobs } from '../ports/jobs.port.js';
import type { GenerationSweep } from './generation-sweep.js';
import type { GenerationWorker } from './generation-worker.js';

/** The reserved lane needs few hands: the companion is quick. */
const OVERDUE_WORKERS = 2;

/** The hands of this node: two lanes of the queue, and the sweep that keeps them honest. */
export class Workers {
  constructor(
    private readonly jobs: Jobs,
    private readonly worker: GenerationWorker,
    private readonly sweep: GenerationSweep,
    /** How many generations are written at once. */
    private readonly writing: number,
  ) {}

  async start(): Promise<void> {
    await this.jobs.work('writing', this.writing, (job, signal) =>
      this.worker.work(job, 'writing', signal),
    );
    await this.jobs.work('overdue', OVERDUE_WORKERS, (job, signal) =>
      this.worker.work(job, 'overdue', signal),
    );
    this.sweep.start();
  }

  async stop(): Promise<void> {
    await this.sweep.stop();
    await this.jobs.stop();
  }
}
