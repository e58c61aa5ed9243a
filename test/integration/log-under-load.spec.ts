import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { PostgresEventLog } from '../../src/adapters/event-log/postgres.event-log.js';
import { InProcessWakeUps } from '../../src/adapters/wake-ups/in-process.wake-ups.js';
import type { StreamName } from '../../src/domain/stream.js';
import { type ExpectedRevision, START } from '../../src/ports/event-log.port.js';
import { newEvent, newStream } from '../dsl/log-examples.js';
import { TestDatabase } from '../support/database.js';

const WRITERS = 32;
const EVENTS = Number(process.env.EVENTS ?? 100_000);
const SHARED_STREAMS = 8;

describe('the log under load', () => {
  it(`shows every reader every event in order: ${String(WRITERS)} writers, ${String(EVENTS)} events, two instances`, async () => {
    const database = await TestDatabase.make();
    const instances = [0, 1].map(
      () => new PostgresEventLog(database.pool(1), database.pool(4), new InProcessWakeUps()),
    ) as [PostgresEventLog, PostgresEventLog];
    let written = 0;
    const theEnd = newEvent();
    const said = new Map<string, { stream: StreamName; revision: number; position: string }>();

    const stop = new AbortController();
    const seen = instances.flatMap((log) =>
      [START, START].map(async (after) => {
        const ids: string[] = [];
        let last = '';
        for await (const page of log.subscribe(after, stop.signal)) {
          for (const { id, position } of page) {
            if (position <= last) throw new Error(`${position} after ${last}`);
            last = position;
            ids.push(id);
          }
          if (ids.at(-1) === theEnd.id) break;
        }
        return ids;
      }),
    );

    // A few streams that all fight for, and one of each writer's own; each answer is remembered.
    const shared = Array.from({ length: SHARED_STREAMS }, newStream);
    const heads = new Map<StreamName, ExpectedRevision>();
    let conflicts = 0;
    const writers = Array.from({ length: WRITERS }, async (_, w) => {
      const own = newStream();
      for (let n = 0; written < EVENTS; n += 1) {
        const stream = n % 4 === 0 ? (shared[(w + n) % SHARED_STREAMS] ?? own) : own;
        const expected = heads.get(stream) ?? 'no-stream';
        const events = Array.from({ length: 1 + (n % 5) }, () => newEvent({ w, n }));
        const log = instances[(w + n) % 2 === 0 ? 0 : 1];
        const result = await log.append(stream, expected, events);
        if (result.kind === 'appended') {
          written += events.length;
          heads.set(stream, result.revision);
          said.set(events.at(-1)?.id ?? '', { stream, ...result });
        } else {
          conflicts += 1;
          const current = heads.get(stream);
          const known = current === undefined || current === 'no-stream' ? -1 : current;
          if (result.current !== 'no-stream' && result.current > known)
            heads.set(stream, result.current);
        }
        if (n % 50 === 0) await pause(Math.random() * 5);
      }
    });
    await Promise.all(writers);
    await instances[0].append(newStream(), 'no-stream', [theEnd]);

    const rows = await database.query<{
      id: string;
      stream: string;
      revision: number;
      position: string;
    }>('SELECT id, stream, revision, position FROM log.events ORDER BY position');
    expect(rows).toHaveLength(written + 1);
    const ids = rows.map(({ id }) => id);
    for (const reader of await Promise.all(seen)) expect(reader).toEqual(ids);
    stop.abort();

    // Positions have no gap, revisions no hole, and every answer was true.
    const next = new Map<string, number>();
    const wrong = rows.filter(({ stream, revision, position }, i) => {
      const expected = next.get(stream) ?? 0;
      next.set(stream, expected + 1);
      return Number(position) !== i + 1 || revision !== expected;
    });
    expect(wrong).toEqual([]);
    const lied = rows.filter(({ id, stream, revision, position }) => {
      const answer = said.get(id);
      if (answer === undefined) return false;
      said.delete(id);
      const place = position.padStart(20, '0');
      return answer.stream !== stream || answer.revision !== revision || answer.position !== place;
    });
    expect(lied).toEqual([]);
    expect(said.size).toBe(0);
    expect(conflicts).toBeGreaterThan(0);
    for (const log of instances) log.close();
    await database.drop();
  }, 300_000);
});
