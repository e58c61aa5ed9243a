import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Server } from '../test/support/server.js';
import { onInterrupt } from './postgres.js';

/** Runs a service with an embedded database of its own for as long as the work takes. @param folder for its files. */
export async function onOwnServer<T>(
  settings: (folder: string) => Promise<Record<string, string>>,
  work: (server: Server) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'journaling-bench-'));
  // The database runs under another account when we are root.
  await chmod(folder, 0o755);
  const start = async (): Promise<Server> =>
    Server.embedded(join(folder, 'data'), { LOG_LEVEL: 'error', ...(await settings(folder)) });
  const starting = start();
  const leave = async (): Promise<void> => {
    const server = await starting.catch(() => undefined);
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  };
  onInterrupt(leave);
  try {
    return await work(await starting);
  } finally {
    await leave();
  }
}
