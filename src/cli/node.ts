import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import type { Database } from '../adapters/postgres/database.js';
import { AppModule } from '../app.module.js';
import { readSettings, type Settings } from '../config/settings.js';
import { openDatabase } from '../service.js';

/** Where a command runs: the parts of a node that has no role, beside the nodes that do. */
export interface CommandNode {
  readonly settings: Settings;
  readonly database: Database;
  readonly app: INestApplicationContext;
}

/**
 * Opens the database (the running one, or the embedded one, started for as long as this takes), brings it up to
 * date, does the work, and closes everything.
 */
export async function onNode<T>(work: (node: CommandNode) => Promise<T>): Promise<T> {
  const settings = readSettings({ ...process.env, LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn' });
  settings.roles = [];
  const database = await openDatabase(settings);
  const app = await createContext(settings, database).catch(async (error: unknown) => {
    await database.close();
    throw error;
  });
  try {
    return await work({ settings, database, app });
  } finally {
    await app.close();
  }
}

async function createContext(
  settings: Settings,
  database: Database,
): Promise<INestApplicationContext> {
  await database.prepare();
  return NestFactory.createApplicationContext(AppModule.with(settings, database), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
}
