import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestDatabase } from '../support/database.js';
import { type Answer, Person } from '../support/person.js';
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

    it('leave operators alone', async () => {
      for (let i = 0; i < 20; i += 1) {
        expect((await fetch(`${server.url}/livez`)).status).toBe(200);
      }
    });
  });
});
