import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { Settings } from '../config/settings.js';
import { Clock } from '../ports/clock.port.js';
import { EventLog } from '../ports/event-log.port.js';
import { KeyVault } from '../ports/key-vault.port.js';
import { provide } from '../provide.js';
import { CommandRunner } from './command-runner.js';
import { EntryCommands } from './entry-commands.js';
import { EventCodec } from './event-codec.js';
import { JourneyCommands } from './journey-commands.js';
import { People } from './people.js';
import { UserCommands } from './user-commands.js';

/** The way of a command into the log. */
@Global()
@Module({})
export class LogModule {
  static with({ maxMessages }: Settings): DynamicModule {
    const providers = [
      provide(EventCodec, [KeyVault], (vault) => new EventCodec(vault)),
      provide(People, [EventLog], (log) => new People(log)),
      provide(
        CommandRunner,
        [EventLog, KeyVault, EventCodec, Clock],
        (log, vault, codec, clock) => new CommandRunner(log, vault, codec, clock),
      ),
      provide(
        EntryCommands,
        [CommandRunner, People],
        (runner, people) => new EntryCommands(runner, people, { maxMessages }),
      ),
      provide(UserCommands, [CommandRunner], (runner) => new UserCommands(runner)),
      provide(JourneyCommands, [CommandRunner], (runner) => new JourneyCommands(runner)),
    ];
    return { module: LogModule, providers, exports: providers.map((p) => p.provide) };
  }
}
