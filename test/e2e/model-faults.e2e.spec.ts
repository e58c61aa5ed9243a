import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GenerationView, WholeEntryView } from '../../src/contract/entry.views.js';
import type { FailureReason } from '../../src/domain/generation.js';
import { TestDatabase } from '../support/database.js';
import { failureReasons } from '../support/failure-reasons.js';
import { Person } from '../support/person.js';
import { Server } from '../support/server.js';
import { FAULTS, type FaultName } from '../support/stand-in/faults.js';
import { StandInModel } from '../support/stand-in/stand-in-model.js';

/** Nobody may wait longer than this, whatever a model does. */
const LONGEST_SECONDS = 45;
const KEY = 'sk-known-to-nobody';
const PATIENCE_MS = 50_000;
/** People who meet with faults at once; each looks for their answer many times a second. */
const AT_ONCE = 13;
const PERSON_CAP = 60_000;
const EVERYBODY_CAP = 2_000_000;

/** Short, so that what hangs is given up soon. */
const QUICK = {
  OPENAI_FIRST_BYTE_MS: '1500',
  OPENAI_STALL_MS: '1500',
  OPENAI_TIMEOUT_MS: '3000',
  OPENAI_RETRIES: '1',
  OPENAI_BREAKER_FAILURES: '1000000',
  OPENAI_DAILY_TOKENS_PER_PERSON: String(PERSON_CAP),
  OPENAI_DAILY_TOKENS: String(EVERYBODY_CAP),
  WORKERS: '40',
};

/** What each fault is told apart as. */
const REASONS: Record<FaultName, FailureReason> = {
  unauthorized: 'unauthorized',
  'rate-limited': 'rate-limited',
  'rate-limited-until': 'rate-limited',
  'rate-limited-long': 'rate-limited',
  'no-quota': 'rate-limited',
  'no-model': 'internal',
  'error-500': 'unreachable',
  'error-503': 'unreachable',
  redirected: 'unreachable',
  'no-first-byte': 'timeout',
  stall: 'timeout',
  drip: 'timeout',
  cut: 'unreachable',
  ended: 'unreachable',
  'error-in-the-middle': 'unreachable',
  'truncated-json': 'malformed',
  'not-json': 'malformed',
  'wrong-schema': 'malformed',
  'wrong-parts': 'malformed',
  'unknown-class': 'malformed',
  'one-class': 'malformed',
  'three-classes': 'malformed',
  'same-class-twice': 'malformed',
  'class-first': 'malformed',
  refusal: 'refused',
  filtered: 'filtered',
  empty: 'empty',
  'empty-parts': 'malformed',
  'too-long': 'too-long',
  megabyte: 'malformed',
  'bad-utf8': 'malformed',
  html: 'malformed',
  'not-events': 'malformed',
  'half-json': 'malformed',
  'no-choices': 'empty',
  url: 'malformed',
  markup: 'malformed',
  'link-in-text': 'malformed',
  'hidden-text': 'malformed',
};

/** Faults of the way to a server, by the address that has them. */
const ADDRESSES = {
  refused: 'http://127.0.0.1:9/v1',
  'no-such-name': 'http://model.invalid/v1',
};

interface Outcome {
  readonly words: string;
  readonly entry: WholeEntryView;
  readonly generation: GenerationView;
  /** Why the model's tries came to nothing. */
  readonly reasons: readonly FailureReason[];
}

/** A reply to words that make the model fail, and the greeting that remembers these words. */
interface Outcomes {
  readonly greeting: Outcome;
  readonly reply: Outcome;
}

