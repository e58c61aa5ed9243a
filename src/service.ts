import 'reflect-metadata';
import { join } from 'node:path';
import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { IoAdapter } from '@nestjs/platform-socket.io';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { Logger } from 'nestjs-pino';
import { MIGRATIONS } from '../migrations/index.js';
import { projections } from '../projections/index.js';
import { readClasses } from './adapters/class-folder/class-folder.js';
import { Database } from './adapters/postgres/database.js';
import { AppModule } from './app.module.js';
import { ASSETS } from './config/installation.js';
import { Settings } from './config/settings.js';
import { API_PREFIX } from './contract/addresses.js';
import { JourneyCommands } from './log/journey-commands.js';
import { quieted } from './operations/logging.js';
import { publishClasses } from './operations/publish-classes.js';
import { Ids } from './ports/ids.port.js';

/** What JSON and UTF-8 add to the longest text at worst: every character as an escape of six. */
const BYTES_A_CHARACTER = 6;
const BODY_OVERHEAD = 4_096;

/** Opens the database that the settings name, with every table of ours known to it. */
export function openDatabase(settings: Settings): Promise<Database> {
  const tables = projections(settings).flatMap((projection) => projection.tables);
  return Database.open(settings, tables, MIGRATIONS);
}

/**
 * A node of the service, listening. Closing it drains it and closes the database, which it owns from here on.
 * @throws Error when it cannot start; everything that was opened is closed again.
 */
export async function startService(
  settings: Settings,
  database: Database,
): Promise<NestFastifyApplication> {
  const app = await createService(settings, database).catch(async (error: unknown) => {
    await database.close();
    throw error;
  });
  try {
    await app.init();
    if (settings.publishesDemoCatalogue) await publishDemoCatalogue(app);
    await app.listen(settings.port, settings.host);
  } catch (error) {
    await app.close();
    throw error;
  }
  return app;
}

async function createService(
  settings: Settings,
  database: Database,
): Promise<NestFastifyApplication> {
  await database.prepare();
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(settings, database),
    new FastifyAdapter({
      bodyLimit: settings.maxTextLength * BYTES_A_CHARACTER + BODY_OVERHEAD,
      genReqId: () => crypto.randomUUID(),
      trustProxy: settings.trustedProxies ?? false,
    }),
    {
      bufferLogs: true,
      abortOnError: false,
      forceCloseConnections: true,
      return503OnClosing: true,
    },
  );
  app.useLogger(quieted(app.get(Logger)));
  app.useWebSocketAdapter(new IoAdapter(app));
  app.setGlobalPrefix(API_PREFIX, { exclude: ['/', 'livez', 'readyz', 'metrics'] });
  if (settings.has('api')) SwaggerModule.setup('api/docs', app, openApi(app));
  await app.register(helmet, { contentSecurityPolicy: { directives: PAGE_POLICY } });
  return app;
}

/** The classes that come with the program; those that are on offer already are left alone. */
async function publishDemoCatalogue(app: NestFastifyApplication): Promise<void> {
  const classes = readClasses(join(ASSETS, 'catalogue'), app.get(Settings).maxAudioBytes);
  const described = classes.map(({ description }) => description);
  await publishClasses(described, app.get(JourneyCommands), app.get(Ids));
}

/** The description of the REST interface, as the code declares it. */
export function openApi(app: NestFastifyApplication): OpenAPIObject {
  const described = new DocumentBuilder()
    .setTitle('The journaling service')
    .setDescription(
      'Commands over REST; what they change is pushed over socket.io (docs/asyncapi.yaml).',
    )
    .setVersion('1')
    .addBearerAuth()
    .build();
  return SwaggerModule.createDocument(app, described);
}

/** The pages are our own and load nothing from elsewhere; their styles stand in them. */
const PAGE_POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  fontSrc: ["'self'"],
  mediaSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
  upgradeInsecureRequests: null,
};
