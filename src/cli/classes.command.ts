import { Command } from 'commander';
import { type ClassInFolder, readClasses } from '../adapters/class-folder/class-folder.js';
import { readSettings } from '../config/settings.js';
import { JourneyCommands } from '../log/journey-commands.js';
import { type Published, publishClasses } from '../operations/publish-classes.js';
import { ClassAudio } from '../ports/class-audio.port.js';
import { Ids } from '../ports/ids.port.js';
import { type CommandNode, onNode } from './node.js';

export function classes(): Command {
  const command = new Command('classes').description('the catalogue of classes');
  command
    .command('import <folder>')
    .description('put the classes of a folder on offer; again changes nothing')
    .action(async (folder: string) => {
      const found = readClasses(folder, readSettings(process.env).maxAudioBytes);
      const { changed, unchanged } = await onNode((node) => importClasses(found, node));
      console.log(`${String(changed)} published or changed, ${String(unchanged)} as they were.`);
    });
  return command;
}

/** Recordings are kept first, so that no class is on offer that cannot be played. */
async function importClasses(
  found: readonly ClassInFolder[],
  { app }: CommandNode,
): Promise<Published> {
  const sound = app.get(ClassAudio);
  for (const { recording } of found) {
    if (recording !== undefined) await sound.keep(recording);
  }
  const described = found.map(({ description }) => description);
  return publishClasses(described, app.get(JourneyCommands), app.get(Ids));
}
