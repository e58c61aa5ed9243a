import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { projections } from '../../projections/index.js';
import { PostgresEventLog } from '../../src/adapters/event-log/postgres.event-log.js';
import { KeyedIds } from '../../src/adapters/ids/keyed.ids.js';
import { PostgresKeyVault } from '../../src/adapters/key-vault/postgres.key-vault.js';
import { RootKey } from '../../src/adapters/key-vault/root-key.js';
import { isTransient } from '../../src/adapters/postgres/errors.js';
import { PostgresReached } from '../../src/adapters/reached/postgres.reached.js';
import { SystemClock } from '../../src/adapters/clock/system.clock.js';
import { InProcessWakeUps } from '../../src/adapters/wake-ups/in-process.wake-ups.js';
import type { EntryCommand } from '../../src/domain/entry/entry.commands.js';
import { Private } from '../../src/domain/private.js';
import { Refusal } from '../../src/domain/refusal.js';
import type { EntryUid, UserUid } from '../../src/domain/uid.js';
import { derivedId } from '../../src/log/command-id.js';
import { Catalogue } from '../../src/log/catalogue.js';
import { CommandRunner, type Origin, type Outcome } from '../../src/log/command-runner.js';
import { Entries } from '../../src/log/entries.js';
import { EntryCommands } from '../../src/log/entry-commands.js';
import { EventCodec } from '../../src/log/event-codec.js';
import { JourneyCommands } from '../../src/log/journey-commands.js';
import { People } from '../../src/log/people.js';
import { UserCommands } from '../../src/log/user-commands.js';
import { UserJourneyCommands } from '../../src/log/user-journey-commands.js';
import { Checkpoints } from '../../src/readers/checkpoints.js';
import { DeadLetters } from '../../src/readers/dead-letters.js';
import type { Projection } from '../../src/readers/projection.js';
import { ProjectionReader } from '../../src/readers/projection-reader.js';
import { Readers } from '../../src/readers/readers.js';
import type { TestDatabase } from './database.js';

/** The parts of a node on a test's database, put together without a server around them. */
export class TestNode {
  readonly name = randomUUID();
  readonly wakeUps = new InProcessWakeUps();
  readonly log: PostgresEventLog;
  readonly reached: PostgresReached;
  readonly vault: PostgresKeyVault;
  readonly codec: EventCodec;
  readonly entries: EntryCommands;
  readonly users: UserCommands;
  readonly journeys: JourneyCommands;
  readonly userJourneys: UserJourneyCommands;
  readonly ids: KeyedIds;
  readonly checkpoints: Checkpoints;
  readonly deadLetters: DeadLetters;

  private constructor(
    database: TestDatabase,
    readonly dataSource: DataSource,
    root: RootKey,
  ) {
    this.log = new PostgresEventLog(database.pool(1), database.pool(4), this.wakeUps);
    this.reached = new PostgresReached(database.pool(2), this.wakeUps);
    this.vault = new PostgresKeyVault(database.pool(4), root);
    this.codec = new EventCodec(this.vault);
    this.ids = new KeyedIds(root.derive('uids'));
    const runner = new CommandRunner(this.log, this.vault, this.codec, new SystemClock());
    const people = new People(this.log);
    const catalogue = new Catalogue(this.log);
    this.entries = new EntryCommands(runner, people, catalogue, { maxMessages: 20 });
    this.users = new UserCommands(runner);
    this.journeys = new JourneyCommands(runner);
    const entries = new Entries(this.log, this.codec);
    this.userJourneys = new UserJourneyCommands(runner, people, catalogue, entries);
    this.checkpoints = new Checkpoints(dataSource, this.name);
    this.deadLetters = new DeadLetters(dataSource);
  }

  static async on(database: TestDatabase, root = new RootKey(randomBytes(32))): Promise<TestNode> {
    return new TestNode(database, await database.dataSource(), root);
  }

  /** Follows the log; by default with every projection there is. */
  readers(list: readonly Projection[] = projections({ statsTimeZone: 'UTC' })): Readers {
    const { log, dataSource, checkpoints, deadLetters, reached } = this;
    return new Readers(
      list.map((projection) => new ProjectionReader(projection)),
      { log, dataSource, checkpoints, deadLetters, reached, isTransient },
    );
  }

  /** Waits until each of these projections has taken in everything. */
  async caughtUp(
    list: readonly Projection[] = projections({ statsTimeZone: 'UTC' }),
  ): Promise<void> {
    const head = await this.log.head();
    await eventually(async () => {
      for (const { name } of list) {
        const checkpoint = await this.checkpoints.find(name);
        if (checkpoint === undefined || checkpoint.position < head) return false;
      }
      return true;
    });
  }

  async person(name = 'Ada'): Promise<UserUid> {
    const user = await this.vault.identify('test', randomUUID());
    const commandId = derivedId('register', user);
    await this.users.run(
      user,
      { type: 'RegisterUser', timezone: 'Europe/Berlin', name: Private.of(name) },
      {},
      { commandId, actor: user, correlationId: commandId, causationId: commandId },
    );
    return user;
  }

  /** @throws Error when it is refused. */
  async run(entry: EntryUid, command: EntryCommand): Promise<Outcome> {
    const outcome = await this.entries.run(entry, command, {}, origin(randomUUID()));
    if (outcome instanceof Refusal) throw new Error(outcome.code);
    return outcome;
  }

  /** A new entry of this person. */
  async entry(user: UserUid): Promise<EntryUid> {
    const commandId = randomUUID();
    const entry = this.ids.mint('jne', commandId, 0);
    await this.run(entry, {
      type: 'StartEntry',
      by: user,
      opening: 'greeting',
      item: this.ids.mint('jei', commandId, 0),
      generation: this.ids.mint('jg', commandId, 0),
    });
    return entry;
  }

  /** A message of this person in their entry. @returns what it answers with. */
  async chat(entry: EntryUid, user: UserUid, text: string): Promise<Outcome> {
    const commandId = randomUUID();
    return this.run(entry, {
      type: 'Chat',
      by: user,
      item: this.ids.mint('jei', commandId, 0),
      parts: Private.of([{ type: 'paragraph', value: text }]),
      words: text.split(' ').length,
      replyItem: this.ids.mint('jei', commandId, 1),
      generation: this.ids.mint('jg', commandId, 0),
    });
  }
}

/** Nobody in particular asks. */
export function origin(commandId: string): Origin {
  return { commandId, actor: 'test', correlationId: 'test', causationId: 'test' };
}

/** Every row of every table of these projections, in a fixed order, for comparing. */
export async function dump(
  dataSource: DataSource,
  list: readonly Projection[] = projections({ statsTimeZone: 'UTC' }),
): Promise<Record<string, unknown[]>> {
  const tables = list.flatMap((projection) =>
    projection.tables.map((table) => dataSource.getMetadata(table)),
  );
  const rows = tables.map(async ({ tableName, primaryColumns }) => {
    const key = primaryColumns.map(({ databaseName }) => databaseName).join(', ');
    const found = await dataSource.query<unknown[]>(`SELECT * FROM ${tableName} ORDER BY ${key}`);
    return [tableName, found] as const;
  });
  return Object.fromEntries(await Promise.all(rows));
}

/** Looks again and again until it is so. @throws Error after ten seconds. */
export async function eventually(
  isSo: () => Promise<boolean> | boolean,
  patienceMs = 10_000,
): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error('It did not come about in time');
    await pause(20);
  }
}
