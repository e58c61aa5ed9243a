import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, Reflector } from '@nestjs/core';
import { JournalQueries } from '../projections/journal/journal.queries.js';
import { projections } from '../projections/index.js';
import { AdaptersModule } from './adapters/adapters.module.js';
import type { Database } from './adapters/postgres/database.js';
import { isTransient } from './adapters/postgres/errors.js';
import { ApiModule } from './api/api.module.js';
import { ProblemFilter } from './api/problem.filter.js';
import { RequestLimitGuard } from './api/request-limit.guard.js';
import type { Settings } from './config/settings.js';
import { LogModule } from './log/log.module.js';
import { LifeCycle, type Part } from './operations/life-cycle.js';
import { LoggingModule } from './operations/logging.js';
import { Metrics } from './operations/metrics.js';
import { OperationsController } from './operations/operations.controller.js';
import { Readiness } from './operations/readiness.js';
import { WelcomeController } from './operations/welcome.controller.js';
import { ModelActivity } from './ports/model-activity.port.js';
import { PresentModule } from './present/present.module.js';
import { validation } from './present/validation.js';
import { ProcessesModule } from './processes/processes.module.js';
import { Workers } from './processes/workers.js';
import { provide } from './provide.js';
import { JournalGateway } from './push/journal.gateway.js';
import { PushCursor } from './push/push-cursor.js';
import { PushModule } from './push/push.module.js';
import { DeadLetters } from './readers/dead-letters.js';
import { Readers } from './readers/readers.js';
import { ReadersModule } from './readers/readers.module.js';
import { SignInModule } from './sign-in/sign-in.module.js';
import { SignedInGuard } from './sign-in/signed-in.guard.js';

/** The one place where the parts meet. A node's roles decide which parts it has. */
@Module({})
export class AppModule {
  static with(settings: Settings, database: Database): DynamicModule {
    const kept = settings.has('readers') ? projections(settings) : [];
    return {
      module: AppModule,
      imports: [
        LoggingModule.with(settings),
        AdaptersModule.with(settings, database),
        LogModule.with(settings),
        PresentModule,
        SignInModule.with(settings, database.rootKey.derive('guest-tokens')),
        ReadersModule.with(kept, isTransient),
        ProcessesModule.with(settings),
        ...(settings.has('api') ? [ApiModule, PushModule] : []),
      ],
      controllers: [OperationsController, ...(settings.has('api') ? [WelcomeController] : [])],
      providers: [
        { provide: APP_GUARD, useClass: SignedInGuard },
        {
          provide: APP_GUARD,
          inject: [Reflector],
          useFactory: (reflector: Reflector) =>
            new RequestLimitGuard(reflector, {
              person: settings.requestsPerMinute,
              guests: settings.guestsPerMinute,
            }),
        },
        { provide: APP_PIPE, useFactory: validation },
        { provide: APP_FILTER, useFactory: () => new ProblemFilter(isTransient) },
        ...operations(database),
      ],
    };
  }
}

/** What a node may or may not have, by its roles. */
const ifThere = <T>(token: T): { token: T; optional: true } => ({ token, optional: true });

function operations(database: Database): Provider[] {
  return [
    provide(
      Readiness,
      [Readers],
      (readers) =>
        new Readiness(
          () => readers.statuses,
          () => database.pool.query('SELECT 1'),
        ),
    ),
    {
      provide: Metrics,
      inject: [Readers, JournalQueries, DeadLetters, ModelActivity, ifThere(JournalGateway)],
      useFactory: (
        readers: Readers,
        journal: JournalQueries,
        deadLetters: DeadLetters,
        models: ModelActivity,
        gateway?: JournalGateway,
      ) =>
        new Metrics({
          readers: () => readers.statuses,
          sockets: () => gateway?.server.engine.clientsCount ?? 0,
          openGenerations: () => journal.countOpenGenerations(),
          models,
          parkedStreams: async () => (await deadLetters.all()).length,
        }),
    },
    {
      provide: LifeCycle,
      inject: [Readiness, Readers, ifThere(Workers), ifThere(PushCursor), ifThere(JournalGateway)],
      useFactory: (
        readiness: Readiness,
        readers: Readers,
        workers?: Workers,
        cursor?: PushCursor,
        gateway?: JournalGateway,
      ) => {
        const parts: Part[] = [readers];
        if (workers !== undefined) parts.push(workers);
        if (cursor !== undefined && gateway !== undefined) {
          const start = (): void => {
            cursor.start(gateway.server);
          };
          parts.push({ start, stop: () => cursor.stop() });
        }
        return new LifeCycle(parts, readiness, () => database.close());
      },
    },
  ];
}
