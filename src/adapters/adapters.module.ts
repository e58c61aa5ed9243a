import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Settings } from '../config/settings.js';
import { Clock } from '../ports/clock.port.js';
import { ClassRanking } from '../ports/class-ranking.port.js';
import { CrisisTexts } from '../ports/crisis-texts.port.js';
import { EventLog } from '../ports/event-log.port.js';
import { Ids } from '../ports/ids.port.js';
import { Jobs } from '../ports/jobs.port.js';
import { KeyVault } from '../ports/key-vault.port.js';
import { LanguageDetection } from '../ports/language-detection.port.js';
import { Companion, LanguageModel } from '../ports/language-model.port.js';
import { Moderation } from '../ports/moderation.port.js';
import { PassingTexts } from '../ports/passing-texts.port.js';
import { Reached } from '../ports/reached.port.js';
import { WakeUps } from '../ports/wake-ups.port.js';
import { provide } from '../provide.js';
import { CompanionClassRanking } from './class-ranking/companion.class-ranking.js';
import { SystemClock } from './clock/system.clock.js';
import { YamlCrisisTexts } from './crisis-texts/yaml.crisis-texts.js';
import { PostgresEventLog } from './event-log/postgres.event-log.js';
import { KeyedIds } from './ids/keyed.ids.js';
import { PgBossJobs } from './jobs/pg-boss.jobs.js';
import { PostgresKeyVault } from './key-vault/postgres.key-vault.js';
import { TinyldLanguageDetection } from './language-detection/tinyld.language-detection.js';
import { CompanionLanguageModel } from './language-model/companion.language-model.js';
import { parseScript, ScriptedLanguageModel } from './language-model/scripted.language-model.js';
import { LocalRulesModeration } from './moderation/local-rules.moderation.js';
import { PostgresPassingTexts } from './passing-texts/postgres.passing-texts.js';
import { Database } from './postgres/database.js';
import { PostgresReached } from './reached/postgres.reached.js';
import { PostgresWakeUps } from './wake-ups/postgres.wake-ups.js';

/** Connections that the job queue holds for itself. */
const JOB_CONNECTIONS = 4;

/** Port to adapter, by the settings. The only module that knows vendors. */
@Global()
@Module({})
export class AdaptersModule {
  static with(settings: Settings, database: Database): DynamicModule {
    const { address, appendPool, dataSource, notifications, pool, rootKey } = database;
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
      provide(Jobs, [], () => new PgBossJobs(address, JOB_CONNECTIONS)),
      provide(Companion, [], (): Companion => ({ writes: new CompanionLanguageModel() })),
      provide(LanguageModel, [Companion], (companion) =>
        settings.languageModel === 'scripted'
          ? new ScriptedLanguageModel(parseScript(settings.script))
          : companion.writes,
      ),
      provide(LanguageDetection, [], () => new TinyldLanguageDetection()),
      provide(ClassRanking, [], () => new CompanionClassRanking()),
      provide(Moderation, [], () => new LocalRulesModeration()),
      provide(CrisisTexts, [], () => YamlCrisisTexts.read(settings.crisisTextFile)),
    ];
    return { module: AdaptersModule, providers, exports: providers.map((p) => p.provide) };
  }
}
