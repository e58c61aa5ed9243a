import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { encodeAll } from '../adapters/heads/encode-all.js';
import {
  amongEveryday,
  readEveryday,
  readModerated,
} from '../adapters/moderation/training/statements.js';
import { trainDanger } from '../adapters/moderation/training/train-danger.js';
import { ASSETS, MODERATION_HEAD } from '../config/installation.js';

export function moderation(): Command {
  const command = new Command('moderation').description('who may be in danger');
  command
    .command('train')
    .description('learn from the statements anew; the same statements give the same bytes')
    .option('--to <file>', 'the head file', MODERATION_HEAD)
    .action(async ({ to }: { to: string }) => {
      const moderated = await readModerated(join(ASSETS, 'moderation'));
      const everyday = await readEveryday(join(ASSETS, 'feelings'));
      const statements = [...moderated, ...amongEveryday(moderated, everyday), ...everyday];
      console.log(`${String(statements.length)} statements; up to half an hour…`);
      const vectors = await encodeAll(statements.map(({ text }) => text));
      await writeFile(to, trainDanger(statements, vectors));
      console.log(`Written: ${to}`);
    });
  return command;
}
