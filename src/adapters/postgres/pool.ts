import pg from 'pg';

/** How to reach the database: a URL, or a Unix socket folder of the embedded one. */
export type PostgresAddress =
  | { readonly connectionString: string }
  | { readonly host: string; readonly user: string; readonly database: string };

/** How connections introduce themselves; the embedded database is stopped when no such connection is left. */
export const APPLICATION_NAME = 'journaling-service';

/** Postgres settings that every connection of ours starts with. */
const SESSION_SETTINGS = '-c timezone=UTC -c lock_timeout=8000 -c statement_timeout=30000';

/** What every pool of ours starts with, the one inside TypeORM and the job queue's as well. */
export const POOL_SETTINGS = {
  idleTimeoutMillis: 30_000,
  connectionTimeoutMillis: 10_000,
  onConnect(client: pg.ClientBase): void {
    // While a connection changes hands nobody listens to it; one that breaks just then would end the process.
    client.on('error', () => undefined);
  },
} as const;

/**
 * A pool that outlives restarts of the database: without the listener, an idle connection that breaks ends
 * the process.
 * @param max most connections at once.
 */
export function createPool(address: PostgresAddress, max: number): pg.Pool {
  const pool = new pg.Pool({
    ...connectionSettings(address),
    ...POOL_SETTINGS,
    max,
  });
  pool.on('error', () => {
    // The broken connection is dropped by the pool; whoever needs one next gets a new one or an error of their own.
  });
  return pool;
}

/** The settings of a single connection. @param session more Postgres settings, as `-c name=value`. */
export function connectionSettings(address: PostgresAddress, session = ''): pg.ClientConfig {
  return {
    ...address,
    application_name: APPLICATION_NAME,
    options: `${SESSION_SETTINGS} ${session}`,
    keepAlive: true,
  };
}
