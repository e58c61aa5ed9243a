import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import { checkin } from './cli/checkin.command.js';
import { classes } from './cli/classes.command.js';
import { companion } from './cli/companion.command.js';
import { migrateCommand } from './cli/migrate.command.js';
import { moderation } from './cli/moderation.command.js';
import { projectionsCommand } from './cli/projections.command.js';
import { users } from './cli/users.command.js';
import { SettingsRefused } from './config/settings.js';

/** `npm run cli -- …`: one file a command in src/cli/. */
async function main(): Promise<void> {
  const program = new Command('npm run cli --')
    .description('The journaling service, from a terminal')
    .helpCommand(false)
    .exitOverride();
  for (const command of [
    checkin(),
    migrateCommand(),
    classes(),
    companion(),
    moderation(),
    projectionsCommand(),
    users(),
  ]) {
    program.addCommand(command.exitOverride());
  }
  await program.parseAsync();
}

main().then(
  () => process.exit(),
  (error: unknown) => {
    // Commander has said what is wrong with the command line already.
    if (error instanceof CommanderError) process.exit(error.exitCode);
    const told = error instanceof SettingsRefused || error instanceof Error;
    console.error(told ? error.message : 'Failed');
    process.exit(1);
  },
);
