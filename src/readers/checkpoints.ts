import type { DataSource, EntityManager } from 'typeorm';
import type { Position } from '../ports/event-log.port.js';

/** How long an owner may be silent before another takes over, by the database's clock. */
const LEASE = `interval '4 seconds'`;

/** A reader's place in the log, and who holds it. */
export interface Checkpoint {
  readonly name: string;
  readonly position: Position;
  /** The id of the event at `position`; `null` before the first. */
  readonly event_id: string | null;
  readonly log_id: string;
  /** One more after each rebuild: rows of another build are not to be mixed with these. */
  readonly build: number;
  /** One more each time somebody takes the reader over. */
  readonly epoch: number;
  readonly owner: string | null;
}

/** Somebody else owns the reader now, or it does not stand where it was left; what was read meanwhile is rolled back. */
export class OwnershipLost extends Error {
  override readonly name = 'OwnershipLost';
}

const COLUMNS = 'name, position, event_id, log_id, build, epoch, owner';

/**
 * The table readers.checkpoints. A row is the place, the lease and the fence in one: a page commits only together
 * with a move of the checkpoint by its owner under the epoch it took, so two owners can never both write.
 */
export class Checkpoints {
  /** @param owner this node's name among the others. */
  constructor(
    private readonly dataSource: DataSource,
    private readonly owner: string,
  ) {}

  /** Makes the row of a reader that has none. */
  async ensure(
    checkpoint: Pick<Checkpoint, 'name' | 'position' | 'event_id' | 'log_id'>,
  ): Promise<void> {
    const { name, position, event_id, log_id } = checkpoint;
    await this.dataSource.query(
      `INSERT INTO readers.checkpoints (name, position, event_id, log_id)
       VALUES ($1, $2, $3, $4) ON CONFLICT (name) DO NOTHING`,
      [name, position, event_id, log_id],
    );
  }

  async all(): Promise<Checkpoint[]> {
    return this.dataSource.query<Checkpoint[]>(
      `SELECT ${COLUMNS} FROM readers.checkpoints ORDER BY name`,
    );
  }

  async find(name: string): Promise<Checkpoint | undefined> {
    const rows = await this.dataSource.query<Checkpoint[]>(
      `SELECT ${COLUMNS} FROM readers.checkpoints WHERE name = $1`,
      [name],
    );
    return rows[0];
  }

  /** @returns the checkpoint, now ours, unless somebody else holds it. */
  async take(name: string): Promise<Checkpoint | undefined> {
    const [rows] = await this.dataSource.query<[Checkpoint[], number]>(
      `UPDATE readers.checkpoints
       SET owner = $2, epoch = epoch + 1, lease_until = clock_timestamp() + ${LEASE}
       WHERE name = $1 AND (owner IS NULL OR owner = $2 OR lease_until < clock_timestamp())
       RETURNING ${COLUMNS}`,
      [name, this.owner],
    );
    return rows[0];
  }

  /** Keeps all that this node owns for a while longer. @returns what it owns, as it stands in the database. */
  async renew(): Promise<Checkpoint[]> {
    const [rows] = await this.dataSource.query<[Checkpoint[], number]>(
      `UPDATE readers.checkpoints SET lease_until = clock_timestamp() + ${LEASE}
       WHERE owner = $1 AND lease_until > clock_timestamp()
       RETURNING ${COLUMNS}`,
      [this.owner],
    );
    return rows;
  }

  async release(held: Checkpoint): Promise<void> {
    await this.dataSource.query(
      `UPDATE readers.checkpoints SET owner = NULL, lease_until = NULL
       WHERE name = $1 AND owner = $2 AND epoch = $3`,
      [held.name, this.owner, held.epoch],
    );
  }

  /**
   * Moves the checkpoint, which locks it for the rest of the transaction: do it before any row is read. It must
   * stand where it was left: a database that crashed may have lost the last commits, rows and checkpoint together.
   * @returns the checkpoint as it is then, and the streams that the reader has set aside. @throws OwnershipLost
   */
  async move(
    manager: EntityManager,
    held: Checkpoint,
    to: Pick<Checkpoint, 'position' | 'event_id'>,
  ): Promise<{ checkpoint: Checkpoint; parked: ReadonlySet<string> }> {
    const [rows] = await manager.query<[{ parked: string[] | null }[], number]>(
      `UPDATE readers.checkpoints
       SET position = $4, event_id = $5, lease_until = clock_timestamp() + ${LEASE}, updated_at = now()
       WHERE name = $1 AND owner = $2 AND epoch = $3 AND position = $6 AND position <= $4
       RETURNING (SELECT array_agg(stream) FROM readers.dead_letters WHERE reader = $1) AS parked`,
      [held.name, this.owner, held.epoch, to.position, to.event_id, held.position],
    );
    const [row] = rows;
    if (row === undefined) throw new OwnershipLost(`${held.name} is not where it was left`);
    return { checkpoint: { ...held, ...to }, parked: new Set(row.parked ?? []) };
  }
}