describe('a model that fails', () => {
  let database: TestDatabase;
  let standIn: StandInModel;
  let server: Server;
  const met = new Map<string, Outcomes>();

  beforeAll(async () => {
    database = await TestDatabase.make();
    standIn = await StandInModel.start();
    server = await Server.start(database.url, {
      ...QUICK,
      OPENAI_BASE_URL: standIn.url,
      OPENAI_API_KEY: KEY,
      LOG_LEVEL: 'debug',
    });
    const waiting = Object.keys(FAULTS);
    const meetAll = async (): Promise<void> => {
      for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
        met.set(name, await meet(database, server, `I can't sleep, fault-${name} all night`));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, meetAll));
    report(met);
  }, 120_000);

  afterAll(async () => {
    await server.stop();
    await standIn.vanish();
    await database.drop();
  });

  describe.each(Object.keys(FAULTS) as FaultName[])('%s', (name) => {
    it.each(['greeting', 'reply'] as const)('of a %s is told apart, and made good', (kind) => {
      const outcome = met.get(name)?.[kind];
      expectMadeGood(outcome, kind);
      expect(new Set(lasting(outcome, REASONS[name]))).toEqual(new Set([REASONS[name]]));
    });
  });

  it('is asked no more often than is of use', () => {
    const asked = (name: FaultName): number =>
      standIn.asked.filter(({ messages }) => messages.at(-1)?.content.includes(`fault-${name} `))
        .length;
    const tries = (name: FaultName): number => {
      const { greeting, reply } = met.get(name) ?? {};
      return (greeting?.reasons.length ?? 0) + (reply?.reasons.length ?? 0);
    };
    const given = (name: FaultName): number => {
      const { greeting, reply } = met.get(name) ?? {};
      return lasting(greeting, REASONS[name]).length + lasting(reply, REASONS[name]).length;
    };
    const vain = ['unauthorized', 'refusal', 'rate-limited-long', 'html', 'megabyte'] as const;
    for (const name of vain) {
      expect(given(name)).toBe(2);
      expect(asked(name)).toBeLessThanOrEqual(tries(name));
    }
    // With one repair each, and then no more.
    expect(given('wrong-schema')).toBe(2);
    expect(asked('wrong-schema')).toBeLessThanOrEqual(2 * tries('wrong-schema'));
    // With one retry each.
    expect(tries('error-500')).toBe(6);
    expect(asked('error-500')).toBeLessThanOrEqual(12);
    expect(asked('no-first-byte')).toBeLessThanOrEqual(6);
  });

  it('is told what was wrong, once', () => {
    const repairs = standIn.asked.filter(({ messages }) =>
      messages.at(-1)?.content.includes('could not be used: not each class exactly once.'),
    );
    expect(repairs.length).toBeGreaterThanOrEqual(5);
  });

  it('spends within the caps', async () => {
    const spent = await database.query<{ spender: string; tokens: string }>(
      'SELECT spender, tokens FROM model_spending',
    );
    const everybody = spent.find(({ spender }) => spender === 'everybody');
    const people = spent.filter(({ spender }) => spender !== 'everybody');
    expect(people).toHaveLength(Object.keys(FAULTS).length);
    const sum = people.reduce((total, { tokens }) => total + Number(tokens), 0);
    expect(Number(everybody?.tokens)).toBe(sum);
    expect(sum).toBeLessThanOrEqual(EVERYBODY_CAP);
    for (const { tokens } of people) expect(Number(tokens)).toBeLessThanOrEqual(PERSON_CAP);
  });

  it('is counted, without a word', async () => {
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    expect(metrics).toMatch(/journaling_model_failures_total\{use="writing",reason="refused"\} 2/);
    expect(metrics).toMatch(/journaling_model_calls_total\{use="writing"\} \d+/);
    expect(metrics).toMatch(/journaling_model_tokens_total\{use="writing",kind="prompt"\} \d+/);
    for (const text of [metrics, server.printed]) {
      expect(text).not.toMatch(/fault-|sleep|evil|wireless/);
      expect(text).not.toContain(KEY);
    }
    expect(server.printed).toContain('write-reply, try 1: refused');
  });
});

