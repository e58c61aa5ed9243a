import { UNPUBLISHED } from '../domain/journey/journey.state.js';
import { type Refusal, refuse } from '../domain/refusal.js';
import { userJourneyStream } from '../domain/stream.js';
import type { EntryUid, UserJourneyUid } from '../domain/uid.js';
import type {
  UserJourneyCommand,
  UserJourneyFacts,
} from '../domain/user-journey/user-journey.commands.js';
import { userJourneyDecider } from '../domain/user-journey/user-journey.decider.js';
import type { Catalogue } from './catalogue.js';
import type { CommandRunner, Origin, Outcome, Surroundings } from './command-runner.js';
import type { Entries } from './entries.js';
import type { People } from './people.js';

/** Commands to classes taken. */
export class UserJourneyCommands {
  constructor(
    private readonly runner: CommandRunner,
    private readonly people: People,
    private readonly catalogue: Catalogue,
    private readonly entries: Entries,
  ) {}

  /**
   * @param entry where the class is said to have been taken, `null` for nowhere in particular; the entry's own stream
   *   has the last word. @param body what was asked, for the digest. @throws as CommandRunner.run
   */
  run(
    userJourney: UserJourneyUid,
    entry: EntryUid | null,
    command: UserJourneyCommand,
    body: unknown,
    origin: Origin,
  ): Promise<Outcome | Refusal> {
    return this.runner.run({
      stream: userJourneyStream(userJourney),
      decider: userJourneyDecider,
      command,
      body,
      origin,
      surroundings: () => this.surroundings(userJourney, entry, command),
    });
  }

  private async surroundings(
    userJourney: UserJourneyUid,
    entry: EntryUid | null,
    command: UserJourneyCommand,
  ): Promise<Surroundings<UserJourneyFacts> | Refusal> {
    const person = await this.people.facts(command.by);
    if (person === undefined) return refuse('user-not-found');
    const journey =
      command.type === 'TakeJourney' ? await this.catalogue.journey(command.journey) : UNPUBLISHED;
    const takenInEntry = entry === null ? null : await this.entries.taken(entry, userJourney);
    const facts = { person, journey, takenInEntry };
    return { facts, person: person.uid, timezone: person.timezone };
  }
}
