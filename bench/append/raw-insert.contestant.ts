import type { Pool } from 'pg';
import type { StreamName } from '../../src/domain/stream.js';
import type { EventToAppend } from '../../src/ports/event-log.port.js';
import type { TestDatabase } from '../../test/support/database.js';
import type { Contestant } from './contestant.js';

/**
 * The least that stores an event: one prepared INSERT of one row into a table with the columns, indexes and
 * constraints of the log, its position from a sequence. It looks at no revision, answers no repeated command
 * and lets readers miss events.
 */
export class RawInsertContestant implements Contestant {
  private constructor(
    readonly name: string,
    private readonly table: string,
    private readonly database: TestDatabase,
    private readonly pool: Pool,
  ) {}

  static async on(database: TestDatabase, connections: number): Promise<RawInsertContestant> {
    const table = `raw_${String(connections)}`;
    await database.query(`CREATE TABLE ${table} (LIKE log.events INCLUDING ALL)`);
    await database.query(`CREATE SEQUENCE ${table}_position OWNED BY ${table}.position`);
    await database.query(
      `ALTER TABLE ${table} ALTER position SET DEFAULT nextval('${table}_position')`,
    );
    const name = `raw INSERT, ${String(connections)} conn.`;
    return new RawInsertContestant(name, table, database, database.pool(connections));
  }

  async append(stream: StreamName, revision: number, event: EventToAppend): Promise<void> {
    await this.pool.query({
      name: this.table,
      text: `INSERT INTO ${this.table} (stream, revision, id, type, schema_version, data, sealed, metadata)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      values: [
        stream,
        revision,
        event.id,
        event.type,
        event.schemaVersion,
        JSON.stringify(event.data),
        JSON.stringify(event.sealed),
        JSON.stringify(event.metadata),
      ],
    });
  }

  async stored(): Promise<number> {
    const [row] = await this.database.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM ${this.table}`,
    );
    return row?.n ?? 0;
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
