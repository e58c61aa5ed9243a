import { type DynamicModule, Global, Module } from '@nestjs/common';
import { ClassesQueries } from '../../projections/classes/classes.queries.js';
import { JournalQueries } from '../../projections/journal/journal.queries.js';
import { TakenClassesQueries } from '../../projections/taken-classes/taken-classes.queries.js';
import { UsersQueries } from '../../projections/users/users.queries.js';
import type { Settings } from '../config/settings.js';
import { EntryCommands } from '../log/entry-commands.js';
import { Entries } from '../log/entries.js';
import { EventCodec } from '../log/event-codec.js';
import { People } from '../log/people.js';
import { ClassRanking } from '../ports/class-ranking.port.js';
import { Clock } from '../ports/clock.port.js';
import { CrisisTexts } from '../ports/crisis-texts.port.js';
import { Ids } from '../ports/ids.port.js';
import { Jobs } from '../ports/jobs.port.js';
import { KeyVault } from '../ports/key-vault.port.js';
import { LanguageDetection } from '../ports/language-detection.port.js';
import { Companion, LanguageModel } from '../ports/language-model.port.js';
import { Moderation } from '../ports/moderation.port.js';
import { PassingTexts } from '../ports/passing-texts.port.js';
import { Reached } from '../ports/reached.port.js';
import { provide } from '../provide.js';
import { ProcessReaders } from '../readers/readers.module.js';
import { ClassHistories } from './class-histories.js';
import { DestroyEntryKey } from './destroy-entry-key.process.js';
import { GenerationQueue } from './generation-queue.js';
import { GenerationSweep } from './generation-sweep.js';
import { GenerationWorker } from './generation-worker.js';
import { RequestReader } from './request-reader.js';
import { Workers } from './workers.js';
import { WriteGreeting } from './write-greeting.process.js';
import { WriteReply } from './write-reply.process.js';

/** Events that cause work: the readers that notice them, and the workers that do it. */
@Global()
@Module({})
export class ProcessesModule {
  static with(settings: Settings): DynamicModule {
    return settings.has('workers') ? this.working(settings) : this.idle();
  }

  private static idle(): DynamicModule {
    const none: ProcessReaders = { list: [] };
    return {
      module: ProcessesModule,
      providers: [{ provide: ProcessReaders, useValue: none }],
      exports: [ProcessReaders],
    };
  }

  private static working(settings: Settings): DynamicModule {
    const deadlineMs = settings.generationDeadlineMs;
    const providers = [
      provide(
        ClassHistories,
        [TakenClassesQueries, ClassesQueries, Reached],
        (taken, classes, reached) => new ClassHistories(taken, classes, reached),
      ),
      provide(
        WriteGreeting,
        [
          JournalQueries,
          UsersQueries,
          EventCodec,
          ClassHistories,
          LanguageDetection,
          Reached,
          Companion,
        ],
        (journal, users, codec, histories, languages, reached, { writes }) =>
          new WriteGreeting(journal, users, codec, histories, languages, reached, writes),
      ),
      provide(
        WriteReply,
        [
          ClassesQueries,
          JournalQueries,
          Moderation,
          ClassRanking,
          ClassHistories,
          LanguageDetection,
          CrisisTexts,
          Reached,
        ],
        (classes, journal, moderation, ranking, histories, languages, crisis, reached) =>
          new WriteReply(
            classes,
            journal,
            moderation,
            ranking,
            histories,
            languages,
            crisis,
            reached,
          ),
      ),
      provide(
        ProcessReaders,
        [WriteGreeting, WriteReply, GenerationQueue, KeyVault],
        (greeting, reply, queue, vault): ProcessReaders => ({
          list: [
            new RequestReader(greeting, queue),
            new RequestReader(reply, queue),
            new DestroyEntryKey(vault),
          ],
        }),
      ),
      provide(
        GenerationWorker,
        [
          WriteGreeting,
          WriteReply,
          Entries,
          People,
          EntryCommands,
          Clock,
          Ids,
          PassingTexts,
          LanguageModel,
          Companion,
        ],
        (greeting, reply, told, people, entries, clock, ids, passing, model, companion) =>
          new GenerationWorker([greeting, reply], told, people, entries, clock, ids, passing, {
            model,
            companion: companion.writes,
            deadlineMs,
          }),
      ),
      provide(
        GenerationQueue,
        [Jobs, JournalQueries, UsersQueries, LanguageModel, Companion],
        (jobs, journal, users, model, companion) =>
          new GenerationQueue(
            jobs,
            journal,
            users,
            model === companion.writes
              ? undefined
              : { free: settings.busyAbove, pro: settings.busyAbovePro },
          ),
      ),
      provide(
        GenerationSweep,
        [JournalQueries, GenerationQueue, Clock],
        (journal, queue, clock) => new GenerationSweep(journal, queue, clock, deadlineMs),
      ),
      provide(
        Workers,
        [Jobs, GenerationWorker, GenerationSweep],
        (jobs, worker, sweep) => new Workers(jobs, worker, sweep, settings.workers),
      ),
    ];
    return {
      module: ProcessesModule,
      providers,
      exports: [ProcessReaders, Workers],
    };
  }
}
