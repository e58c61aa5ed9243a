import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 10_000;

/** Stops the embedded PostgreSQL of this folder, whoever is still connected, and removes the folder. */
export async function stopPostgres(folder: string): Promise<void> {
  const lock = join(folder, 'database', 'cluster', 'postmaster.pid');
  if (existsSync(lock)) process.kill(Number(readFileSync(lock, 'utf8').split('\n')[0]), 'SIGINT');
  for (let waited = 0; existsSync(lock) && waited < PATIENCE_MS; waited += 50) await pause(50);
  rmSync(folder, { recursive: true, force: true });
}
