import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestDatabase } from '../support/database.js';
import { Person } from '../support/person.js';
import { Server } from '../support/server.js';

const PEOPLE = 12;
/** Nobody may wait longer than this, whatever happens to a worker. */
const LONGEST_SECONDS = 45;

describe('workers in processes of their own', () => {
  let database: TestDatabase;
  let front: Server;
  const workers: Server[] = [];

  beforeAll(async () => {
    database = await TestDatabase.make();
    front = await Server.start(database.url, { ROLES: 'api,readers' });
  }, 60_000);

  afterAll(async () => {
    await Promise.all([front, ...workers].map((server) => server.stop()));
    await database.drop();
  });

  function worker(script: object): Promise<Server> {
    return Server.start(database.url, {
      ROLES: 'workers',
      ROOT_KEY: front.rootKey,
      WORKERS: '6',
      LANGUAGE_MODEL: 'scripted',
      SCRIPT: JSON.stringify(script),
    });
  }

  it('leave no one waiting when one of them is killed in its first second', async () => {
    const doomed = await worker({ hangs: true });
    workers.push(doomed);
    const waiting = await Promise.all(
      Array.from({ length: PEOPLE }, async () => {
        const person = await Person.guest(front.url);
        return { person, started: await person.command('/entries') };
      }),
    );
    await pause(800);
    await doomed.stop('SIGKILL');
    workers.push(await worker({ delayMs: 100 }));
    await Promise.all(waiting.map(({ person, started }) => person.outcome(started, 60_000)));

    const waits = await database.query<{ seconds: number; state: string }>(
      'SELECT ended_at - requested_at AS seconds, state FROM journal_generations',
    );
    expect(waits).toHaveLength(PEOPLE);
    expect(waits.filter(({ state }) => state !== 'succeeded')).toEqual([]);
    expect(Math.max(...waits.map(({ seconds }) => seconds))).toBeLessThan(LONGEST_SECONDS);
  }, 120_000);

  it('give up on a model that hangs, and the companion writes', async () => {
    await Promise.all(workers.splice(0).map((server) => server.stop()));
    workers.push(await worker({ hangs: true }));
    const ada = await Person.guest(front.url);
    const { generations } = await ada.outcome(await ada.command('/entries'), 60_000);
    expect(generations).toMatchObject([{ state: 'succeeded', technique: 'companion' }]);
    const [greeting] = generations;
    const waited = (greeting?.ended_at ?? 0) - (greeting?.requested_at ?? 0);
    expect(waited).toBeLessThan(LONGEST_SECONDS);
  }, 120_000);

  it('have the companion write at once after three failed tries', async () => {
    await Promise.all(workers.splice(0).map((server) => server.stop()));
    workers.push(await worker({ fails: 'unreachable' }));
    const ada = await Person.guest(front.url);
    const { generations } = await ada.outcome(await ada.command('/entries'));
    expect(generations).toMatchObject([{ technique: 'companion', attempts: 4 }]);
    const failures = await database.query(
      `SELECT data->>'reason' AS reason, (data->>'final')::boolean AS final FROM log.events
       WHERE type = 'GreetingFailed' AND data->>'generation' = $1`,
      [generations[0]?.uid],
    );
    expect(failures).toEqual(
      Array.from({ length: 3 }, () => ({ reason: 'unreachable', final: false })),
    );
  }, 60_000);
});
