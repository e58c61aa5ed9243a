import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestDatabase } from '../support/database.js';
import { eventually } from '../support/node.js';
import { Person } from '../support/person.js';
import { Server } from '../support/server.js';

const PEOPLE = 8;
const LOSSES = 40;

describe('a server whose connections to the database break', () => {
  let database: TestDatabase;
  let server: Server;

  beforeAll(async () => {
    database = await TestDatabase.make();
    server = await Server.start(database.url, { DEMO_CATALOGUE: 'off' });
  }, 60_000);

  afterAll(async () => {
    await server.stop();
    await database.drop();
  });

  it(`outlives it, and has lost nothing: all of them, ${String(LOSSES)} times`, async () => {
    const people = await Promise.all(
      Array.from({ length: PEOPLE }, () => Person.guest(server.url)),
    );
    const world = { writing: true };
    const begun: string[] = [];
    const writers = people.map(async (person) => {
      while (world.writing) begun.push((await person.command('/entries')).entry_uid);
    });
    const alive = async (): Promise<boolean> => (await fetch(`${server.url}/livez`)).ok;
    for (let i = 0; i < LOSSES; i += 1) {
      await pause(150 + Math.random() * 250);
      await database.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = current_database() AND pid <> pg_backend_pid()`,
      );
      expect(await alive()).toBe(true);
    }
    world.writing = false;
    await Promise.all(writers);
    const kept = async (): Promise<number | undefined> => {
      const [row] = await database.query<{ entries: number }>(
        'SELECT count(*)::int AS entries FROM journal_entries WHERE uid = ANY ($1)',
        [begun],
      );
      return row?.entries;
    };
    // Readers wait longer after each fault, and a lease that broke off has to run out.
    const all = eventually(async () => (await kept()) === begun.length, 45_000);
    await all.catch(() => undefined);
    const setAside = await database.query('SELECT reader, stream, error FROM readers.dead_letters');
    expect(setAside).toEqual([]);
    expect(await kept()).toBe(begun.length);
    await eventually(async () => (await fetch(`${server.url}/readyz`)).ok, 45_000);
  }, 120_000);
});
