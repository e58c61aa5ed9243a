import { Command } from 'commander';
import { readSettings } from '../config/settings.js';
import { openDatabase } from '../service.js';

export function migrateCommand(): Command {
  return new Command('migrate')
    .description('bring the database’s tables up to date (every node does so when it starts)')
    .action(async () => {
      const database = await openDatabase(readSettings(process.env));
      try {
        const run = await database.prepare();
        console.log(run.length === 0 ? 'Up to date already.' : `Done: ${run.join(', ')}`);
      } finally {
        await database.close();
      }
    });
}
