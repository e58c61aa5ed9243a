import type { Pool } from 'pg';
import { type Position, START } from '../../ports/event-log.port.js';
import { Reached, type Standing } from '../../ports/reached.port.js';
import { Waiter, type WakeUps } from '../../ports/wake-ups.port.js';

/** How often to look while nothing wakes us: a wake-up may be lost between nodes. */
const LOOK_MS = 100;

/** Knows the readers of this node by what they tell, those of others by readers.checkpoints. */
export class PostgresReached extends Reached {
  readonly #here = new Map<string, Standing>();

  constructor(
    private readonly pool: Pool,
    private readonly wakeUps: WakeUps,
  ) {
    super();
  }

  note(projection: string, standing: Standing): void {
    this.#here.set(projection, standing);
    this.wakeUps.wake(`reader:${projection}`);
  }

  forget(projection: string): void {
    this.#here.delete(projection);
  }

  async standing(projection: string): Promise<Standing> {
    const here = this.#here.get(projection);
    if (here !== undefined) return here;
    const { rows } = await this.pool.query<Standing>({
      name: 'reached-standing',
      text: 'SELECT position, build FROM readers.checkpoints WHERE name = $1',
      values: [projection],
    });
    return rows[0] ?? { position: START, build: 0 };
  }

  async wait(projection: string, position: Position, timeoutMs: number): Promise<Standing> {
    const deadline = performance.now() + timeoutMs;
    const waiter = new Waiter(this.wakeUps, `reader:${projection}`);
    try {
      for (;;) {
        waiter.reset();
        const standing = await this.standing(projection);
        const left = deadline - performance.now();
        if (standing.position >= position || left <= 0) return standing;
        await waiter.wait(Math.min(LOOK_MS, left));
      }
    } finally {
      waiter.close();
    }
  }
}
