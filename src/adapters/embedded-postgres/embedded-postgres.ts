import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { isConnectionLoss } from '../postgres/errors.js';
import { APPLICATION_NAME, connectionSettings, type PostgresAddress } from '../postgres/pool.js';
import { type Account, databaseAccount } from './account.js';
import { CommandFailed, run } from './commands.js';
import { clearStaleLock } from './lock-file.js';
import { type Places, preparePlaces } from './places.js';

const USER = 'journaling';
const DATABASE = 'journaling';
/** How long a server that is on its way up or down may take before we say that it hangs. */
const PATIENCE_MS = 30_000;
/** Connections that we have just closed may be seen for a moment longer. */
const GOING_AWAY_MS = 2_000;

/** Only through the socket, durable, without a word of any statement in its log, and with room for several nodes. */
const SERVER_SETTINGS = [
  'listen_addresses=',
  'unix_socket_permissions=0700',
  'fsync=on',
  'synchronous_commit=on',
  'max_connections=200',
  'log_min_error_statement=panic',
  'log_parameter_max_length_on_error=0',
  'log_checkpoints=off',
];

/**
 * PostgreSQL from the binaries that come with npm, reached through a Unix socket in the data folder, so there
 * is no port to be taken. It outlives us if we are killed; whoever starts next finds it and goes on with it.
 */
export class EmbeddedPostgres {
  readonly address: PostgresAddress;

  private constructor(
    private readonly places: Places,
    private readonly account: Account | undefined,
    /** Whether this process started the server, or found it running. */
    readonly startedHere: boolean,
  ) {
    this.address = addressOf(places, DATABASE);
  }

  /**
   * Starts the database of this data folder, or joins it where it is running already.
   * @throws Error that says what to do, when the folder cannot be used or the server does not come up.
   */
  static async start(dataDir: string): Promise<EmbeddedPostgres> {
    const account = databaseAccount();
    const places = preparePlaces(dataDir, account);
    if (!existsSync(join(places.cluster, 'PG_VERSION'))) await initialise(places, account);
    const startedHere = await startServer(places, account);
    await createDatabase(places);
    return new EmbeddedPostgres(places, account, startedHere);
  }

  /** Stops the server, unless another process of this service is still using it. */
  async stop(): Promise<void> {
    const deadline = Date.now() + GOING_AWAY_MS;
    while (await this.isUsedByOthers()) {
      if (Date.now() > deadline) return;
      await pause(50);
    }
    await run(
      join(this.places.binaries, 'pg_ctl'),
      ['stop', '-w', '-m', 'fast', '-t', '30', '-D', this.places.cluster],
      this.account,
    ).catch((error: unknown) => {
      // Somebody else has stopped it in the meantime: what was asked for is so.
      if (clearStaleLock(this.places.cluster, this.places.socket)) throw error;
    });
  }

  private async isUsedByOthers(): Promise<boolean> {
    const client = new pg.Client({
      ...connectionSettings(addressOf(this.places, 'postgres')),
      // Whoever only asks, on the way out, is no user.
      application_name: `${APPLICATION_NAME}-leaving`,
    });
    try {
      await client.connect();
      const { rows } = await client.query<{ others: number }>(
        `SELECT count(*)::int AS others FROM pg_stat_activity
         WHERE application_name = $1`,
        [APPLICATION_NAME],
      );
      return (rows[0]?.others ?? 0) > 0;
    } catch {
      return false;
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

function addressOf(places: Places, database: string): PostgresAddress {
  return { host: places.socket, user: USER, database };
}

/** Makes the cluster aside and moves it in place, so that a kill in the middle leaves nothing half-made. */
async function initialise(places: Places, account: Account | undefined): Promise<void> {
  const aside = `${places.cluster}-${String(process.pid)}`;
  rmSync(aside, { recursive: true, force: true });
  const args = ['-D', aside, '-U', USER, '-E', 'UTF8', '--locale=C', '--auth=trust'];
  await run(join(places.binaries, 'initdb'), args, account);
  try {
    renameSync(aside, places.cluster);
  } catch (error) {
    // Another process of ours was quicker; its cluster is as good.
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(join(places.cluster, 'PG_VERSION'))) throw error;
  }
}

/** @returns whether the server had to be started. */
async function startServer(places: Places, account: Account | undefined): Promise<boolean> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    if (await answers(places)) return false;
    if (clearStaleLock(places.cluster, places.socket)) {
      // A server is there but does not answer yet, or not any more.
      if (Date.now() > deadline) {
        throw new Error(`The database in ${places.cluster} hangs; see ${places.serverLog}`);
      }
      await pause(200);
      continue;
    }
    // pg_ctl hands its options to a shell; within them, the list of folders has quotes of its own.
    const settings = [...SERVER_SETTINGS, `unix_socket_directories="${places.socket}"`];
    const options = settings.map((setting) => `-c ${shellQuoted(setting)}`).join(' ');
    try {
      await run(
        join(places.binaries, 'pg_ctl'),
        ['start', '-w', '-t', '60', '-D', places.cluster, '-l', places.serverLog, '-o', options],
        account,
      );
      return true;
    } catch (error) {
      // Two of us may have started it at once, or what is left of a killed server is still going away.
      if (!(error instanceof CommandFailed) || Date.now() > deadline) throw error;
      await pause(500);
    }
  }
}

function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

async function answers(places: Places): Promise<boolean> {
  const client = new pg.Client({
    ...connectionSettings(addressOf(places, 'postgres')),
    connectionTimeoutMillis: 5_000,
  });
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (isConnectionLoss(error)) return false;
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function createDatabase(places: Places): Promise<void> {
  const client = new pg.Client(connectionSettings(addressOf(places, 'postgres')));
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [
      DATABASE,
    ]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } catch (error) {
    // Another process of ours was quicker.
    if (!(error instanceof pg.DatabaseError) || !['42P04', '23505'].includes(error.code ?? ''))
      throw error;
  } finally {
    await client.end();
  }
}
