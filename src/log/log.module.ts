import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { Settings } from '../config/settings.js';
import { Clock } from '../ports/clock.port.js';
import { EventLog } from '../ports/event-log.port.js';
import { KeyVault } from '../ports/key-vault.port.js';
import { provide } from '../provide.js';
import { Catalogue } from './catalogue.js';
import { CommandRunner } from './command-runner.js';
import { Entries } from './entries.js';
import { EntryCommands } from './entry-commands.js';
import { EventCodec } from './event-codec.js';
import { JourneyCommands } from './journey-commands.js';
import { People } from './people.js';
import { UserCommands } from './user-commands.js';
import { UserJourneyCommands } from './user-journey-commands.js';

/** The way of a command into the log. */
@Global()
@Module({})
export class LogModule {
  static with({ maxMessages }: Settings): DynamicModule {
    const providers = [
      provide(EventCodec, [KeyVault], (vault) => new EventCodec(vault)),
      provide(People, [EventLog], (log) => new People(log)),
      provide(Catalogue, [EventLog], (log) => new Catalogue(log)),
      provide(Entries, [EventLog, EventCodec], (log, codec) => new Entries(log, codec)),
      provide(
        CommandRunner,
        [EventLog, KeyVault, EventCodec, Clock],
        (log, vault, codec, clock) => new CommandRunner(log, vault, codec, clock),
      ),
      provide(
        EntryCommands,
        [CommandRunner, People, Catalogue],
        (runner, people, catalogue) =>
          new EntryCommands(runner, people, catalogue, { maxMessages }),
      ),
      provide(
        UserJourneyCommands,
        [CommandRunner, People, Catalogue, Entries],
        (runner, people, catalogue, entries) =>
          new UserJourneyCommands(runner, people, catalogue, entries),
      ),
      provide(UserCommands, [CommandRunner], (runner) => new UserCommands(runner)),
      provide(JourneyCommands, [CommandRunner], (runner) => new JourneyCommands(runner)),
    ];
    return { module: LogModule, providers, exports: providers.map((p) => p.provide) };
  }
}
