import { Command } from 'commander';
import { readClasses } from '../adapters/class-folder/class-folder.js';
import { JourneyCommands } from '../log/journey-commands.js';
import { publishClasses } from '../operations/publish-classes.js';
import { Ids } from '../ports/ids.port.js';
import { onNode } from './node.js';

export function classes(): Command {
  const command = new Command('classes').description('the catalogue of classes');
  command
    .command('import <folder>')
    .description('put the classes of a folder on offer; again changes nothing')
    .action(async (folder: string) => {
      const described = readClasses(folder);
      const { changed, unchanged } = await onNode(({ app }) =>
        publishClasses(described, app.get(JourneyCommands), app.get(Ids)),
      );
      console.log(`${String(changed)} published or changed, ${String(unchanged)} as they were.`);
    });
  return command;
}
