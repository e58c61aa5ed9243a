import { type DynamicModule, type LoggerService, Module } from '@nestjs/common';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Logger, LoggerModule } from 'nestjs-pino';
import type { Settings } from '../config/settings.js';

/** What Nest says of its own start; of no use to anybody who runs the service. */
const CHATTER = new Set([
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestFactory',
  'NestApplication',
  'WebSocketsController',
]);

/** JSON lines on stdout. Of a request: its name, method, path and outcome; never headers, queries or bodies. */
@Module({})
export class LoggingModule {
  static with({ logLevel }: Settings): DynamicModule {
    return {
      module: LoggingModule,
      imports: [
        LoggerModule.forRoot({
          pinoHttp: {
            level: logLevel,
            base: null,
            timestamp: () => `,"time":"${new Date().toISOString()}"`,
            formatters: { level: (label: string) => ({ level: label }) },
            serializers: {
              req: ({ id, method, url }: { id: string; method: string; url: string }) => ({
                id,
                method,
                path: url.split('?')[0],
              }),
              res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
              err: (error: Error) => ({ type: error.name }),
            },
            customLogLevel: (_request: IncomingMessage, response: ServerResponse) =>
              response.statusCode >= 500 ? 'warn' : 'debug',
          },
        }),
      ],
    };
  }
}

/** The service's logger, without Nest's chatter about its own start. */
export function quieted(logger: Logger): LoggerService {
  const contextOf = (details: unknown[]): unknown => details.at(-1);
  return {
    log: (message: unknown, ...details: unknown[]) => {
      if (!CHATTER.has(String(contextOf(details)))) logger.log(message, ...details);
    },
    error: (message: unknown, ...details: unknown[]) => {
      logger.error(message, ...details);
    },
    warn: (message: unknown, ...details: unknown[]) => {
      logger.warn(message, ...details);
    },
    debug: (message: unknown, ...details: unknown[]) => {
      logger.debug(message, ...details);
    },
    verbose: (message: unknown, ...details: unknown[]) => {
      logger.verbose(message, ...details);
    },
    fatal: (message: unknown, ...details: unknown[]) => {
      logger.fatal(message, ...details);
    },
  };
}
