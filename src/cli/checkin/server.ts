import { readSettings } from '../../config/settings.js';
import { openDatabase, startService } from '../../service.js';

/**
 * Runs `work` against the server that BASE_URL names, or the one that runs here; where none runs, against one that
 * is started for as long as it takes.
 */
export async function onServer<T>(work: (baseUrl: string) => Promise<T>): Promise<T> {
  const named = process.env.BASE_URL;
  if (named !== undefined && named !== '') return work(named.replace(/\/+$/, ''));
  const settings = readSettings({ ...process.env, LOG_LEVEL: process.env.LOG_LEVEL ?? 'error' });
  const usual = `http://${settings.host}:${String(settings.port)}`;
  if (await isOurs(usual)) return work(usual);
  settings.port = 0;
  const app = await startService(settings, await openDatabase(settings));
  try {
    return await work(await app.getUrl());
  } finally {
    await app.close();
  }
}

async function isOurs(baseUrl: string): Promise<boolean> {
  try {
    const answer = await fetch(`${baseUrl}/livez`, { signal: AbortSignal.timeout(2_000) });
    return answer.ok && ((await answer.json()) as { status?: string }).status === 'alive';
  } catch {
    return false;
  }
}
