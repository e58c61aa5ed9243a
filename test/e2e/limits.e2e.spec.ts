import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { ProblemResponse } from '../../src/contract/problem.js';
import { TestDatabase } from '../support/database.js';
import { type Answer, Person } from '../support/person.js';
import { failureReasons } from '../support/failure-reasons.js';
import { Server } from '../support/server.js';

describe('limits', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await TestDatabase.make();
  });

  afterAll(async () => {
    await database.drop();
  });

  describe('of requests', () => {
    let server: Server;

    beforeAll(async () => {
      server = await Server.start(database.url, {
        REQUESTS_PER_MINUTE: '5',
        GUESTS_PER_MINUTE: '2',
      });
    }, 60_000);

    afterAll(async () => {
      await server.stop();
    });

    /** Of people's own doing: what they asked for before may be written at any moment. */
    const countEvents = async (): Promise<number | undefined> => {
      const [row] = await database.query<{ count: number }>(
        `SELECT count(*)::int AS count FROM log.events WHERE metadata->>'actor' NOT LIKE 'process:%'`,
      );
      return row?.count;
    };

    function expectTooMany(answer: Answer<object>): void {
      expect(answer).toMatchObject({ status: 429, body: { code: 'too-many-requests' } });
      const wait = Number(answer.headers.get('retry-after'));
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(60);
    }

    /** @param through what `X-Forwarded-For` says. */
    const askAsNew = ({ url }: Server, through: string): Promise<Answer<ProblemResponse>> =>
      Person.nobody(url).call('POST', '/guests', {}, { 'X-Forwarded-For': through });

    it('hold one person, say how much is left, and store nothing of what they refuse', async () => {
      const ada = await Person.guest(server.url);
      const bob = await Person.guest(server.url);
      for (const left of [4, 3, 2, 1, 0]) {
        const { status, headers } = await ada.call('GET', '/me');
        expect(status).toBe(200);
        expect(headers.get('ratelimit-policy')).toBe('"person";q=5;w=60');
        expect(headers.get('ratelimit')).toMatch(new RegExp(`^"person";r=${String(left)};t=\\d+$`));
      }
      const before = await countEvents();
      expectTooMany(await ada.call('POST', '/entries', {}));
      expect(await countEvents()).toBe(before);
      expect((await bob.call('GET', '/me')).status).toBe(200);
      expectTooMany(await Person.nobody(server.url).call('POST', '/guests', {}));
    });

    it('believe no one who says that they ask for another', async () => {
      const asked = await Promise.all(
        ['203.0.113.1', '203.0.113.2', '203.0.113.3'].map((address) => askAsNew(server, address)),
      );
      expect(asked.map(({ status }) => status)).toContain(429);
    });

    it('count by whom a balancer asks for, where it is known', async () => {
      const balanced = await Server.start(database.url, {
        GUESTS_PER_MINUTE: '1',
        TRUSTED_PROXIES: '127.0.0.0/8,::1',
      });
      try {
        expect((await askAsNew(balanced, '203.0.113.1')).status).toBe(201);
        expect((await askAsNew(balanced, '203.0.113.2')).status).toBe(201);
        expectTooMany(await askAsNew(balanced, '203.0.113.2'));
        expectTooMany(await askAsNew(balanced, '198.51.100.7, 203.0.113.1'));
      } finally {
        await balanced.stop();
      }
    });

    it('leave operators alone', async () => {
      for (let i = 0; i < 20; i += 1) {
        expect((await fetch(`${server.url}/livez`)).status).toBe(200);
      }
    });
  });

  describe('of generations', () => {
    let server: Server | undefined;

    afterEach(async () => {
      await server?.stop();
    });

    const slow = { LANGUAGE_MODEL: 'scripted', SCRIPT: JSON.stringify({ delayMs: 1_500 }) };

    it('let one person have a few at once, and others their turn meanwhile', async () => {
      server = await Server.start(database.url, {
        ...slow,
        GENERATIONS_AT_ONCE: '2',
        WORKERS: '8',
      });
      const [ada, bob] = await Promise.all([Person.guest(server.url), Person.guest(server.url)]);
      const adas = await Promise.all(Array.from({ length: 8 }, () => ada.command('/entries')));
      const bobs = await bob.command('/entries');
      const running = async (person: Person): Promise<number> => {
        const rows = await database.query(
          `SELECT FROM journal_generations WHERE user_uid = $1 AND state = 'running'`,
          [person.user],
        );
        return rows.length;
      };
      let most = 0;
      const watched = setInterval(
        () => void running(ada).then((now) => (most = Math.max(most, now))),
        50,
      );
      await Promise.all([bob.outcome(bobs), ...adas.map((started) => ada.outcome(started))]);
      clearInterval(watched);
      const greeted = await database.query<{ stream: string }>(
        `SELECT stream FROM log.events WHERE type = 'GreetingGenerated' ORDER BY position`,
      );
      const turn = greeted.findIndex(({ stream }) => stream.endsWith(bobs.entry_uid));
      expect(turn).toBeGreaterThanOrEqual(0);
      expect(turn).toBeLessThan(8);
      // The queue counts before it takes, so one more may slip through.
      expect(most).toBeGreaterThanOrEqual(1);
      expect(most).toBeLessThanOrEqual(3);
    });

    it('send to the companion what is too many for the model, and refuse nothing', async () => {
      server = await Server.start(database.url, {
        ...slow,
        BUSY_ABOVE: '1',
        WORKERS: '1',
        GENERATIONS_AT_ONCE: '50',
      });
      const ada = await Person.guest(server.url);
      const started = [];
      for (let i = 0; i < 8; i += 1) started.push(await ada.command('/entries'));
      const entries = await Promise.all(started.map((one) => ada.outcome(one)));
      const by = entries.map(({ generations }) => generations[0]?.technique);
      expect(by).toContain('scripted');
      expect(by).toContain('companion');
      const reasons = await failureReasons(database);
      expect(reasons.filter((reason) => reason === 'busy')).toHaveLength(
        by.filter((technique) => technique === 'companion').length,
      );
    });
  });
});
