import { parseArgs } from 'node:util';
import { describeCrowd } from './crowd/report.js';
import { measureCrowd } from './crowd/crowd.js';
import { BenchPostgres } from './postgres.js';

/** How long a crowd waits that checks in at once, on a whole server with sockets. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  const postgres = await BenchPostgres.start();
  try {
    const report = await postgres.use(measureCrowd);
    console.log(values.json ? JSON.stringify(report) : describeCrowd(report));
  } finally {
    await postgres.stop();
  }
}

await main();
