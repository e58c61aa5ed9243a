import type { Pool, PoolClient } from 'pg';
import type { UserUid } from '../../domain/uid.js';
import type { Clock } from '../../ports/clock.port.js';
import { ModelBudget, type Reservation } from '../../ports/model-budget.port.js';

export interface DailyCaps {
  /** Tokens a day. */
  readonly person: number;
  readonly everybody: number;
}

/** The row that counts for all. */
const EVERYBODY = 'everybody';
const KEPT_DAYS = 31;
const DAY_MS = 86_400_000;

const RESERVE = `
  INSERT INTO model_spending AS spent (day, spender, tokens)
  SELECT $1::date, $2::text, $3::bigint WHERE $3::bigint <= $4::bigint
  ON CONFLICT (day, spender) DO UPDATE SET tokens = spent.tokens + excluded.tokens
  WHERE spent.tokens + excluded.tokens <= $4::bigint`;

const SETTLE = `
  UPDATE model_spending SET tokens = greatest(0, tokens + $3::bigint)
  WHERE day = $1 AND spender = ANY($2)`;

/** Counts in a table that all nodes share, so that neither a restart nor a second node begins anew. */
export class PostgresModelBudget extends ModelBudget {
  #tidied = '';

  constructor(
    private readonly pool: Pool,
    private readonly clock: Clock,
    private readonly caps: DailyCaps,
  ) {
    super();
  }

  async reserve(person: UserUid | null, tokens: number): Promise<Reservation | undefined> {
    const day = new Date(this.clock.now()).toISOString().slice(0, 10);
    const spenders: (readonly [string, number])[] = [
      // Everybody's row is the busy one: locked last, for as short as can be.
      ...(person === null ? [] : [[person, this.caps.person] as const]),
      [EVERYBODY, this.caps.everybody],
    ];
    const within = await this.transaction(async (client) => {
      for (const [spender, cap] of spenders) {
        const { rowCount } = await client.query(RESERVE, [day, spender, tokens, cap]);
        if (rowCount === 0) return false;
      }
      return true;
    });
    if (!within) return undefined;
    await this.tidy(day);
    const names = spenders.map(([spender]) => spender);
    return {
      settle: async (actual) => {
        if (actual === tokens) return;
        await this.pool.query(SETTLE, [day, names, actual - tokens]).catch(() => {
          // What was set aside stays counted: too much rather than too little.
        });
      },
    };
  }

  /** Commits what `work` did if it says so. */
  private async transaction(work: (client: PoolClient) => Promise<boolean>): Promise<boolean> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    try {
      await client.query('BEGIN');
      const done = await work(client);
      await client.query(done ? 'COMMIT' : 'ROLLBACK');
      return done;
    } catch (error) {
      broken = error instanceof Error ? error : new Error('The budget could not be read');
      throw broken;
    } finally {
      client.release(broken);
    }
  }

  /** Once a day, forgets who spent what long ago. */
  private async tidy(day: string): Promise<void> {
    if (this.#tidied === day) return;
    this.#tidied = day;
    const oldest = new Date(Date.parse(day) - KEPT_DAYS * DAY_MS).toISOString().slice(0, 10);
    await this.pool.query('DELETE FROM model_spending WHERE day < $1', [oldest]);
  }
}
