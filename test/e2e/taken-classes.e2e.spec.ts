import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RootKey } from '../../src/adapters/key-vault/root-key.js';
import type { ItemView, JourneyPart } from '../../src/contract/entry.views.js';
import type { JourneyUid, UserUid } from '../../src/domain/uid.js';
import { TestDatabase } from '../support/database.js';
import { Follower } from '../support/follower.js';
import { eventually, TestNode } from '../support/node.js';
import { Person } from '../support/person.js';
import { Server } from '../support/server.js';
import { ABSENT, expectProblem, newestReply, replyTo, take, tap } from '../support/taking.js';

describe('classes taken', () => {
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

  async function change(
    user: string,
    type: 'GrantEntitlement' | 'RevokeEntitlement',
  ): Promise<void> {
    const commandId = randomUUID();
    const origin = { commandId, actor: 'operator', correlationId: '', causationId: commandId };
    await node.users.run(user as UserUid, { type, entitlement: 'pro' }, {}, origin);
  }

  const countEvents = async (type: string): Promise<number> => {
    const [row] = await database.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM log.events WHERE type = $1',
      [type],
    );
    return row?.count ?? 0;
  };

  it('from a reply stand in the entry, and whoever follows it sees so', async () => {
    const reply = await replyTo(ada);
    const follower = new Follower(server.url, ada.token, reply.entry);
    await eventually(() => follower.items.size === 3);
    const { status, body } = await tap(ada, reply);
    expect(status).toBe(202);
    expect(body).toMatchObject({
      user_journey_uid: expect.stringMatching(/^oseh_uj_/),
      journey_uid: reply.free,
      access: 'free',
      entry_uid: reply.entry,
    });

    const { entry, items } = await ada.entry(reply.entry, body.position);
    expect(items[3]).toEqual({
      uid: body.item_uid,
      entry_counter: 4,
      type: 'ui',
      display_author: 'self',
      revision: 1,
      created_at: expect.any(Number),
      generation_uid: null,
      unreadable: false,
      parts: [],
      user_journey_uid: body.user_journey_uid,
      journey: { uid: reply.free, details: linked(items[2], reply.free)?.details },
    });
    expect(entry.revision).toBe(body.revision);
    await eventually(() => follower.revision === body.revision);
    expect(follower.items.get(body.item_uid ?? '')).toEqual(items[3]);
    expect(follower.faults).toEqual({ gaps: 0, repeats: 0 });
    follower.close();
  });

  it('by two taps on a link are one, at once or one after the other', async () => {
    const reply = await replyTo(ada);
    const before = await countEvents('JourneyTaken');
    const [first, second] = await Promise.all([tap(ada, reply), tap(ada, reply)]);
    const third = await tap(ada, reply);
    expect(second.body).toEqual(first.body);
    expect(third.body).toEqual(first.body);
    expect(await countEvents('JourneyTaken')).toBe(before + 1);
    const { items } = await ada.entry(reply.entry, first.body.position);
    expect(items.filter(({ type }) => type === 'ui')).toHaveLength(1);
  });

  it('are answered alike under one key, and refused with another body', async () => {
    const [reply, other] = [await replyTo(ada), await replyTo(ada)];
    const key = randomUUID();
    const first = await tap(ada, reply, key);
    expect(await tap(ada, reply, key)).toMatchObject({ status: 202, body: first.body });
    const before = await countEvents('JourneyTaken');
    const bodies = [
      undefined,
      { entry_uid: reply.entry, item_uid: ABSENT.item },
      { entry_uid: other.entry, item_uid: other.item },
    ];
    for (const body of bodies) {
      expectProblem(await take(ada, reply.free, body, key), 'idempotency-key-reused');
    }
    const alone = await take(ada, reply.free, undefined, 'alone');
    expect((await take(ada, reply.free, {}, 'alone')).body).toEqual(alone.body);
    expectProblem(await tap(ada, reply, 'alone'), 'idempotency-key-reused');
    expect(await countEvents('JourneyTaken')).toBe(before + 1);
  });

  it('may come from a link that a refresh has replaced', async () => {
    const old = await replyTo(ada);
    const refreshed = newestReply(
      await ada.outcome(await ada.command(`/entries/${old.entry}/reply/refresh`)),
    );
    expect(refreshed).toMatchObject({ item: old.item });
    expect(refreshed.free).not.toBe(old.free);
    expect(await tap(ada, old)).toMatchObject({ status: 202, body: { journey_uid: old.free } });
    const { status, body } = await tap(ada, refreshed);
    expect([status, body.journey_uid]).toEqual([202, refreshed.free]);
  });

  it('are premium for whoever is entitled at the tap, and for nobody else', async () => {
    const bob = await Person.guest(server.url);
    const reply = await replyTo(bob);
    const link = { entry_uid: reply.entry, item_uid: reply.item };
    expectProblem(await take(bob, reply.premium, link), 'upgrade-needed');
    expectProblem(await take(bob, reply.premium), 'upgrade-needed');
    await change(bob.user, 'GrantEntitlement');
    const inEntry = await take(bob, reply.premium, link);
    expect(inEntry).toMatchObject({ status: 202, body: { access: 'premium' } });
    expect(await take(bob, reply.premium)).toMatchObject({ body: { access: 'premium' } });
    await change(bob.user, 'RevokeEntitlement');
    expectProblem(await take(bob, reply.premium), 'upgrade-needed');
    // The tap of a moment ago was one of somebody entitled.
    const again = await take(bob, reply.premium, link);
    expect(again.body).toEqual(inEntry.body);
  });

  it('on their own are a class taken each time', async () => {
    const { free } = await replyTo(ada);
    const [first, second] = [await take(ada, free), await take(ada, free, {})];
    expect(first).toMatchObject({
      status: 202,
      body: { journey_uid: free, access: 'free', revision: 0 },
    });
    expect(first.body).not.toHaveProperty('entry_uid');
    expect(second.body.user_journey_uid).not.toBe(first.body.user_journey_uid);
  });

  it('are refused when they are withdrawn, were never there, or are not in the link', async () => {
    const reply = await replyTo(ada);
    const link = { entry_uid: reply.entry, item_uid: reply.item };
    const before = await countEvents('JourneyTaken');
    for (const uid of [ABSENT.journey, '1']) {
      expectProblem(await take(ada, uid), 'journey-not-found');
    }
    expectProblem(await take(ada, ABSENT.journey, link), 'link-not-found');
    for (const item_uid of [ABSENT.item, 'not-a-uid']) {
      expectProblem(await take(ada, reply.free, { ...link, item_uid }), 'link-not-found');
    }
    const commandId = randomUUID();
    const origin = { commandId, actor: 'operator', correlationId: '', causationId: commandId };
    await node.journeys.run(reply.free as JourneyUid, { type: 'WithdrawJourney' }, origin);
    expectProblem(await take(ada, reply.free, link), 'journey-withdrawn');
    expectProblem(await take(ada, reply.free), 'journey-withdrawn');
    expect(await countEvents('JourneyTaken')).toBe(before);
  });

  it('are refused in another’s entry as in one that is absent or deleted', async () => {
    const bob = await Person.guest(server.url);
    const reply = await replyTo(ada);
    const deleted = await replyTo(bob);
    await bob.command(`/entries/${deleted.entry}`, {}, 'delete', 'DELETE');
    const before = await countEvents('JourneyTaken');
    const answers = [];
    for (const entry_uid of [ABSENT.entry, reply.entry, deleted.entry, 'not-a-uid']) {
      const answer = await take(bob, reply.free, { entry_uid, item_uid: reply.item });
      expectProblem(answer, 'entry-not-found');
      answers.push({ ...answer.body, instance: '' });
    }
    expect(new Set(answers.map((body) => JSON.stringify(body))).size).toBe(1);
    expect(await countEvents('JourneyTaken')).toBe(before);
  });

  it.each<[string, object | string]>([
    ['an entry without an item', { entry_uid: ABSENT.entry }],
    ['an item without an entry', { item_uid: ABSENT.item }],
    ['a link of the wrong type', { entry_uid: 7, item_uid: null }],
    ['a field too many', { mood: 'blue' }],
    ['no object', '[]'],
  ])('are refused with %s', async (_, body) => {
    const path = `/journeys/${ABSENT.journey}/take`;
    expectProblem(await ada.call('POST', path, body), 'invalid-request');
  });
});

function linked(item: ItemView | undefined, journey: string): JourneyPart | undefined {
  return item?.parts.find((part) => part.type === 'journey' && part.uid === journey) as
    JourneyPart | undefined;
}
