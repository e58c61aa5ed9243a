import { dirname } from 'node:path';

/** Stops the run's PostgreSQL, whoever is still connected, and removes its folder. */
export default async function tearDown() {
  const { stopPostgres } = await import('../../dist/test/support/stop-postgres.js');
  await stopPostgres(dirname(process.env.TEST_POSTGRES));
}
