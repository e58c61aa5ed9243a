import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Stops the run's PostgreSQL, whoever is still connected, and removes its folder. */
export default async function tearDown() {
  const folder = dirname(process.env.TEST_POSTGRES);
  const lock = join(folder, 'database', 'cluster', 'postmaster.pid');
  if (existsSync(lock)) process.kill(Number(readFileSync(lock, 'utf8').split('\n')[0]), 'SIGINT');
  for (let waited = 0; existsSync(lock) && waited < 10_000; waited += 50) await pause(50);
  rmSync(folder, { recursive: true, force: true });
}
