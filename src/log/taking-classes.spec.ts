import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  ADA,
  BOB,
  entry,
  generation,
  item,
  journey,
  JOURNEYS,
  succeeded,
  userJourney,
  words,
} from '../../test/dsl/entry-examples.js';
import { NOON } from '../../test/dsl/sealed-events.js';
import { onOffer } from '../../test/dsl/user-journey-examples.js';
import { InMemoryEventLog } from '../adapters/event-log/in-memory.event-log.js';
import { InMemoryKeyVault } from '../adapters/key-vault/in-memory.key-vault.js';
import { InProcessWakeUps } from '../adapters/wake-ups/in-process.wake-ups.js';
import type { EntryCommand } from '../domain/entry/entry.commands.js';
import { Private } from '../domain/private.js';
import { Refusal } from '../domain/refusal.js';
import { entryStream, userJourneyStream } from '../domain/stream.js';
import type { UserUid } from '../domain/uid.js';
import type { Rating } from '../domain/user-journey/user-journey.events.js';
import { Catalogue } from './catalogue.js';
import { derivedId } from './command-id.js';
import { CommandRunner, type Origin, type Outcome } from './command-runner.js';
import { Entries } from './entries.js';
import { EntryCommands } from './entry-commands.js';
import { EventCodec } from './event-codec.js';
import { JourneyCommands } from './journey-commands.js';
import { People } from './people.js';
import { UserCommands } from './user-commands.js';
import { UserJourneyCommands } from './user-journey-commands.js';

const ENTRY = entry('e1');
const SOUP = journey('soup');

function originOf(...words: string[]): Origin {
  const commandId = derivedId(...words);
  return { commandId, actor: ADA, correlationId: '', causationId: commandId };
}

/** Two of these on one log and one vault are two instances of the service. */
class Node {
  now = NOON;
  readonly entries: EntryCommands;
  readonly userJourneys: UserJourneyCommands;
  readonly journeys: JourneyCommands;
  readonly users: UserCommands;

  constructor(
    readonly log: InMemoryEventLog,
    vault: InMemoryKeyVault,
  ) {
    const codec = new EventCodec(vault);
    const runner = new CommandRunner(log, vault, codec, { now: () => this.now });
    const [people, catalogue] = [new People(log), new Catalogue(log)];
    this.entries = new EntryCommands(runner, people, catalogue, { maxMessages: 20 });
    const entries = new Entries(log, codec);
    this.userJourneys = new UserJourneyCommands(runner, people, catalogue, entries);
    this.journeys = new JourneyCommands(runner);
    this.users = new UserCommands(runner);
  }

  run(command: EntryCommand): Promise<Outcome | Refusal> {
    return this.entries.run(ENTRY, command, {}, originOf(command.type));
  }

  /** A tap on the link to the free class; what it mints follows from the key, as everywhere. */
  tap(key: string, body: object = {}): Promise<Outcome | Refusal> {
    const command = {
      type: 'TakeJourney',
      by: ADA,
      journey: SOUP,
      userJourney: userJourney(key),
      uidIsUsed: false,
      item: item(`of-${key}`),
      fromItem: item('reply1'),
    } as const;
    return this.entries.run(ENTRY, command, body, originOf('take', key));
  }

  rate(key: string, rating: Rating, by: UserUid = ADA): Promise<Outcome | Refusal> {
    const command = { type: 'RateJourney', by, rating } as const;
    const origin = originOf('rate', key);
    return this.userJourneys.run(userJourney('uj1'), ENTRY, command, { rating }, origin);
  }
}

