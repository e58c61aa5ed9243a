import { Logger } from '@nestjs/common';
import { PgBoss } from 'pg-boss';
import { type GenerationJob, Jobs, type Lane, type QueuedJob } from '../../ports/jobs.port.js';
import { APPLICATION_NAME, POOL_SETTINGS, type PostgresAddress } from '../postgres/pool.js';

const SCHEMA = 'jobs';
const LANES: readonly Lane[] = ['writing', 'overdue'];
/** With `notify` on, pg-boss would look only every 30 s by itself; a lost notification must not cost that much. */
const LOOK_SECONDS = 0.5;
/** A worker that is silent for this long is taken for dead (the least that pg-boss allows). */
const HEARTBEAT_SECONDS = 10;
const DRAIN_MS = 5_000;
/** pg-boss takes the higher number first. */
const PRIORITY: Readonly<Record<QueuedJob['tier'], number>> = { free: 0, pro: 1 };

/** Jobs in the database, through pg-boss. They hold uids alone. */
export class PgBossJobs extends Jobs {
  readonly #logger = new Logger(PgBossJobs.name);
  readonly #boss: PgBoss;
  #started: Promise<void> | undefined;

  /**
   * @param maxConnections for the queue's own pool.
   * @param atOnce how many jobs of one person run at once on this node. Counted over all nodes, pg-boss lets more than
   * twice as many slip through when several workers look at the same moment.
   */
  constructor(
    address: PostgresAddress,
    maxConnections: number,
    private readonly atOnce: Readonly<Record<QueuedJob['tier'], number>>,
  ) {
    super();
    this.#boss = new PgBoss({
      ...address,
      ...POOL_SETTINGS,
      application_name: APPLICATION_NAME,
      schema: SCHEMA,
      max: maxConnections,
      useListenNotify: true,
      schedule: false,
      superviseIntervalSeconds: 2,
      monitorIntervalSeconds: 2,
    });
    this.#boss.on('error', (error) => {
      this.#logger.warn(`The job queue: ${error.message}`);
    });
  }

  /** Only nodes that have something to do with jobs open the queue. */
  private start(): Promise<void> {
    this.#started ??= this.open();
    return this.#started;
  }

  private async open(): Promise<void> {
    await this.#boss.start();
    for (const lane of LANES) {
      await this.#boss.createQueue(lane, {
        policy: 'exclusive',
        notify: true,
        expireInSeconds: 60,
        heartbeatSeconds: HEARTBEAT_SECONDS,
        retryLimit: 5,
        retryDelay: 0,
        retentionSeconds: 3600,
        deleteAfterSeconds: 60,
      });
    }
  }

  async enqueue(lane: Lane, jobs: readonly QueuedJob[]): Promise<void> {
    if (jobs.length === 0) return;
    await this.start();
    await this.#boss.insert(
      lane,
      jobs.map(({ job, user, tier }) => ({
        data: job,
        singletonKey: job.generation,
        priority: PRIORITY[tier],
        group: { id: user, tier },
      })),
    );
  }

  async work(
    lane: Lane,
    concurrency: number,
    handle: (job: GenerationJob, signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
    await this.start();
    const options = {
      batchSize: 1,
      localConcurrency: concurrency,
      // The queue takes no number that could never be reached.
      localGroupConcurrency: {
        default: Math.min(this.atOnce.free, concurrency),
        tiers: { pro: Math.min(this.atOnce.pro, concurrency) },
      },
      pollingIntervalSeconds: LOOK_SECONDS,
      notifyPollingIntervalSeconds: LOOK_SECONDS,
    };
    await this.#boss.work<GenerationJob>(lane, options, async (jobs) => {
      for (const job of jobs) await handle(job.data, job.signal);
    });
  }

  async stop(): Promise<void> {
    if (this.#started === undefined) return;
    await this.#boss.stop({ graceful: true, timeout: DRAIN_MS });
  }
}
