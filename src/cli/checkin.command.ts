import { createInterface } from 'node:readline/promises';
import { Command } from 'commander';
import { Journal } from './checkin/journal.js';
import { Screen } from './checkin/screen.js';
import { onServer } from './checkin/server.js';
import { personalToken } from './checkin/token.js';

export function checkin(): Command {
  return new Command('checkin')
    .description('a whole check-in: a greeting, your words, a kind answer with two classes in it')
    .argument('[text]', 'how you are feeling; asked for if not given')
    .option('--json', 'print the entry as data')
    .addHelpText(
      'after',
      '\nBASE_URL names another server; TOKEN is who you are there, if you are not a guest.',
    )
    .action(async (text: string | undefined, { json = false }: { json?: boolean }) => {
      await onServer((baseUrl) => run(baseUrl, text, new Screen(json ? 'quiet' : 'spoken')));
    });
}

async function run(baseUrl: string, text: string | undefined, screen: Screen): Promise<void> {
  const journal = await Journal.open(baseUrl, await personalToken(baseUrl), screen);
  try {
    await journal.begin();
    const words = text ?? (await ask());
    const entry = await journal.write(words);
    if (screen.quiet) console.log(JSON.stringify(entry, null, 2));
  } finally {
    journal.close();
  }
}

async function ask(): Promise<string> {
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await reader.question('\n> ');
  } finally {
    reader.close();
  }
}
