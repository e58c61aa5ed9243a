import { beforeEach, describe, expect, it } from '@jest/globals';
import { ADA, BOB, generation, item, words } from '../../test/dsl/entry-examples.js';
import { FlakyEventLog } from '../../test/dsl/flaky-event-log.js';
import { InMemoryEventLog } from '../adapters/event-log/in-memory.event-log.js';
import { InMemoryKeyVault } from '../adapters/key-vault/in-memory.key-vault.js';
import { InProcessWakeUps } from '../adapters/wake-ups/in-process.wake-ups.js';
import type { EntryCommand } from '../domain/entry/entry.commands.js';
import { Private } from '../domain/private.js';
import { Refusal } from '../domain/refusal.js';
import { entryStream } from '../domain/stream.js';
import type { EntryUid } from '../domain/uid.js';
import type { Clock } from '../ports/clock.port.js';
import { requestCommandId } from './command-id.js';
import { Catalogue } from './catalogue.js';
import { CommandRunner, type Outcome } from './command-runner.js';
import { EntryCommands } from './entry-commands.js';
import { EventCodec } from './event-codec.js';
import { People } from './people.js';
import { UserCommands } from './user-commands.js';

const ENTRY: EntryUid = 'oseh_jne_entry0000000000000000A';
const START: EntryCommand = {
  type: 'StartEntry',
  by: ADA,
  opening: 'greeting',
  item: item('greeting'),
  generation: generation('g1'),
};

/** A node: two of these on one log and one vault are two instances of the service. */
class Node {
  now = Date.parse('2026-03-29T00:30:00Z');
  readonly entries: EntryCommands;
  readonly users: UserCommands;
  readonly codec: EventCodec;

  constructor(
    readonly log: InMemoryEventLog,
    vault: InMemoryKeyVault,
  ) {
    this.codec = new EventCodec(vault);
    const clock: Clock = { now: () => this.now };
    const runner = new CommandRunner(log, vault, this.codec, clock);
    this.entries = new EntryCommands(runner, new People(log), new Catalogue(log), {
      maxMessages: 20,
    });
    this.users = new UserCommands(runner);
  }

  run(command: EntryCommand, key: string, body: object = {}): Promise<Outcome | Refusal> {
    const commandId = requestCommandId(ADA, 'POST', `/${command.type}`, key);
    const origin = { commandId, actor: ADA, correlationId: 'request', causationId: commandId };
    return this.entries.run(ENTRY, command, body, origin);
  }

  chat(key: string, text: string): Promise<Outcome | Refusal> {
    const command = {
      type: 'Chat',
      by: ADA,
      item: item(key),
      parts: words(text),
      words: 2,
      replyItem: item(`reply${key}`),
      generation: generation(key),
    } as const;
    return this.run(command, key, { text });
  }

  async register(user = ADA, timezone = 'Europe/Berlin'): Promise<void> {
    const origin = {
      commandId: `register-${user}`,
      actor: user,
      correlationId: '',
      causationId: '',
    };
    const command = { type: 'RegisterUser', timezone, name: Private.of('Ada') } as const;
    await this.users.run(user, command, {}, origin);
  }
}