describe('taking classes', () => {
  let one: Node;
  let two: Node;

  beforeEach(async () => {
    const log = new InMemoryEventLog(new InProcessWakeUps());
    const vault = new InMemoryKeyVault();
    one = new Node(log, vault);
    two = new Node(log, vault);
    for (const user of [ADA, BOB]) {
      const command = { type: 'RegisterUser', timezone: 'UTC', name: Private.of(null) } as const;
      await one.users.run(user, command, {}, originOf('register', user));
    }
    const soup = onOffer('free');
    if (soup.situation !== 'published') throw new Error('The example is on offer');
    const { description } = soup;
    await one.journeys.run(SOUP, { type: 'PublishJourney', description }, originOf('publish'));
    const greeting = { item: item('greeting'), generation: generation('g1') };
    await one.run({ type: 'StartEntry', by: ADA, opening: 'greeting', ...greeting });
    await one.run({
      type: 'Chat',
      by: ADA,
      item: item('m1'),
      parts: words('so tired'),
      words: 2,
      replyItem: item('reply1'),
      generation: generation('r1'),
    });
    await one.run({
      type: 'RecordReply',
      outcome: succeeded('r1', item('reply1')),
      journeys: JOURNEYS,
      sealedJourneys: Private.of([]),
      parts: words('There, there.'),
      response: Private.of(''),
    });
  });

  const stored = async (): Promise<unknown[]> =>
    (await one.log.readStream(entryStream(ENTRY)))
      .filter(({ type }) => type === 'JourneyTaken')
      .map(({ data }) => data.user_journey);
  const told = (outcome: Outcome | Refusal): unknown =>
    outcome instanceof Refusal ? outcome.code : outcome.events.map(({ data }) => data);

  it('makes two taps at once, on two instances and with two keys, one class taken', async () => {
    const taps = await Promise.all([one.tap('uj1'), two.tap('uj2')]);
    expect(await stored()).toHaveLength(1);
    expect(told(taps[1])).toEqual(told(taps[0]));
  });

  it('lets a tap ten minutes later be another, by the clock of the log', async () => {
    await one.tap('uj1');
    two.now = NOON + 10 * 60_000;
    expect(told(await two.tap('uj2'))).toMatchObject([{ user_journey: userJourney('uj1') }]);
    two.now += 1;
    expect(told(await two.tap('uj3'))).toMatchObject([{ user_journey: userJourney('uj3') }]);
    // A clock that was set back does not make the first tap a later one.
    one.now = NOON - 86_400_000;
    expect(told(await one.tap('uj4'))).toMatchObject([{ user_journey: userJourney('uj3') }]);
    expect(await stored()).toEqual([userJourney('uj1'), userJourney('uj3')]);
  });

  it('answers a repeated tap as the first time, and refuses another body under its key', async () => {
    const first = await one.tap('uj1');
    two.now += 86_400_000;
    const again = await two.tap('uj1');
    expect(told(again)).toEqual(told(first));
    expect(again).toMatchObject({ revision: (first as Outcome).revision });
    expect(told(await two.tap('uj1', { other: 'body' }))).toBe('idempotency-key-reused');
    expect(await stored()).toHaveLength(1);
  });

  it('knows from the streams alone who may rate what', async () => {
    expect(told(await one.rate('k1', 'loved'))).toBe('user-journey-not-found');
    await one.tap('uj1');
    expect(told(await one.rate('k1', 'loved', BOB))).toBe('user-journey-not-found');
    expect(await one.log.readStream(userJourneyStream(userJourney('uj1')))).toEqual([]);
    const rated = { user: ADA, journey: SOUP, entry: ENTRY, rating: 'loved' };
    expect(told(await one.rate('k1', 'loved'))).toEqual([rated]);
  });

  it('lets a rating be changed, answers the same again with the first, and repeats what it said', async () => {
    await one.tap('uj1');
    await one.rate('k1', 'loved');
    expect(await two.rate('k2', 'loved')).toMatchObject({ revision: 0, events: [{}] });
    expect(await two.rate('k3', 'hated')).toMatchObject({ revision: 1 });
    expect(told(await two.rate('k1', 'loved'))).toMatchObject([{ rating: 'loved' }]);
    expect(told(await two.rate('k3', 'loved'))).toBe('idempotency-key-reused');
    const events = await one.log.readStream(userJourneyStream(userJourney('uj1')));
    expect(events.map(({ data }) => data.rating)).toEqual(['loved', 'hated']);
  });

  it('gives two equal ratings at once one event', async () => {
    await one.tap('uj1');
    const twins = await Promise.all([one.rate('k1', 'liked'), two.rate('k2', 'liked')]);
    expect(told(twins[1])).toEqual(told(twins[0]));
    expect(await one.log.readStream(userJourneyStream(userJourney('uj1')))).toHaveLength(1);
  });
});
