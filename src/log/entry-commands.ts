import type { EntryCommand, EntryFacts } from '../domain/entry/entry.commands.js';
import { entryDecider } from '../domain/entry/entry.decider.js';
import type { EntryState } from '../domain/entry/entry.state.js';
import { UNPUBLISHED } from '../domain/journey/journey.state.js';
import { entryStream } from '../domain/stream.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import type { EntryUid, UserUid } from '../domain/uid.js';
import type { Catalogue } from './catalogue.js';
import type { CommandRunner, Origin, Outcome, Surroundings } from './command-runner.js';
import type { People } from './people.js';

/** Commands to journal entries. */
export class EntryCommands {
  constructor(
    private readonly runner: CommandRunner,
    private readonly people: People,
    private readonly catalogue: Catalogue,
    private readonly limits: { readonly maxMessages: number },
  ) {}

  /** @param body what was asked, for the digest; `{}` for a process. @throws as CommandRunner.run */
  run(
    entry: EntryUid,
    command: EntryCommand,
    body: unknown,
    origin: Origin,
  ): Promise<Outcome | Refusal> {
    return this.runner.run({
      stream: entryStream(entry),
      decider: entryDecider,
      command,
      body,
      origin,
      surroundings: (state, now) => this.surroundings(command, state, now),
    });
  }

  private async surroundings(
    command: EntryCommand,
    state: EntryState,
    now: number,
  ): Promise<Surroundings<EntryFacts> | Refusal> {
    const owner = ownerOf(command, state);
    const person = owner === undefined ? undefined : await this.people.facts(owner);
    if (person === undefined) return refuse('entry-not-found');
    const journey =
      command.type === 'TakeJourney' ? await this.catalogue.journey(command.journey) : UNPUBLISHED;
    const facts = { person, now, journey, maxMessages: this.limits.maxMessages };
    return { facts, person: person.uid, timezone: person.timezone };
  }
}

function ownerOf(command: EntryCommand, state: EntryState): UserUid | undefined {
  if (state.situation !== 'not-started') return state.user;
  return command.type === 'StartEntry' ? command.by : undefined;
}
