import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { PostgresEventLog } from '../../src/adapters/event-log/postgres.event-log.js';
import { InProcessWakeUps } from '../../src/adapters/wake-ups/in-process.wake-ups.js';
import { type AppendResult, LogUnavailable, START } from '../../src/ports/event-log.port.js';
import { TestDatabase } from '../support/database.js';
import { newEvent, newStream } from '../dsl/log-examples.js';
import { eventLogContract } from './event-log.contract.js';

/** A node of its own: its pools, its wake-ups. Without NOTIFY between nodes, the timer must find what others wrote. */
function nodeOn(database: TestDatabase): PostgresEventLog {
  return new PostgresEventLog(database.pool(1), database.pool(4), new InProcessWakeUps());
}

const ARRAYS = `ARRAY[$1], ARRAY[0], ARRAY[true], ARRAY[gen_random_uuid()], ARRAY['EntryHidden'], ARRAY[1::smallint],
  ARRAY[$2::json], ARRAY['{}'::json], ARRAY['{}'::json]`;

/** The three ways in which the database appends. */
const FUNCTIONS: [[string, string], ...[string, string][]] = [
  [
    'one',
    `SELECT log.append_one($1, 0, gen_random_uuid(), 'EntryHidden', 1::smallint, $2, '{}', '{}')`,
  ],
  ['all', `SELECT log.append_all(${ARRAYS})`],
  ['each', `SELECT * FROM log.append_each(${ARRAYS})`],
];

eventLogContract('postgres', async () => {
  const database = await TestDatabase.make();
  const instances = [nodeOn(database), nodeOn(database)] as const;
  return {
    instances,
    close: async () => {
      for (const log of instances) log.close();
      await database.drop();
    },
  };
});

describe('postgres event log, besides', () => {
  let database: TestDatabase;
  let log: PostgresEventLog;

  beforeEach(async () => {
    database = await TestDatabase.make();
    log = nodeOn(database);
  });

  afterEach(async () => {
    log.close();
    await database.drop();
  });

  it('lets nobody change or remove what stands in it', async () => {
    await log.append(newStream(), 'no-stream', [newEvent()]);
    const pool = database.pool(1);
    for (const change of [
      `UPDATE log.events SET type = 'Other'`,
      'DELETE FROM log.events',
      'TRUNCATE log.events',
    ]) {
      await expect(pool.query(change)).rejects.toThrow('append-only');
    }
  });

  it('says that it is away when the database is, and is back with it', async () => {
    const stream = newStream();
    const event = newEvent();
    await log.append(stream, 'no-stream', [newEvent()]);
    const killer = database.pool(1);
    const appending = Array.from({ length: 20 }, () =>
      log.append(newStream(), 'no-stream', [newEvent()]),
    );
    await killer.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    );
    const results = await Promise.allSettled(appending);
    const reasons = results.flatMap((r): unknown[] => (r.status === 'rejected' ? [r.reason] : []));
    expect(reasons.filter((reason) => !(reason instanceof LogUnavailable))).toEqual([]);
    const again = (): Promise<AppendResult> =>
      log.append(stream, 0, [event]).catch((error: unknown) => {
        if (error instanceof LogUnavailable) return again();
        throw error;
      });
    expect(await again()).toMatchObject({ revision: 1 });
  });

  it.each(FUNCTIONS)(
    'shows no event before one with a lower position, however its writers overlap (%s)',
    async (_, statement) => {
      const slow = await database.pool(1).connect();
      await slow.query('BEGIN');
      await appendWith(statement, slow);
      const second = appendWith(statement, database.pool(1));
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(await log.readAll(START, 10)).toHaveLength(0);
      await slow.query('COMMIT');
      slow.release();
      await second;
      const positions = (await log.readAll(START, 10)).map(({ position }) => Number(position));
      expect(positions).toEqual([1, 2]);
    },
  );

  it.each(FUNCTIONS)('leaves no gap where an append was rolled back (%s)', async (_, statement) => {
    await log.append(newStream(), 'no-stream', [newEvent()]);
    await expect(appendWith(statement, database.pool(1), 'not json')).rejects.toThrow('json');
    await log.append(newStream(), 'no-stream', [newEvent()]);
    const positions = (await log.readAll(START, 10)).map(({ position }) => Number(position));
    expect(positions).toEqual([1, 2]);
  });

  it('lets many nodes append at once without one failing for another', async () => {
    const nodes = Array.from({ length: 9 }, () => database.pool(1));
    const appending = nodes.map(async (pool, i) => {
      const [, statement] = FUNCTIONS[i % FUNCTIONS.length] ?? FUNCTIONS[0];
      for (let n = 0; n < 40; n += 1) await appendWith(statement, pool);
    });
    await expect(Promise.all(appending)).resolves.toHaveLength(9);
    const positions = (await log.readAll(START, 1000)).map(({ position }) => Number(position));
    expect(positions).toEqual(Array.from({ length: 360 }, (_, i) => i + 1));
  });

  it.each(FUNCTIONS)(
    'goes by the indexes, however small the log was when it was planned (%s)',
    async (_, statement) => {
      await log.append(newStream(), 'no-stream', [newEvent()]);
      await database.query('ANALYZE log.events');
      const client = await database.pool(1).connect();
      // After five calls PostgreSQL keeps a plan for good.
      for (let i = 0; i < 8; i += 1) await appendWith(statement, client);
      await client.query('SELECT pg_stat_force_next_flush()');
      client.release();
      const scans = await database.query(
        `SELECT seq_scan FROM pg_stat_user_tables WHERE schemaname = 'log' AND relname = 'events'`,
      );
      expect(scans).toEqual([{ seq_scan: '0' }]);
    },
  );
});

/** One event to a stream of its own, by one of the database's own functions, without the coalescer. */
function appendWith(
  statement: string,
  client: pg.Pool | pg.PoolClient,
  data = '{}',
): Promise<unknown> {
  return client.query(statement, [newStream(), data]);
}
