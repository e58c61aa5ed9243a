import { join } from 'node:path';
import type { Pool } from 'pg';
import type { DataSource, EntityTarget, MigrationInterface, ObjectLiteral } from 'typeorm';
import { INSTALLATION } from '../../config/installation.js';
import type { Settings } from '../../config/settings.js';
import { databaseAccount } from '../embedded-postgres/account.js';
import { EmbeddedPostgres } from '../embedded-postgres/embedded-postgres.js';
import { defaultDataDir } from '../embedded-postgres/places.js';
import { checkRootKey } from '../key-vault/check-root-key.js';
import { RootKey } from '../key-vault/root-key.js';
import { createDataSource, migrate } from './data-source.js';
import { NotifyConnection } from './notify-connection.js';
import { createPool, type PostgresAddress } from './pool.js';

/** Connections of a node: work, read models, and one each for appends and notifications; the queue has its own. */
const WORK_CONNECTIONS = 8;
const READ_MODEL_CONNECTIONS = 10;

/** The database and all our ways to it: opened once, closed last. */
export class Database {
  readonly pool: Pool;
  readonly appendPool: Pool;
  readonly dataSource: DataSource;
  readonly notifications: NotifyConnection;

  private constructor(
    readonly address: PostgresAddress,
    readonly rootKey: RootKey,
    /** Where the embedded database is kept, if it is used. */
    readonly dataDir: string | undefined,
    private readonly embedded: EmbeddedPostgres | undefined,
    tables: readonly EntityTarget<ObjectLiteral>[],
    migrations: readonly (new () => MigrationInterface)[],
  ) {
    this.pool = createPool(address, WORK_CONNECTIONS);
    this.appendPool = createPool(address, 1);
    this.dataSource = createDataSource(address, tables, migrations, READ_MODEL_CONNECTIONS);
    this.notifications = new NotifyConnection(address);
  }

  /**
   * The database that the settings name, or the embedded one, started if need be. Schemas are not touched.
   * @throws Error that says what to do when it cannot be reached.
   */
  static async open(
    settings: Settings,
    tables: readonly EntityTarget<ObjectLiteral>[],
    migrations: readonly (new () => MigrationInterface)[],
  ): Promise<Database> {
    const database = await Database.locate(settings, tables, migrations);
    await database.dataSource.initialize();
    await database.notifications.open();
    return database;
  }

  private static async locate(
    settings: Settings,
    tables: readonly EntityTarget<ObjectLiteral>[],
    migrations: readonly (new () => MigrationInterface)[],
  ): Promise<Database> {
    const { databaseUrl, rootKey, rootKeyFile } = settings;
    const given =
      rootKey !== undefined
        ? RootKey.parse(rootKey)
        : rootKeyFile !== undefined
          ? RootKey.read(rootKeyFile)
          : undefined;
    if (databaseUrl !== undefined) {
      if (given === undefined)
        throw new Error('A root key is needed: set ROOT_KEY or ROOT_KEY_FILE');
      const address = { connectionString: databaseUrl };
      return new Database(address, given, undefined, undefined, tables, migrations);
    }
    const dataDir = settings.dataDir ?? defaultDataDir(INSTALLATION, databaseAccount());
    const embedded = await EmbeddedPostgres.start(dataDir);
    const key = given ?? RootKey.readOrMake(join(dataDir, 'root.key'));
    return new Database(embedded.address, key, dataDir, embedded, tables, migrations);
  }

  /**
   * Brings the tables up to date, and makes sure that the root key is theirs.
   * @returns the names of the migrations that were run. @throws SettingsRefused
   */
  async prepare(): Promise<string[]> {
    const run = await migrate(this.dataSource);
    await checkRootKey(this.pool, this.rootKey);
    return run;
  }

  /** Closes every connection, then stops the embedded database unless somebody else is using it. */
  async close(): Promise<void> {
    await this.notifications.close();
    await this.dataSource.destroy();
    await this.appendPool.end();
    await this.pool.end();
    await this.embedded?.stop();
  }
}
