import { createHmac, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { io, type Socket } from 'socket.io-client';
import { RootKey } from '../../src/adapters/key-vault/root-key.js';
import { PROBLEMS, type ProblemCode } from '../../src/contract/problem.js';
import type { ClientToServer, ServerToClient } from '../../src/contract/socket-messages.js';
import { TestDatabase } from '../support/database.js';
import { eventually } from '../support/node.js';
import { type Answer, Person } from '../support/person.js';
import { Server } from '../support/server.js';

const ABSENT = 'oseh_jne_AAAAAAAAAAAAAAAAAAAAAA';

describe('bad input', () => {
  let database: TestDatabase;
  let server: Server;
  let ada: Person;
  let entry: string;

  beforeAll(async () => {
    database = await TestDatabase.make();
    // A model that takes its time, so that a reply stays open while a second message comes.
    const script = JSON.stringify({ calls: [{}, { delayMs: 1_500 }] });
    server = await Server.start(database.url, { LANGUAGE_MODEL: 'scripted', SCRIPT: script });
    ada = await Person.guest(server.url);
    entry = (await ada.begin()).entry_uid;
  }, 60_000);

  afterAll(async () => {
    await server.stop();
    await database.drop();
  });

  const countEvents = async (): Promise<number> => {
    const [row] = await database.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM log.events',
    );
    return row?.count ?? 0;
  };

  function expectProblem(answer: Answer<object>, code: ProblemCode): void {
    expect(answer).toMatchObject({
      status: PROBLEMS[code][0],
      type: 'application/problem+json; charset=utf-8',
      body: { code, status: PROBLEMS[code][0], detail: PROBLEMS[code][1] },
    });
  }

  describe('to REST', () => {
    let before: number;

    beforeEach(async () => {
      before = await countEvents();
    });

    it.each<[string, ProblemCode, object | string | undefined]>([
      ['an empty text', 'text-empty', { text: '' }],
      ['a blank text', 'text-empty', { text: ' \n\t\u2003 ' }],
      ['a text of 10,001 characters', 'text-too-long', { text: 'x'.repeat(10_001) }],
      ['a text far too long', 'body-too-large', { text: 'x'.repeat(100_000) }],
      ['no body', 'invalid-request', undefined],
      ['not JSON', 'malformed-json', '{"text": "I am'],
      ['no object', 'invalid-request', '[]'],
      ['nothing but null', 'invalid-request', 'null'],
      ['a text that is none', 'invalid-request', { text: 7 }],
      ['a field too many', 'invalid-request', { text: 'sad', mood: 'blue' }],
      ['a prototype', 'malformed-json', '{"text": "sad", "__proto__": {"admin": true}}'],
    ])('refuses %s', async (_, code, body) => {
      expectProblem(await ada.call('POST', `/entries/${entry}/chat`, body), code);
      expect(await countEvents()).toBe(before);
    });

    it('says where a body is wrong', async () => {
      const { body } = await ada.call('POST', `/entries/${entry}/chat`, { text: 7, mood: 1 });
      expect(body.errors).toEqual(
        expect.arrayContaining([
          { pointer: '/text', detail: 'text must be a string' },
          { pointer: '/mood', detail: 'property mood should not exist' },
        ]),
      );
    });

    it('refuses what is not sent as JSON', async () => {
      const answer = await ada.call('POST', `/entries/${entry}/chat`, 'text=sad', {
        'Content-Type': 'application/xml',
      });
      expectProblem(answer, 'unsupported-media-type');
    });

    it('takes a text of exactly 10,000 characters, whatever they are', async () => {
      const mine = (await ada.begin()).entry_uid;
      const text = '🌧'.repeat(5_000);
      const answer = await ada.call('POST', `/entries/${mine}/chat`, { text });
      expect(answer.status).toBe(202);
    });

    it.each([
      ['GET', ''],
      ['DELETE', ''],
      ['POST', '/chat'],
      ['POST', '/hide'],
      ['POST', '/show'],
      ['POST', '/greeting/refresh'],
      ['POST', '/reply/retry'],
      ['POST', '/reply/refresh'],
      ['GET', '/items/oseh_jei_AAAAAAAAAAAAAAAAAAAAAA/log'],
    ] as const)('answers alike for an absent entry and another’s: %s %s', async (method, path) => {
      const bob = await Person.guest(server.url);
      const body = path === '/chat' ? { text: 'mine now' } : undefined;
      const after = await countEvents();
      const answers = [];
      for (const uid of [ABSENT, entry, 'not-a-uid']) {
        const answer = await bob.call(method, `/entries/${uid}${path}`, body);
        expectProblem(answer, 'entry-not-found');
        answers.push({ ...answer.body, instance: '' });
      }
      expect(answers[1]).toEqual(answers[0]);
      expect(answers[2]).toEqual(answers[0]);
      expect(await countEvents()).toBe(after);
    });

    it('refuses a second message while a reply is open, and keeps the first', async () => {
      const mine = (await ada.begin()).entry_uid;
      const first = await ada.command(`/entries/${mine}/chat`, { text: 'first' });
      const now = await countEvents();
      expectProblem(
        await ada.call('POST', `/entries/${mine}/chat`, { text: 'second' }),
        'reply-in-progress',
      );
      expectProblem(await ada.call('POST', `/entries/${mine}/reply/refresh`), 'reply-in-progress');
      expectProblem(await ada.call('POST', `/entries/${mine}/greeting/refresh`), 'already-written');
      expect(await countEvents()).toBeGreaterThanOrEqual(now);
      const { items } = await ada.outcome(first);
      expect(items.filter(({ display_author }) => display_author === 'self')).toHaveLength(1);
      expectProblem(await ada.call('POST', `/entries/${mine}/reply/retry`), 'nothing-to-retry');
    });

    it('refuses a reply to be refreshed or tried again where there is none', async () => {
      for (const what of ['refresh', 'retry']) {
        expectProblem(await ada.call('POST', `/entries/${entry}/reply/${what}`), 'no-reply-yet');
      }
    });

    it('refuses an opening that is not built yet, or never will be', async () => {
      const open = (opening: string): Promise<Answer<object>> =>
        ada.call('POST', '/entries', { opening });
      expectProblem(await open('reflection-question'), 'opening-not-available');
      expectProblem(await open('a joke'), 'invalid-request');
      expect(await countEvents()).toBe(before);
    });

    it('finds no class that is not there', async () => {
      for (const uid of ['oseh_j_AAAAAAAAAAAAAAAAAAAAAA', '1']) {
        expectProblem(await ada.call('GET', `/journeys/${uid}`), 'journey-not-found');
      }
    });

    it('finds nothing elsewhere', async () => {
      expectProblem(await ada.call('GET', '/nothing'), 'not-found');
      expectProblem(await ada.call('PUT', '/entries'), 'not-found');
    });

    it('refuses pages that are none of ours', async () => {
      for (const query of ['before=xyz', 'limit=0', 'limit=101', 'limit=many', 'offset=3']) {
        expectProblem(await ada.call('GET', `/entries?${query}`), 'invalid-request');
      }
    });

    it('refuses a key that cannot be one, and time zones that nobody lives in', async () => {
      const headers = { 'Idempotency-Key': 'x'.repeat(201) };
      expectProblem(await ada.call('POST', '/entries', {}, headers), 'invalid-request');
      expectProblem(await ada.call('PATCH', '/me', { timezone: 'Moon/Crater' }), 'invalid-request');
      expectProblem(await ada.call('POST', '/guests', { name: 'x'.repeat(81) }), 'invalid-request');
    });

    it('lets nobody in without a token that is believed', async () => {
      for (const token of ['', 'nonsense', ...forged(ada.token)]) {
        expectProblem(await ada.as(token).call('GET', '/me'), 'not-signed-in');
        expectProblem(await ada.as(token).call('POST', '/entries'), 'not-signed-in');
      }
      const old = expired(server.rootKey, ada.token);
      expectProblem(await ada.as(old).call('POST', '/entries'), 'token-expired');
      expect(await countEvents()).toBe(before);
    });
  });

  describe('to the socket', () => {
    const open: Socket<ServerToClient, ClientToServer>[] = [];

    afterAll(() => {
      for (const socket of open) socket.disconnect();
    });

    async function connect(token: unknown): Promise<Socket<ServerToClient, ClientToServer>> {
      const socket = io(server.url, {
        auth: { token },
        transports: ['websocket'],
        forceNew: true,
        reconnection: false,
      });
      open.push(socket);
      await new Promise<void>((resolve, reject) => {
        socket.once('connect', resolve);
        socket.once('connect_error', reject);
      });
      return socket;
    }

    it('refuses a connection with the problem that REST would answer', async () => {
      const old = expired(server.rootKey, ada.token);
      for (const [token, code] of [
        [undefined, 'not-signed-in'],
        ['nonsense', 'not-signed-in'],
        [7, 'not-signed-in'],
        [old, 'token-expired'],
      ] as const) {
        await expect(connect(token)).rejects.toMatchObject({ data: { problem: { code } } });
      }
    });

    it('acknowledges a bad request with a problem, and stays open', async () => {
      const socket = await connect(ada.token);
      const follow = (request: unknown): Promise<unknown> =>
        socket.timeout(5_000).emitWithAck('entry:follow', request as never);
      expect(await follow({})).toMatchObject({ problem: { code: 'invalid-request' } });
      expect(await follow(undefined)).toMatchObject({ problem: { code: 'invalid-request' } });
      expect(await follow({ entry_uid: 7 })).toMatchObject({
        problem: { code: 'invalid-request' },
      });
      const negative = { entry_uid: entry, after_revision: -5 };
      expect(await follow(negative)).toMatchObject({ problem: { code: 'invalid-request' } });
      expect(await follow({ entry_uid: ABSENT })).toMatchObject({
        problem: { code: 'entry-not-found' },
      });
      expect(await follow({ entry_uid: entry })).toMatchObject({ entry: { uid: entry } });
    });

    it('shows another’s entry to nobody', async () => {
      const bob = await Person.guest(server.url);
      const socket = await connect(bob.token);
      const heard: unknown[] = [];
      socket.onAny((...args) => heard.push(args));
      const answer: unknown = await socket
        .timeout(5_000)
        .emitWithAck('entry:follow', { entry_uid: entry });
      expect(answer).toMatchObject({ problem: { code: 'entry-not-found' } });
      await socket.timeout(5_000).emitWithAck('history:follow', {});
      await ada.command(`/entries/${entry}/hide`);
      await eventually(async () => (await ada.entry(entry)).entry.hidden);
      expect(heard).toEqual([]);
    });

    it('is closed when its token expires', async () => {
      const soon = resigned(server.rootKey, ada.token, { exp: Math.ceil(Date.now() / 1000) + 2 });
      const socket = await connect(soon);
      await eventually(() => !socket.connected, 5_000);
      expect(socket.connected).toBe(false);
    });
  });
});

