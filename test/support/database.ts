import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { MIGRATIONS } from '../../migrations/index.js';
import { projections } from '../../projections/index.js';
import { createDataSource } from '../../src/adapters/postgres/data-source.js';
import { connectionSettings, createPool } from '../../src/adapters/postgres/pool.js';

/** Where the run's PostgreSQL listens. */
interface Address {
  readonly host: string;
  readonly user: string;
  readonly database: string;
}

/** A migrated, empty database of one's own, and ways into it that are closed with it. */
export class TestDatabase {
  readonly #open: { end(): Promise<void> }[] = [];
  #queries: pg.Pool | undefined;

  private constructor(readonly address: Address) {}

  static async make(): Promise<TestDatabase> {
    const template = addressOfRun();
    const name = `test_${randomBytes(8).toString('hex')}`;
    await asOwner(template, `CREATE DATABASE ${name} TEMPLATE ${template.database}`);
    return new TestDatabase({ ...template, database: name });
  }

  /** For a server's DATABASE_URL. */
  get url(): string {
    const { host, user, database } = this.address;
    return `postgres://${user}@localhost/${database}?host=${encodeURIComponent(host)}`;
  }

  async query<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
    this.#queries ??= this.pool(2);
    return (await this.#queries.query<Row>(text, values)).rows;
  }

  pool(max: number): pg.Pool {
    const pool = createPool(this.address, max);
    this.#open.push(pool);
    return pool;
  }

  async dataSource(): Promise<DataSource> {
    const tables = projections({ statsTimeZone: 'UTC' }).flatMap((one) => one.tables);
    const dataSource = await createDataSource(this.address, tables, MIGRATIONS, 5).initialize();
    this.#open.push({ end: () => dataSource.destroy() });
    return dataSource;
  }

  /** Closes and drops it. */
  async drop(): Promise<void> {
    for (const open of this.#open.splice(0)) await open.end();
    await asOwner(addressOfRun(), `DROP DATABASE ${this.address.database} WITH (FORCE)`);
  }
}

function addressOfRun(): Address {
  return JSON.parse(readFileSync(process.env.TEST_POSTGRES ?? '', 'utf8')) as Address;
}

async function asOwner(address: Address, statement: string): Promise<void> {
  const client = new pg.Client(connectionSettings({ ...address, database: 'postgres' }));
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
