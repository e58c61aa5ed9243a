import { setTimeout as pause } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { ADA, entry, generation, item, succeeded, words } from '../../test/dsl/entry-examples.js';
import { NOON } from '../../test/dsl/sealed-events.js';
import { InMemoryEventLog } from '../adapters/event-log/in-memory.event-log.js';
import { KeyedIds } from '../adapters/ids/keyed.ids.js';
import { InMemoryKeyVault } from '../adapters/key-vault/in-memory.key-vault.js';
import { ScriptedLanguageModel } from '../adapters/language-model/scripted.language-model.js';
import { InProcessPassingTexts } from '../adapters/passing-texts/in-process.passing-texts.js';
import { InProcessWakeUps } from '../adapters/wake-ups/in-process.wake-ups.js';
import type { ProcessEntryCommand } from '../domain/entry/entry.commands.js';
import { Private } from '../domain/private.js';
import { Catalogue } from '../log/catalogue.js';
import { derivedId } from '../log/command-id.js';
import { CommandRunner, type Origin } from '../log/command-runner.js';
import { Entries } from '../log/entries.js';
import { EntryCommands } from '../log/entry-commands.js';
import { EventCodec } from '../log/event-codec.js';
import { People } from '../log/people.js';
import { UserCommands } from '../log/user-commands.js';
import type { Lane } from '../ports/jobs.port.js';
import { ModelFailure } from '../ports/language-model.port.js';
import { GenerationWorker } from './generation-worker.js';
import type { Work } from './process.js';

const ENTRY = entry('e1');
const GREETING = generation('g1');
const companion = new ScriptedLanguageModel({ calls: [{}] });
const model = new ScriptedLanguageModel({ calls: [{}] });

const originOf = (word: string): Origin => {
  const commandId = derivedId(word);
  return { commandId, actor: ADA, correlationId: '', causationId: commandId };
};

/** Whoever was asked in each try, told apart by identity. */
const nameOf = (work: Work): string => (work.model === companion ? 'companion' : 'model');

describe('the worker', () => {
  const vault = new InMemoryKeyVault();
  let told: Entries;
  let workWith: (write: (work: Work) => Promise<void>, lane?: Lane) => Promise<void>;

  beforeEach(async () => {
    const log = new InMemoryEventLog(new InProcessWakeUps());
    const codec = new EventCodec(vault);
    const clock = { now: () => NOON };
    const runner = new CommandRunner(log, vault, codec, clock);
    const people = new People(log);
    const commands = new EntryCommands(runner, people, new Catalogue(log), { maxMessages: 20 });
    told = new Entries(log, codec);
    workWith = (write, lane = 'writing') => {
      const greeting = {
        name: 'write-greeting',
        kind: 'greeting',
        startsOn: 'GreetingRequested',
        async write(work: Work): Promise<ProcessEntryCommand> {
          await write(work);
          const outcome = succeeded('g1', item('greeting'));
          return {
            type: 'RecordGreeting',
            outcome,
            parts: words('How are you?'),
            response: Private.of(''),
          };
        },
      } as const;
      const worker = new GenerationWorker(
        [greeting],
        told,
        people,
        commands,
        clock,
        new KeyedIds(Buffer.alloc(32)),
        new InProcessPassingTexts(),
        { model, companion, deadlineMs: 30_000 },
      );
      const job = { generation: GREETING, entry: ENTRY, busy: false };
      return worker.work(job, lane, new AbortController().signal);
    };
    const ada = {
      type: 'RegisterUser',
      timezone: 'Europe/Berlin',
      name: Private.of(null),
    } as const;
    await new UserCommands(runner).run(ADA, ada, {}, originOf('register'));
    const start = {
      type: 'StartEntry',
      by: ADA,
      opening: 'greeting',
      item: item('greeting'),
      generation: GREETING,
    } as const;
    await commands.run(ENTRY, start, {}, originOf('start'));
  });

  const happenedIn = async (): Promise<string[]> =>
    (await told.read(ENTRY)).events
      .slice(2)
      .map(({ type, data }) => ('final' in data && data.final ? `${type}, final` : type));

  const tries = (count: number): string[] =>
    Array.from({ length: count }, () => ['GenerationAttempted', 'GreetingFailed']).flat();

  it('asks the model three times, then the companion', async () => {
    const asked: string[] = [];
    await workWith((work) => {
      asked.push(nameOf(work));
      if (work.model === model) throw new ModelFailure('timeout', 'too slow');
      return Promise.resolve();
    });
    expect(asked).toEqual(['model', 'model', 'model', 'companion']);
    const end = ['GenerationAttempted', 'GreetingGenerated'];
    expect(await happenedIn()).toEqual([...tries(3), ...end]);
  });

  it('lets the companion try again after a fault that is not its own, and never goes back to the model', async () => {
    const asked: string[] = [];
    await workWith((work) => {
      asked.push(nameOf(work));
      if (work.attempt === 1) throw new ModelFailure('unauthorized', 'no', { retry: false });
      if (work.attempt < 4) throw new Error('the database is away');
      return Promise.resolve();
    });
    expect(asked).toEqual(['model', 'companion', 'companion', 'companion']);
    const end = ['GenerationAttempted', 'GreetingGenerated'];
    expect(await happenedIn()).toEqual([...tries(3), ...end]);
  });

  it('fails for good once the companion itself cannot write', async () => {
    await workWith(() => {
      throw new ModelFailure('internal', 'nothing to write');
    }, 'overdue');
    expect(await happenedIn()).toEqual(['GenerationAttempted', 'GreetingFailed, final']);
  });

  it('fails for good after a fault that took long, as the person has waited enough', async () => {
    await workWith(async () => {
      await pause(1_100);
      throw new Error('the database hangs');
    }, 'overdue');
    expect(await happenedIn()).toEqual(['GenerationAttempted', 'GreetingFailed, final']);
  });

  it('fails for good after six tries when a fault does not pass', async () => {
    await workWith(() => {
      throw new Error('broken');
    }, 'overdue');
    const end = ['GenerationAttempted', 'GreetingFailed, final'];
    expect(await happenedIn()).toEqual([...tries(5), ...end]);
  }, 15_000);
});
