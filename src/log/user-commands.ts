import type { Refusal } from '../domain/refusal.js';
import { userStream } from '../domain/stream.js';
import type { UserUid } from '../domain/uid.js';
import type { UserCommand } from '../domain/user/user.commands.js';
import { userDecider } from '../domain/user/user.decider.js';
import type { UserState } from '../domain/user/user.state.js';
import type { CommandRunner, Origin, Outcome } from './command-runner.js';

/** Commands to people's accounts. */
export class UserCommands {
  constructor(private readonly runner: CommandRunner) {}

  /** @param body what was asked, for the digest. @throws as CommandRunner.run */
  run(
    user: UserUid,
    command: UserCommand,
    body: unknown,
    origin: Origin,
  ): Promise<Outcome | Refusal> {
    return this.runner.run({
      stream: userStream(user),
      decider: userDecider,
      command,
      body,
      origin,
      surroundings: (state) =>
        Promise.resolve({ facts: {}, person: user, timezone: timezoneOf(command, state) }),
    });
  }
}

function timezoneOf(command: UserCommand, state: UserState): string {
  if (state.situation === 'registered') return state.timezone;
  return command.type === 'RegisterUser' ? command.timezone : 'UTC';
}