type Claims = Record<string, unknown>;

function resigned(rootKey: string, token: string, change: Claims): string {
  const [head = '', payload = ''] = token.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Claims;
  const body = Buffer.from(JSON.stringify({ ...claims, ...change })).toString('base64url');
  const key = RootKey.parse(rootKey).derive('guest-tokens');
  const signature = createHmac('sha256', key).update(`${head}.${body}`).digest('base64url');
  return `${head}.${body}.${signature}`;
}

const expired = (rootKey: string, token: string): string =>
  resigned(rootKey, token, { exp: Math.floor(Date.now() / 1000) - 10 });

/** Tokens that somebody without the key could make. */
function forged(token: string): string[] {
  const [head = '', payload = '', signature = ''] = token.split('.');
  const encode = (value: Claims): string =>
    Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Claims;
  const own = createHmac('sha256', 'guess').update(`${head}.${payload}`).digest('base64url');
  return [
    `${encode({ alg: 'none' })}.${payload}.`,
    `${encode({ alg: 'none', typ: 'JWT' })}.${payload}.${signature}`,
    `${encode({ alg: 'HS512' })}.${payload}.${signature}`,
    `${encode({ alg: 'RS256', jku: 'http://127.0.0.1/keys' })}.${payload}.${signature}`,
    `${head}.${encode({ ...claims, sub: randomUUID() })}.${signature}`,
    `${head}.${payload}.${own}`,
    `${head}.${payload}.${signature.slice(2)}`,
    `${head}.${payload}`,
    'x'.repeat(8_000),
  ];
}
