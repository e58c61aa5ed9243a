import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { projections } from '../../projections/index.js';
import { RootKey } from '../../src/adapters/key-vault/root-key.js';
import type { JourneyView, RatingAnswer } from '../../src/contract/responses.js';
import { rebuild } from '../../src/readers/rebuild.js';
import { TestDatabase } from '../support/database.js';
import { dump, eventually, TestNode } from '../support/node.js';
import { NodeClasses } from '../support/node-classes.js';
import { type Answer, Person } from '../support/person.js';
import { Server } from '../support/server.js';
import { ABSENT, expectProblem, rate, replyTo, take, tap } from '../support/taking.js';

describe('classes rated', () => {
  let database: TestDatabase;
  let server: Server;
  let node: TestNode;
  let ada: Person;

  beforeAll(async () => {
    database = await TestDatabase.make();
    server = await Server.start(database.url, { LANGUAGE_MODEL: 'scripted' });
    node = await TestNode.on(database, RootKey.parse(server.rootKey));
    ada = await Person.guest(server.url);
  }, 60_000);

  afterAll(async () => {
    await server.stop();
    await database.drop();
  });

  /** What this person's screen says of the class after a command. */
  async function ratingOf({ body }: Answer<RatingAnswer>): Promise<string | null> {
    const headers = { 'Journal-Position': body.position };
    const path = `/journeys/${body.journey_uid}`;
    return (await ada.call<JourneyView>('GET', path, undefined, headers)).body.rating;
  }

  const countEvents = async (type: string): Promise<number> => {
    const [row] = await database.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM log.events WHERE type = $1',
      [type],
    );
    return row?.count ?? 0;
  };

  it('in an entry or on their own are shown so, and may be rated otherwise', async () => {
    const reply = await replyTo(ada);
    const { body: inEntry } = await tap(ada, reply);
    const loved = await rate(ada, inEntry.user_journey_uid, 'loved');
    expect(loved).toMatchObject({
      status: 202,
      body: {
        user_journey_uid: inEntry.user_journey_uid,
        journey_uid: reply.free,
        rating: 'loved',
        revision: 0,
      },
    });
    expect(await ratingOf(loved)).toBe('loved');
    expect(await ratingOf(await rate(ada, inEntry.user_journey_uid, 'disliked'))).toBe('disliked');

    const { body: alone } = await take(ada, reply.free);
    const hated = await rate(ada, alone.user_journey_uid, 'hated');
    expect(hated).toMatchObject({ status: 202, body: { rating: 'hated', revision: 1 } });
    expect(await ratingOf(hated)).toBe('hated');
  });

  it('the same again append nothing, and a repeated key says what it said', async () => {
    const { body: taken } = await tap(ada, await replyTo(ada));
    const uid = taken.user_journey_uid;
    const first = await rate(ada, uid, 'liked', 'one key');
    const before = await countEvents('JourneyRated');
    expect((await rate(ada, uid, 'liked')).body).toEqual(first.body);
    expect((await rate(ada, uid, 'liked', 'one key')).body).toEqual(first.body);
    expectProblem(await rate(ada, uid, 'loved', 'one key'), 'idempotency-key-reused');
    expect(await countEvents('JourneyRated')).toBe(before);
    const loved = await rate(ada, uid, 'loved');
    expect(loved.body).toMatchObject({ rating: 'loved', revision: 1 });
    expect((await rate(ada, uid, 'liked', 'one key')).body).toEqual(first.body);
    expect(await ratingOf(loved)).toBe('loved');
  });

  it('are found by nobody else, nor when they are absent or their entry is gone', async () => {
    const bob = await Person.guest(server.url);
    const [reply, forgotten] = [await replyTo(ada), await replyTo(bob)];
    const { body: inEntry } = await tap(ada, reply);
    const { body: alone } = await take(ada, reply.free);
    const { body: lost } = await tap(bob, forgotten);
    await bob.command(`/entries/${forgotten.entry}`, {}, 'delete', 'DELETE');
    const before = await countEvents('JourneyRated');
    const answers = [];
    const others = [inEntry, alone, lost].map(({ user_journey_uid }) => user_journey_uid);
    for (const uid of [ABSENT.userJourney, ...others, 'not-a-uid']) {
      const answer = await rate(bob, uid, 'hated');
      expectProblem(answer, 'user-journey-not-found');
      answers.push({ ...answer.body, instance: '' });
    }
    expect(new Set(answers.map((body) => JSON.stringify(body))).size).toBe(1);
    expect(await countEvents('JourneyRated')).toBe(before);
  });

  it.each([undefined, null, 5, 'adored', ['loved']])('are refused as %j', async (rating) => {
    expectProblem(await rate(ada, ABSENT.userJourney, rating), 'invalid-request');
  });

  it('are not said to be absent while nobody can tell, and can be taken meanwhile', async () => {
    const quiet = await TestDatabase.make();
    const api = await Server.start(quiet.url, { ROLES: 'api' });
    const root = RootKey.parse(api.rootKey);
    const journey = await new NodeClasses(await TestNode.on(quiet, root)).publish();
    const bob = await Person.guest(api.url);
    expect(await take(bob, journey)).toMatchObject({ status: 202 });
    expectProblem(await rate(bob, ABSENT.userJourney, 'loved'), 'unavailable');
    await api.stop();
    await quiet.drop();
  }, 60_000);

  it('are in the rows as the log has them, with a rebuild as without', async () => {
    await eventually(async () => {
      const behind = await database.query(
        `SELECT FROM readers.checkpoints
         WHERE position < (SELECT lpad(max(position)::text, 20, '0') FROM log.events)`,
      );
      return behind.length === 0;
    });
    await server.stop();
    const live = await dump(node.dataSource);
    expect(live.user_journeys).toHaveLength(await countEvents('JourneyTaken'));
    expect(live.journey_ratings).not.toEqual([]);
    const [stats] = live.journal_stats as { user_chat_actions: number }[];
    const [tapped] = await database.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM log.events WHERE type = 'JourneyTaken' AND data->'item' IS NOT NULL`,
    );
    expect(stats?.user_chat_actions).toBe(tapped?.count);
    for (const projection of projections({ statsTimeZone: 'UTC' })) {
      await rebuild(projection, node.log, node.dataSource);
    }
    expect(await dump(node.dataSource)).toEqual(live);
  });
});
