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

  it('shows no event before one with a lower position, however its writers overlap', async () => {
    const slow = await database.pool(1).connect();
    await slow.query('BEGIN');
    await appendOne(slow, '{}');
    const second = appendOne(database.pool(1), '{}');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await log.readAll(START, 10)).toHaveLength(0);
    await slow.query('COMMIT');
    slow.release();
    await second;
    const positions = (await log.readAll(START, 10)).map(({ position }) => Number(position));
    expect(positions).toEqual([1, 2]);
  });

  it('leaves no gap where an append was rolled back', async () => {
    const pool = database.pool(1);
    await log.append(newStream(), 'no-stream', [newEvent()]);
    await expect(appendOne(pool, 'not json')).rejects.toThrow('json');
    await log.append(newStream(), 'no-stream', [newEvent()]);
    const positions = (await log.readAll(START, 10)).map(({ position }) => Number(position));
    expect(positions).toEqual([1, 2]);
  });

  it('lets many nodes append at once without one failing for another', async () => {
    const nodes = Array.from({ length: 8 }, () => database.pool(1));
    const appending = nodes.map(async (pool) => {
      for (let i = 0; i < 40; i += 1) await appendOne(pool, '{}');
    });
    await expect(Promise.all(appending)).resolves.toHaveLength(8);
    const positions = (await log.readAll(START, 1000)).map(({ position }) => Number(position));
    expect(positions).toEqual(Array.from({ length: 320 }, (_, i) => i + 1));
  });
});

/** One event to a stream of its own, by the database's own function, without the coalescer. */
function appendOne(client: pg.Pool | pg.PoolClient, data: string): Promise<unknown> {
  return client.query(
    `SELECT * FROM log.append(ARRAY[$1], ARRAY[-1], ARRAY[1], ARRAY[1], ARRAY[1], ARRAY[gen_random_uuid()],
     ARRAY['EntryHidden'], ARRAY[1::smallint], ARRAY[$2], ARRAY['{}'], ARRAY['{}'])`,
    [newStream(), data],
  );
}
