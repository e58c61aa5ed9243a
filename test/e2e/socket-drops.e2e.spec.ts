import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestDatabase } from '../support/database.js';
import { Follower } from '../support/follower.js';
import { eventually } from '../support/node.js';
import { Person } from '../support/person.js';
import { Server } from '../support/server.js';

const CLIENTS = 100;
const DROPS = 1_000;
const RESTARTS = 2;
const MESSAGES = 6;

describe('a socket that keeps breaking', () => {
  let database: TestDatabase;
  let server: Server;

  beforeAll(async () => {
    database = await TestDatabase.make();
    server = await Server.start(database.url, { WORKERS: '20' });
  }, 60_000);

  afterAll(async () => {
    await server.stop();
    await database.drop();
  });

  it(`misses nothing, repeats nothing, and keeps the order: ${String(CLIENTS)} clients, ${String(DROPS)} drops, ${String(RESTARTS)} restarts`, async () => {
    const people: Person[] = [];
    for (let i = 0; i < CLIENTS; i += 1) people.push(await Person.guest(server.url));
    const entries = await Promise.all(
      people.map(async (person) => (await person.command('/entries')).entry_uid),
    );
    const followers = people.map(
      (person, i) => new Follower(server.url, person.token, entries[i] ?? ''),
    );

    const world = { writing: true };
    const writers = people.map(async (person, i) => {
      for (let n = 0; n < MESSAGES; n += 1) {
        await pause(Math.random() * 2_000);
        const path = `/entries/${entries[i] ?? ''}/chat`;
        await person.outcome(await person.command(path, { text: `message ${String(n)}` }), 60_000);
      }
    });
    const all = Promise.all(writers).finally(() => {
      world.writing = false;
    });
    const dropped = (): number => followers.reduce((sum, { drops }) => sum + drops, 0);
    const cutting = (async () => {
      while (world.writing || dropped() < DROPS) {
        followers[Math.floor(Math.random() * CLIENTS)]?.drop();
        await pause(5);
      }
    })();
    const restarting = (async () => {
      for (let i = 0; i < RESTARTS; i += 1) {
        await pause(3_000);
        await server.stop(i % 2 === 0 ? 'SIGTERM' : 'SIGKILL');
        await server.start();
      }
    })();
    await Promise.all([all, cutting, restarting]);

    const truth = await Promise.all(people.map((person, i) => person.entry(entries[i] ?? '')));
    await eventually(
      () => followers.every(({ revision }, i) => revision === truth[i]?.entry.revision),
      20_000,
    );
    for (const [i, follower] of followers.entries()) {
      const byCounter = [...follower.items.values()].sort(
        (a, b) => a.entry_counter - b.entry_counter,
      );
      expect(byCounter).toEqual(truth[i]?.items);
      expect(byCounter.filter(({ display_author }) => display_author === 'self')).toHaveLength(
        MESSAGES,
      );
      expect([...follower.generations.values()].map(({ state }) => state)).not.toContain('running');
      expect(follower.inOrder).toBe(true);
      expect(follower.faults).toMatchObject({ gaps: 0, repeats: 0 });
      follower.close();
    }
    expect(dropped()).toBeGreaterThanOrEqual(DROPS);
  }, 240_000);
});
