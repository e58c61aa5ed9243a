import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { projections } from '../../projections/index.js';
import { RootKey } from '../../src/adapters/key-vault/root-key.js';
import type { CommandAnswer } from '../../src/contract/responses.js';
import { rebuild } from '../../src/readers/rebuild.js';
import { TestDatabase } from '../support/database.js';
import { dump, eventually, TestNode } from '../support/node.js';
import { Person, Refused } from '../support/person.js';
import { Server } from '../support/server.js';

const KILLS = Number(process.env.KILLS ?? 25);
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);
const PEOPLE = 12;

/** A command that was acknowledged, and what it was answered with. */
interface Acknowledged {
  readonly person: Person;
  readonly path: string;
  readonly body: object;
  readonly key: string;
  readonly answer: CommandAnswer;
}

describe('a server that is killed', () => {
  let database: TestDatabase;
  let server: Server;

  beforeAll(async () => {
    database = await TestDatabase.make();
    const script = JSON.stringify({
      calls: [
        {},
        { delayMs: 150 },
        { fails: 'unreachable' },
        { delayMs: 300 },
        { parts: 'none' },
        { delayMs: 80 },
      ],
    });
    server = await Server.start(database.url, {
      LANGUAGE_MODEL: 'scripted',
      SCRIPT: script,
      WORKERS: '10',
    });
  }, 60_000);

  afterAll(async () => {
    await server.stop();
    await database.drop();
  });

  it(`has lost nothing and done nothing twice: ${String(KILLS)} kills, seed ${String(SEED)}`, async () => {
    const moments = fc.sample(fc.integer({ min: 20, max: 2_500 }), { numRuns: KILLS, seed: SEED });
    const done: Acknowledged[] = [];
    let living = true;
    const goesOn = (): boolean => living;

    const people = await Promise.all(
      Array.from({ length: PEOPLE }, () => Person.guest(server.url)),
    );
    const lives = people.map(async (person) => {
      const command = async (path: string, body: object): Promise<CommandAnswer> => {
        const key = randomUUID();
        const answer = await person.command(path, body, key);
        done.push({ person, path, body, key, answer });
        return answer;
      };
      while (goesOn()) {
        const { entry_uid: entry } = await command('/entries', {});
        for (let n = 0; n < 2 && goesOn(); n += 1) {
          const text = `${randomUUID()} of ${person.user}`;
          // A reply may still be open; a good client keeps the text and waits.
          while (goesOn()) {
            try {
              await command(`/entries/${entry}/chat`, { text });
              break;
            } catch (error) {
              if (!(error instanceof Refused)) throw error;
              await pause(100);
            }
          }
        }
      }
    });

    for (const moment of moments) {
      await pause(moment);
      await server.stop('SIGKILL');
      await server.start();
    }
    living = false;
    await Promise.all(lives);
    expect(done.length).toBeGreaterThan(KILLS);

    // Every generation ends.
    await eventually(async () => {
      const open = await database.query(
        `SELECT FROM journal_generations WHERE state IN ('waiting', 'running')`,
      );
      const behind = await database.query(
        `SELECT FROM readers.checkpoints
         WHERE position < (SELECT lpad(max(position)::text, 20, '0') FROM log.events)`,
      );
      return open.length === 0 && behind.length === 0;
    }, 60_000);

    // Every acknowledged message is there once; the same command again has the same answer and no effect.
    const before = await database.query<{ head: string }>(
      'SELECT max(position) AS head FROM log.events',
    );
    for (const { person, path, body, key, answer } of done) {
      expect(await person.command(path, body, key)).toEqual(answer);
    }
    const after = await database.query('SELECT max(position) AS head FROM log.events');
    expect(after).toEqual(before);
    const written = done.filter(({ path }) => path.endsWith('/chat'));
    for (const { person, answer, body } of written) {
      const { items } = await person.entry(answer.entry_uid);
      const own = items.filter(({ uid }) => uid === answer.item_uid);
      const value = (body as { text: string }).text;
      expect(own.map(({ parts }) => parts)).toEqual([[{ type: 'paragraph', value }]]);
    }
    const [counted] = await database.query<{ chats: number; twice: number }>(
      `SELECT count(*)::int AS chats, count(*)::int - count(DISTINCT metadata->>'command_id')::int AS twice
       FROM log.events WHERE type = 'UserChatted'`,
    );
    expect(counted?.chats).toBeGreaterThanOrEqual(written.length);
    expect(counted?.twice).toBe(0);

    // Each generation has one outcome, and at most one stored event a step.
    const doubled = await database.query(
      `SELECT data->>'generation' FROM log.events
       WHERE type IN ('GreetingGenerated', 'ClassesSuggested') OR (data->>'final')::boolean
       GROUP BY 1 HAVING count(*) > 1`,
    );
    expect(doubled).toEqual([]);

    // Read models equal a rebuild.
    await server.stop();
    const node = await TestNode.on(database, RootKey.parse(server.rootKey));
    const live = await dump(node.dataSource);
    for (const projection of projections({ statsTimeZone: 'UTC' })) {
      await rebuild(projection, node.log, node.dataSource);
    }
    expect(await dump(node.dataSource)).toEqual(live);
  }, 600_000);
});
