import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * One PostgreSQL for the whole run, from the embedded binaries, with one migrated database that the tests copy.
 * It comes from the built service (`npm test` builds first), as tests of whole servers do.
 */
export default async function setUp() {
  const { readSettings } = await import('../../dist/src/config/settings.js');
  const { openDatabase } = await import('../../dist/src/service.js');
  const { migrate } = await import('../../dist/src/adapters/postgres/data-source.js');
  const folder = mkdtempSync(join(tmpdir(), 'journaling-test-'));
  chmodSync(folder, 0o755);
  const database = await openDatabase(readSettings({ DATA_DIR: folder }));
  await migrate(database.dataSource);
  const { address } = database;
  await database.notifications.close();
  await database.dataSource.destroy();
  await Promise.all([database.appendPool.end(), database.pool.end()]);
  const place = join(folder, 'address.json');
  writeFileSync(place, JSON.stringify(address));
  process.env.TEST_POSTGRES = place;
}