describe('a model that is not there', () => {
  const met = new Map<string, Outcomes>();
  const open: { server: Server; database: TestDatabase }[] = [];
  let plain: StandInModel;

  beforeAll(async () => {
    plain = await StandInModel.start();
    // A server without encryption where an encrypted one was promised.
    const addresses = { ...ADDRESSES, 'no-tls': plain.url.replace('http:', 'https:') };
    await Promise.all(
      Object.entries(addresses).map(async ([name, address]) => {
        const database = await TestDatabase.make();
        const server = await Server.start(database.url, { ...QUICK, OPENAI_BASE_URL: address });
        open.push({ server, database });
        met.set(name, await meet(database, server, "I can't sleep, it is too quiet"));
      }),
    );
    report(met);
  }, 120_000);

  afterAll(async () => {
    await Promise.all(open.map(({ server }) => server.stop()));
    await Promise.all(open.map(({ database }) => database.drop()));
    await plain.vanish();
  });

  describe.each(['refused', 'no-such-name', 'no-tls'])('%s', (name) => {
    it.each(['greeting', 'reply'] as const)('for a %s is told apart, and made good', (kind) => {
      const outcome = met.get(name)?.[kind];
      expectMadeGood(outcome, kind);
      expect(new Set(lasting(outcome, 'unreachable'))).toEqual(new Set(['unreachable']));
    });
  });

  it('costs nothing', async () => {
    for (const { database } of open) {
      const spent = await database.query('SELECT FROM model_spending WHERE tokens > 0');
      expect(spent).toEqual([]);
    }
  });
});

/** Somebody whose words make the model fail: their reply, then the greeting of their next entry. */
async function meet(database: TestDatabase, server: Server, words: string): Promise<Outcomes> {
  const person = await Person.guest(server.url);
  const first = await person.command('/entries');
  await person.outcome(first, PATIENCE_MS);
  const sent = await person.command(`/entries/${first.entry_uid}/chat`, { text: words });
  const replied = await person.outcome(sent, PATIENCE_MS);
  const second = await person.command('/entries');
  const greeted = await person.outcome(second, PATIENCE_MS);
  const outcome = async (entry: WholeEntryView, uid: string | undefined): Promise<Outcome> => {
    const generation = entry.generations.find((one) => one.uid === uid);
    if (generation === undefined) throw new Error('There is no such generation');
    return { words, entry, generation, reasons: await failureReasons(database, uid) };
  };
  return {
    reply: await outcome(replied, sent.generation?.uid),
    greeting: await outcome(greeted, second.generation?.uid),
  };
}

function expectMadeGood(outcome: Outcome | undefined, kind: 'greeting' | 'reply'): void {
  if (outcome === undefined) throw new Error('Nobody met with this fault');
  const { entry, generation, words } = outcome;
  expect(generation).toMatchObject({ kind, state: 'succeeded', technique: 'companion' });
  expect(waited(generation)).toBeLessThan(LONGEST_SECONDS);
  const item = entry.items.find(({ uid }) => uid === generation.item_uid);
  const texts = (item?.parts ?? []).flatMap((part) =>
    part.type === 'paragraph' ? part.value : [],
  );
  const links = (item?.parts ?? []).flatMap((part) => (part.type === 'journey' ? [part] : []));
  expect(texts).not.toEqual([]);
  for (const text of texts) expect(text).not.toMatch(/https?:|<|\*\*|\]\(|oseh_|undefined/);
  expect(new Set(links.map(({ uid }) => uid)).size).toBe(kind === 'reply' ? 2 : 0);
  for (const { details } of links) expect(details?.title).toEqual(expect.any(String));
  if (kind === 'reply') {
    const written = entry.items.find(({ display_author }) => display_author === 'self');
    expect(written?.parts).toEqual([{ type: 'paragraph', value: words }]);
  }
}

/** Why tries failed; on a machine that has too much to do, any may also have taken too long. */
function lasting(outcome: Outcome | undefined, expected: FailureReason): readonly FailureReason[] {
  const reasons = outcome?.reasons ?? [];
  return expected === 'timeout' ? reasons : reasons.filter((reason) => reason !== 'timeout');
}

function waited({ requested_at, ended_at }: GenerationView): number {
  return (ended_at ?? Infinity) - requested_at;
}

/** Says how long the slowest took, for whoever runs this with MODEL_FAULTS_REPORT set. */
function report(met: ReadonlyMap<string, Outcomes>): void {
  if (process.env.MODEL_FAULTS_REPORT === undefined) return;
  const waits = [...met].flatMap(([name, { greeting, reply }]) => [
    [`${name} (greeting)`, waited(greeting.generation)] as const,
    [`${name} (reply)`, waited(reply.generation)] as const,
  ]);
  const slowest = waits.sort(([, a], [, b]) => b - a).slice(0, 5);
  process.stderr.write(`${String(waits.length)} outcomes; slowest: ${JSON.stringify(slowest)}\n`);
}
