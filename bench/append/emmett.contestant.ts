import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Pool } from 'pg';
import { INSTALLATION } from '../../src/config/installation.js';
import type { StreamName } from '../../src/domain/stream.js';
import type { EventToAppend } from '../../src/ports/event-log.port.js';
import type { TestDatabase } from '../../test/support/database.js';
import type { Contestant } from './contestant.js';

const PACKAGE = '@event-driven-io/emmett-postgresql';
const FOLDER = join(INSTALLATION, 'bench', 'emmett');

/** What we use of the package; it is installed apart, so its own types are not always there. */
interface Emmett {
  readonly getPostgreSQLEventStore: (
    connectionString: string,
    options: { connectionOptions: { pool: Pool } },
  ) => EmmettStore;
}

interface EmmettStore {
  readonly schema: { migrate(): Promise<unknown> };
  appendToStream(
    streamName: string,
    events: readonly { type: string; data: object; metadata: object }[],
    options: { expectedStreamVersion: bigint },
  ): Promise<unknown>;
}

/** Emmett's event store for PostgreSQL, with the revision of each append checked, on a pool of the same make. */
export class EmmettContestant implements Contestant {
  readonly name = 'emmett';

  private constructor(
    private readonly database: TestDatabase,
    private readonly store: EmmettStore,
  ) {}

  /** @returns `undefined` where bench/emmett is not installed. */
  static async on(
    database: TestDatabase,
    connections: number,
  ): Promise<EmmettContestant | undefined> {
    const entry = installedEntry();
    if (entry === undefined) return undefined;
    const { getPostgreSQLEventStore } = (await import(entry)) as Emmett;
    const pool = database.pool(connections);
    const store = getPostgreSQLEventStore(database.url, { connectionOptions: { pool } });
    await store.schema.migrate();
    return new EmmettContestant(database, store);
  }

  async append(stream: StreamName, revision: number, event: EventToAppend): Promise<void> {
    const { type, data, sealed, metadata } = event;
    await this.store.appendToStream(
      stream,
      [{ type, data: { ...data, sealed }, metadata: { ...metadata, messageId: event.id } }],
      { expectedStreamVersion: BigInt(revision) },
    );
  }

  async stored(): Promise<number> {
    const [row] = await this.database.query<{ n: number }>(
      'SELECT count(*)::int AS n FROM emt_messages',
    );
    return row?.n ?? 0;
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

function installedEntry(): string | undefined {
  try {
    const require = createRequire(join(FOLDER, 'package.json'));
    return pathToFileURL(require.resolve(PACKAGE)).href;
  } catch {
    return undefined;
  }
}
