import { chmodSync, mkdtempSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedPostgres } from '../src/adapters/embedded-postgres/embedded-postgres.js';
import { migrate } from '../src/adapters/postgres/data-source.js';
import { TestDatabase, urlOf, withDatabase } from '../test/support/database.js';
import { stopPostgres } from '../test/support/stop-postgres.js';

/** What the figures depend on besides the code. */
export interface Machine {
  readonly cores: number;
  readonly processor: string;
  readonly node: string;
  readonly postgres: string;
  /** The settings that say what an acknowledged write is worth. */
  readonly fsync: string;
  readonly synchronousCommit: string;
  readonly sharedBuffers: string;
}

/** The PostgreSQL to measure on: the one of DATABASE_URL, or an embedded one in a folder that goes with it. */
export class BenchPostgres {
  private constructor(
    /** The URL of an empty database that new ones are copied from. */
    private readonly template: string,
    private readonly folder: string | undefined,
  ) {}

  static async start(): Promise<BenchPostgres> {
    const given = process.env.DATABASE_URL;
    if (given !== undefined) return new BenchPostgres(withDatabase(given, 'template1'), undefined);
    const folder = mkdtempSync(join(tmpdir(), 'journaling-bench-'));
    chmodSync(folder, 0o755);
    const { address } = await EmbeddedPostgres.start(folder);
    const postgres = new BenchPostgres(withDatabase(urlOf(address), 'template1'), folder);
    onInterrupt(() => postgres.stop());
    return postgres;
  }

  /** Runs on a database of its own, with every table of the service and nothing in them, and drops it. */
  async use<T>(run: (database: TestDatabase) => Promise<T>): Promise<T> {
    const database = await TestDatabase.make(this.template);
    try {
      await migrate(await database.dataSource());
      return await run(database);
    } finally {
      await database.drop();
    }
  }

  /** Stops what was started here, and removes its folder. */
  async stop(): Promise<void> {
    if (this.folder !== undefined) await stopPostgres(this.folder);
  }
}

const leaves: (() => Promise<void>)[] = [];

/** Leaves nothing behind when somebody presses Ctrl-C. */
export function onInterrupt(leave: () => Promise<void>): void {
  if (leaves.push(leave) > 1) return;
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      // Whoever still asks the database is refused while it stops; that is no news.
      process.on('uncaughtException', () => undefined);
      void Promise.all(leaves.map((each) => each())).finally(() => process.exit(1));
    });
  }
}

/** Reads them as our own connections see them. */
export async function describeMachine(database: TestDatabase): Promise<Machine> {
  const [settings] = await database.query<Omit<Machine, 'cores' | 'processor' | 'node'>>(
    `SELECT current_setting('server_version') AS postgres, current_setting('fsync') AS fsync,
            current_setting('synchronous_commit') AS "synchronousCommit",
            current_setting('shared_buffers') AS "sharedBuffers"`,
  );
  if (settings === undefined) throw new Error('The database does not tell its settings');
  const processors = cpus();
  const processor = processors[0]?.model ?? 'unknown';
  return { cores: processors.length, processor, node: process.version, ...settings };
}

export function describe({ cores, processor, node, ...database }: Machine): string {
  const { postgres, fsync, synchronousCommit, sharedBuffers } = database;
  return (
    `${String(cores)} cores (${processor}), Node ${node}, PostgreSQL ${postgres}, fsync ${fsync}, ` +
    `synchronous_commit ${synchronousCommit}, shared_buffers ${sharedBuffers}`
  );
}
