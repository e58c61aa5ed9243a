import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { MIGRATIONS } from '../../migrations/index.js';
import { projections } from '../../projections/index.js';
import { createDataSource } from '../../src/adapters/postgres/data-source.js';
import {
  connectionSettings,
  createPool,
  type PostgresAddress,
} from '../../src/adapters/postgres/pool.js';

/** A migrated, empty database of one's own, and ways into it that are closed with it. */
export class TestDatabase {
  readonly #open: { end(): Promise<void> }[] = [];
  #queries: pg.Pool | undefined;

  /** @param url for a server's DATABASE_URL. */
  private constructor(
    private readonly template: string,
    private readonly name: string,
    readonly url: string,
  ) {}

  /** @param template the URL of the database to copy; by default the migrated one of this run of tests. */
  static async make(template = templateOfRun()): Promise<TestDatabase> {
    const name = `test_${randomBytes(8).toString('hex')}`;
    await asOwner(
      template,
      `CREATE DATABASE ${name} TEMPLATE ${new URL(template).pathname.slice(1)}`,
    );
    return new TestDatabase(template, name, withDatabase(template, name));
  }

  async query<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
    this.#queries ??= this.pool(2);
    return (await this.#queries.query<Row>(text, values)).rows;
  }

  pool(max: number): pg.Pool {
    const pool = createPool({ connectionString: this.url }, max);
    this.#open.push(pool);
    return pool;
  }

  async dataSource(): Promise<DataSource> {
    const tables = projections({ statsTimeZone: 'UTC' }).flatMap((one) => one.tables);
    const address = { connectionString: this.url };
    const dataSource = await createDataSource(address, tables, MIGRATIONS, 5).initialize();
    this.#open.push({ end: () => dataSource.destroy() });
    return dataSource;
  }

  /** Closes and drops it. */
  async drop(): Promise<void> {
    for (const open of this.#open.splice(0)) await open.end();
    await asOwner(this.template, `DROP DATABASE ${this.name} WITH (FORCE)`);
  }
}

/** An address in the form of DATABASE_URL. */
export function urlOf(address: PostgresAddress): string {
  if ('connectionString' in address) return address.connectionString;
  const { host, user, database } = address;
  return `postgres://${user}@localhost/${database}?host=${encodeURIComponent(host)}`;
}

/** The same server, another database. */
export function withDatabase(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}

function templateOfRun(): string {
  return urlOf(
    JSON.parse(readFileSync(process.env.TEST_POSTGRES ?? '', 'utf8')) as PostgresAddress,
  );
}

async function asOwner(template: string, statement: string): Promise<void> {
  const address = { connectionString: withDatabase(template, 'postgres') };
  const client = new pg.Client(connectionSettings(address));
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
