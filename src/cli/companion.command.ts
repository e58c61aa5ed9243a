import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { Encoder } from '../adapters/class-ranking/companion/encoder.js';
import { readStatements } from '../adapters/class-ranking/companion/training/statements.js';
import { trainHead } from '../adapters/class-ranking/companion/training/train-head.js';
import { ASSETS, COMPANION_HEAD } from '../config/settings.js';

export function companion(): Command {
  const command = new Command('companion').description('the built-in companion');
  command
    .command('train')
    .description('learn from the labelled statements anew; the same statements give the same bytes')
    .option('--statements <folder>', 'of .jsonl files', join(ASSETS, 'feelings'))
    .option('--to <file>', 'the head file', COMPANION_HEAD)
    .action(async ({ statements: folder, to }: { statements: string; to: string }) => {
      const statements = await readStatements(folder);
      console.log(`${String(statements.length)} statements; a few minutes…`);
      const encoder = new Encoder();
      const vectors = await encoder.encode(statements.map(({ text }) => text));
      await encoder.stop();
      await writeFile(to, trainHead(statements, vectors));
      console.log(`Written: ${to}`);
    });
  return command;
}
