import { journeyStream } from '../domain/stream.js';
import type { JourneyCommand } from '../domain/journey/journey.commands.js';
import { journeyDecider } from '../domain/journey/journey.decider.js';
import type { Refusal } from '../domain/refusal.js';
import type { JourneyUid } from '../domain/uid.js';
import type { CommandRunner, Origin, Outcome } from './command-runner.js';

/** Commands to the classes of the catalogue; they are about no person, so their dates are UTC. */
export class JourneyCommands {
  constructor(private readonly runner: CommandRunner) {}

  /** @throws as CommandRunner.run */
  run(journey: JourneyUid, command: JourneyCommand, origin: Origin): Promise<Outcome | Refusal> {
    return this.runner.run({
      stream: journeyStream(journey),
      decider: journeyDecider,
      command,
      body: command,
      origin,
      surroundings: () => Promise.resolve({ facts: {}, person: null, timezone: 'UTC' }),
    });
  }
}
