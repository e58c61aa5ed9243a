import {
  DataSource,
  type EntityTarget,
  type MigrationInterface,
  type ObjectLiteral,
} from 'typeorm';
import { connectionSettings, POOL_SETTINGS, type PostgresAddress } from './pool.js';

/** The lock that makes two nodes that start at once migrate one after the other. */
const MIGRATION_LOCK = `hashtext('journaling.migrations')`;

/**
 * TypeORM's door to the database: read models, checkpoints, migrations. Tables have no schema of their own in
 * it, so that a rebuild can point the same code at another schema. Commits do not wait for the disk: whatever
 * a crash of the database takes away here, checkpoint and rows together, is read from the log again.
 * @param max most connections at once.
 */
export function createDataSource(
  address: PostgresAddress,
  tables: readonly EntityTarget<ObjectLiteral>[],
  migrations: readonly (new () => MigrationInterface)[],
  max: number,
): DataSource {
  return new DataSource({
    type: 'postgres',
    entities: tables as (new () => ObjectLiteral)[],
    migrations: [...migrations],
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    synchronize: false,
    logging: false,
    poolErrorHandler: () => {
      // A broken idle connection is dropped by the pool; whoever needs one next gets a new one.
    },
    extra: {
      ...connectionSettings(address, '-c synchronous_commit=off'),
      ...POOL_SETTINGS,
      max,
    },
  });
}

/** Brings the database's schema up to date, one node at a time. @returns the names of what was run. */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  const lock = dataSource.createQueryRunner();
  try {
    await lock.connect();
    await lock.query('SET lock_timeout = 0; SET statement_timeout = 0');
    await lock.query(`SELECT pg_advisory_lock(${MIGRATION_LOCK})`);
    const run = await dataSource.runMigrations();
    return run.map(({ name }) => name);
  } finally {
    await lock
      .query(`SELECT pg_advisory_unlock(${MIGRATION_LOCK}); RESET ALL`)
      .catch(() => undefined);
    await lock.release();
  }
}
