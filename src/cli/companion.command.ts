import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { readClasses } from '../adapters/class-folder/class-folder.js';
import { aboutClass, ClassVectors } from '../adapters/class-ranking/companion/class-vectors.js';
import { encodeAll } from '../adapters/heads/encode-all.js';
import { readStatements } from '../adapters/class-ranking/companion/training/statements.js';
import { trainHead } from '../adapters/class-ranking/companion/training/train-head.js';
import { ASSETS, COMPANION_CLASSES, COMPANION_HEAD } from '../config/installation.js';
import { Settings } from '../config/settings.js';

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
      await writeFile(COMPANION_CLASSES, (await lookAtClasses()).toFile());
      const vectors = await encodeAll(statements.map(({ text }) => text));
      await writeFile(to, trainHead(statements, vectors));
      console.log(`Written: ${to}`);
    });
  return command;
}

/** The classes that come with the program, as the encoder sees them. */
async function lookAtClasses(): Promise<ClassVectors> {
  const abouts = readClasses(join(ASSETS, 'catalogue'), new Settings().maxAudioBytes).map(
    ({ description }) => aboutClass(description),
  );
  const vectors = await encodeAll(abouts);
  const classes = new ClassVectors();
  abouts.forEach((about, i) => {
    classes.set(about, vectors[i] ?? new Float32Array());
  });
  return classes;
}