describe('the command runner', () => {
  let one: Node;
  let two: Node;
  let log: FlakyEventLog;

  beforeEach(async () => {
    const vault = new InMemoryKeyVault();
    log = new FlakyEventLog(new InProcessWakeUps());
    one = new Node(log, vault);
    two = new Node(log, vault);
    await one.register();
    await one.run(START, 'start');
  });

  const stored = () => log.readStream(entryStream(ENTRY));
  const messages = async (): Promise<number> =>
    (await stored()).filter(({ type }) => type === 'UserChatted').length;

  it('dates events by the person’s calendar', async () => {
    // Half past midnight UTC is already morning in Berlin, and still the day before in Los Angeles.
    expect((await stored())[0]?.metadata).toMatchObject({ local_date: '2026-03-29', at: one.now });
    one.now = Date.parse('2026-03-28T23:30:00Z');
    await one.chat('m1', 'late');
    expect((await stored()).at(-1)?.metadata.local_date).toBe('2026-03-29');
  });

  it('never dates an event before the one it follows', async () => {
    const before = (await stored()).at(-1)?.metadata.at ?? 0;
    one.now = before - 60_000;
    await one.chat('m1', 'my clock was set back');
    expect((await stored()).at(-1)?.metadata.at).toBe(before);
  });

  it('answers a repeated command as the first time, and does nothing', async () => {
    const first = await one.chat('m1', 'so tired');
    two.now += 86_400_000;
    const again = await two.chat('m1', 'so tired');
    expect(again).toMatchObject({ revision: (first as Outcome).revision });
    expect((again as Outcome).events.map(({ data }) => data)).toEqual(
      (first as Outcome).events.map(({ data }) => data),
    );
    expect(await messages()).toBe(1);
  });

  it('refuses another body under a used key, before anything else is looked at', async () => {
    await one.chat('m1', 'so tired');
    expect(await two.chat('m1', 'so awake')).toEqual(new Refusal('idempotency-key-reused'));
    expect(await messages()).toBe(1);
  });

  it('gives twins in flight on two instances one effect and one answer', async () => {
    const twins = await Promise.all([one.chat('m1', 'so tired'), two.chat('m1', 'so tired')]);
    const [a, b] = twins as Outcome[];
    expect(a?.events.map(({ data }) => data)).toEqual(b?.events.map(({ data }) => data));
    expect(a?.position).toBe(b?.position);
    expect(await messages()).toBe(1);
  });

  it('lets one of two different bodies in flight under one key win', async () => {
    const twins = await Promise.all([one.chat('m1', 'so tired'), two.chat('m1', 'so awake')]);
    expect(twins.filter((answer) => answer instanceof Refusal)).toEqual([
      new Refusal('idempotency-key-reused'),
    ]);
    expect(await messages()).toBe(1);
  });

  it('decides again after a conflict', async () => {
    await one.chat('m1', 'first');
    const both = await Promise.all([
      one.run({ type: 'HideEntry', by: ADA }, 'hide'),
      two.run({ type: 'DeleteEntry', by: ADA }, 'delete'),
    ]);
    const types = (await stored()).map(({ type }) => type);
    expect(types.at(-1)).toBe('EntryDeleted');
    expect(both[1]).toMatchObject({ events: expect.any(Array) });
  });

  it('decides a refused or quiet command anew each time', async () => {
    const show = { type: 'ShowEntry', by: ADA } as const;
    expect(await one.run(show, 'show')).toMatchObject({ events: [], revision: 1 });
    await one.run({ type: 'HideEntry', by: ADA }, 'hide');
    expect(await one.run(show, 'show')).toMatchObject({ events: [{ type: 'EntryShown' }] });
  });

  it('repeats the very same append when the answer was lost', async () => {
    log.loseAnswers(2);
    const outcome = await one.chat('m1', 'so tired');
    expect(outcome).toMatchObject({ events: [{}, { type: 'UserChatted' }, {}] });
    expect(await messages()).toBe(1);
  });

  it('repeats an append that never arrived', async () => {
    log.loseAppends(2);
    await one.chat('m1', 'so tired');
    expect(await messages()).toBe(1);
  });

  it('refuses for somebody else as if the entry were absent', async () => {
    await one.register(BOB);
    const command = { type: 'DeleteEntry', by: BOB } as const;
    expect(await one.run(command, 'delete')).toEqual(new Refusal('entry-not-found'));
    expect((await stored()).at(-1)?.type).toBe('GreetingRequested');
  });

  it('keeps no word in clear', async () => {
    await one.chat('m1', 'the rain in my head');
    expect(JSON.stringify(await log.readAll('', 100))).not.toMatch(/rain|Ada"/);
    const opened = await one.codec.open(await stored());
    const chatted = opened.find((event) => event.type === 'UserChatted');
    expect(chatted?.sealed.parts.reveal()).toEqual([
      { type: 'paragraph', value: 'the rain in my head' },
    ]);
  });

  it('answers a repeated deletion again after the key is gone, and finds nothing else', async () => {
    const vault = new InMemoryKeyVault();
    const node = new Node(new InMemoryEventLog(new InProcessWakeUps()), vault);
    await node.register();
    await node.run(START, 'start');
    await node.chat('m1', 'so tired');
    const deleted = await node.run({ type: 'DeleteEntry', by: ADA }, 'delete');
    await vault.destroyStreamKey(entryStream(ENTRY));
    const again = await node.run({ type: 'DeleteEntry', by: ADA }, 'delete');
    expect(again).toMatchObject({ revision: (deleted as Outcome).revision });
    expect(await node.chat('m1', 'so tired')).toEqual(new Refusal('entry-not-found'));
    expect(await node.run({ type: 'DeleteEntry', by: ADA }, 'other')).toEqual(
      new Refusal('entry-not-found'),
    );
    const opened = await node.codec.open(await node.log.readStream(entryStream(ENTRY)));
    const chatted = opened.find((event) => event.type === 'UserChatted');
    expect(chatted?.sealed.parts.readable).toBe(false);
  });
});
