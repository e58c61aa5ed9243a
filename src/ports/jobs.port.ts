import type { EntryUid, GenerationUid, UserUid } from '../domain/uid.js';

/** What a worker is told. */
export interface GenerationJob {
  readonly generation: GenerationUid;
  readonly entry: EntryUid;
  /** Too many wait for the model: the companion is to write at once. */
  readonly busy: boolean;
}

/** A job on its way into the queue, with what decides when it is its turn. */
export interface QueuedJob {
  readonly job: GenerationJob;
  /** Only a few jobs of one person run at once on a node. */
  readonly user: UserUid;
  /** `pro` comes first, and has more at once. */
  readonly tier: 'free' | 'pro';
}

/** `writing`: whoever is next. `overdue`: reserved for those that have waited too long. */
export type Lane = 'writing' | 'overdue';

/**
 * A queue of work, kept outside this process. It may lose a job or run one twice: the log knows what is still
 * open and what is done, so neither does harm.
 */
export abstract class Jobs {
  /** Jobs for generations that have none in this lane yet: there is never more than one live job for each in a lane. */
  abstract enqueue(lane: Lane, jobs: readonly QueuedJob[]): Promise<void>;

  /**
   * Runs up to `concurrency` jobs of a lane at once on this node, until `stop`. A job whose worker died is given
   * to another.
   * @param handle its `signal` aborts when the node stops or the job has been taken away.
   */
  abstract work(
    lane: Lane,
    concurrency: number,
    handle: (job: GenerationJob, signal: AbortSignal) => Promise<void>,
  ): Promise<void>;

  /** Takes no more jobs and gives those at hand a moment to finish. */
  abstract stop(): Promise<void>;
}
