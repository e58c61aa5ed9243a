import type { JournalQueries } from '../../projections/journal/journal.queries.js';
import type { UsersQueries } from '../../projections/users/users.queries.js';
import type { EntryUid, GenerationUid, UserUid } from '../domain/uid.js';
import type { Jobs, Lane } from '../ports/jobs.port.js';

/** A generation that wants writing, and for whom. */
export interface WaitingGeneration {
  readonly generation: GenerationUid;
  readonly entry: EntryUid;
  readonly user: UserUid;
}

/** How many generations may wait for the model, over all people; beyond it the companion writes at once. */
export interface QueueLimits {
  readonly free: number;
  readonly pro: number;
}

/**
 * Puts generations into the queue: those of people with `pro` first, each person's a few at once. When too many wait
 * already, new ones are not refused but go to the companion. How full it is and who has `pro` are read from
 * projections: a moment late is good enough for an order of work.
 */
export class GenerationQueue {
  constructor(
    private readonly jobs: Jobs,
    private readonly journal: JournalQueries,
    private readonly users: UsersQueries,
    /** None where the companion is the model: there is nobody to be quicker. */
    private readonly limits: QueueLimits | undefined,
  ) {}

  /** Generations that somebody has just asked for. */
  async add(asked: readonly WaitingGeneration[]): Promise<void> {
    if (asked.length === 0) return;
    const waiting = this.limits === undefined ? 0 : await this.journal.countWaitingGenerations();
    const pro = await this.withPro(asked);
    const tooMany = ({ user }: WaitingGeneration): boolean =>
      this.limits !== undefined && waiting > this.limits[pro.has(user) ? 'pro' : 'free'];
    await this.enqueue(
      'writing',
      asked.filter((each) => !tooMany(each)),
      pro,
    );
    await this.enqueue('overdue', asked.filter(tooMany), pro, true);
  }

  /** Generations that wait since a while, into the lane that they belong to by now. */
  async addAgain(lane: Lane, waiting: readonly WaitingGeneration[]): Promise<void> {
    if (waiting.length > 0) await this.enqueue(lane, waiting, await this.withPro(waiting));
  }

  private async enqueue(
    lane: Lane,
    generations: readonly WaitingGeneration[],
    pro: ReadonlySet<UserUid>,
    busy = false,
  ): Promise<void> {
    await this.jobs.enqueue(
      lane,
      generations.map(({ generation, entry, user }) => ({
        job: { generation, entry, busy },
        user,
        tier: pro.has(user) ? ('pro' as const) : ('free' as const),
      })),
    );
  }

  private withPro(generations: readonly WaitingGeneration[]): Promise<ReadonlySet<UserUid>> {
    return this.users.entitled('pro', [...new Set(generations.map(({ user }) => user))]);
  }
}
