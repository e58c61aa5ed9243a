import { join } from 'node:path';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  COMPANION_CLASSES,
  COMPANION_HEAD,
  CRISIS_TEXTS,
  INSTALLATION,
  MODERATION_HEAD,
} from '../config/installation.js';
import { Settings } from '../config/settings.js';
import { Clock } from '../ports/clock.port.js';
import { ClassAudio } from '../ports/class-audio.port.js';
import { ClassRanking } from '../ports/class-ranking.port.js';
import { CrisisTexts } from '../ports/crisis-texts.port.js';
import { EventLog } from '../ports/event-log.port.js';
import { Ids } from '../ports/ids.port.js';
import { Jobs } from '../ports/jobs.port.js';
import { KeyVault } from '../ports/key-vault.port.js';
import { LanguageDetection } from '../ports/language-detection.port.js';
import { Companion, LanguageModel } from '../ports/language-model.port.js';
import { ModelActivity } from '../ports/model-activity.port.js';
import { ModelBudget } from '../ports/model-budget.port.js';
import { Moderation } from '../ports/moderation.port.js';
import { PassingTexts } from '../ports/passing-texts.port.js';
import { Reached } from '../ports/reached.port.js';
import { WakeUps } from '../ports/wake-ups.port.js';
import { provide } from '../provide.js';
import { FilesClassAudio } from './class-audio/files.class-audio.js';
import { renderInThread } from './class-audio/renderings.js';
import { CompanionClassRanking, EMOTION_HEAD } from './class-ranking/companion.class-ranking.js';
import { ClassVectors } from './class-ranking/companion/class-vectors.js';
import { UnfailingClassRanking } from './class-ranking/unfailing.class-ranking.js';
import { SystemClock } from './clock/system.clock.js';
import { YamlCrisisTexts } from './crisis-texts/yaml.crisis-texts.js';
import { PostgresEventLog } from './event-log/postgres.event-log.js';
import { Encoder } from './heads/encoder.js';
import { Head } from './heads/head.js';
import { KeyedIds } from './ids/keyed.ids.js';
import { PgBossJobs } from './jobs/pg-boss.jobs.js';
import { PostgresKeyVault } from './key-vault/postgres.key-vault.js';
import { TinyldLanguageDetection } from './language-detection/tinyld.language-detection.js';
import { CompanionLanguageModel } from './language-model/companion.language-model.js';
import { parseScript, ScriptedLanguageModel } from './language-model/scripted.language-model.js';
import { DANGER_HEAD } from './moderation/danger.js';
import { LocalRulesModeration } from './moderation/local-rules.moderation.js';
import { PostgresModelBudget } from './model-budget/postgres.model-budget.js';
import { openAiModeration, openAiRanking, openAiWriting } from './openai/from-settings.js';
import { PostgresPassingTexts } from './passing-texts/postgres.passing-texts.js';
import { Database } from './postgres/database.js';
import { PostgresReached } from './reached/postgres.reached.js';
import { PostgresWakeUps } from './wake-ups/postgres.wake-ups.js';

/** Connections that the job queue holds for itself. */
const JOB_CONNECTIONS = 4;

/** Moderation and the ranking both wait this long at most, within the time that the companion has. */
const ENCODER_PATIENCE_MS = 4_000;

/** Port to adapter, by the settings. The only module that knows vendors. */
@Global()
@Module({})
export class AdaptersModule {
  static with(settings: Settings, database: Database): DynamicModule {
    const { address, appendPool, dataSource, notifications, pool, rootKey } = database;
    const dailyCaps = {
      person: settings.openaiDailyTokensPerPerson,
      everybody: settings.openaiDailyTokens,
    };
    const providers = [
      { provide: Settings, useValue: settings },
      { provide: Database, useValue: database },
      { provide: DataSource, useValue: dataSource },
      provide(Clock, [], () => new SystemClock()),
      provide(Ids, [], () => new KeyedIds(rootKey.derive('uids'))),
      provide(WakeUps, [], () => new PostgresWakeUps(notifications)),
      provide(EventLog, [WakeUps], (wakeUps) => new PostgresEventLog(appendPool, pool, wakeUps)),
      provide(KeyVault, [], () => new PostgresKeyVault(pool, rootKey)),
      provide(Reached, [WakeUps], (wakeUps) => new PostgresReached(pool, wakeUps)),
      provide(
        PassingTexts,
        [],
        () => new PostgresPassingTexts(notifications, rootKey.derive('passing-texts')),
      ),
      provide(
        Jobs,
        [],
        () =>
          new PgBossJobs(address, JOB_CONNECTIONS, {
            free: settings.generationsAtOnce,
            pro: settings.generationsAtOncePro,
          }),
      ),
      provide(Companion, [], (): Companion => ({ writes: new CompanionLanguageModel() })),
      provide(ModelActivity, [], () => new ModelActivity()),
      provide(ModelBudget, [Clock], (clock) => new PostgresModelBudget(pool, clock, dailyCaps)),
      provide(
        LanguageModel,
        [Companion, ModelBudget, ModelActivity],
        (companion, budget, activity) => {
          switch (settings.writer) {
            case 'companion':
              return companion.writes;
            case 'scripted':
              return new ScriptedLanguageModel(parseScript(settings.script));
            case 'openai':
              return openAiWriting(settings, budget, activity);
          }
        },
      ),
      provide(LanguageDetection, [], () => new TinyldLanguageDetection()),
      provide(Encoder, [], () => new Encoder(ENCODER_PATIENCE_MS)),
      provide(
        ClassRanking,
        [Encoder, LanguageDetection, ModelBudget, ModelActivity],
        (encoder, languages, budget, activity) => {
          const companion = new CompanionClassRanking(encoder, languages, async () => ({
            head: await Head.read(settings.companionHeadFile ?? COMPANION_HEAD, EMOTION_HEAD),
            classes: await ClassVectors.read(COMPANION_CLASSES),
          }));
          return new UnfailingClassRanking(openAiRanking(settings, companion, budget, activity));
        },
      ),
      provide(Moderation, [Encoder, ModelActivity], (encoder, activity) => {
        const ours = new LocalRulesModeration(encoder, () =>
          Head.read(MODERATION_HEAD, DANGER_HEAD),
        );
        return openAiModeration(settings, ours, activity);
      }),
      provide(
        ClassAudio,
        [],
        () => new FilesClassAudio(audioFolder(settings, database), renderInThread),
      ),
      provide(CrisisTexts, [], () => YamlCrisisTexts.read(settings.crisisTextFile ?? CRISIS_TEXTS)),
    ];
    return { module: AdaptersModule, providers, exports: providers.map((p) => p.provide) };
  }
}

function audioFolder({ audioDir, dataDir }: Settings, database: Database): string {
  return audioDir ?? join(database.dataDir ?? dataDir ?? join(INSTALLATION, 'data'), 'audio');
}
