import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Statement } from '../../src/adapters/class-ranking/companion/training/statements.js';
import type { WholeEntryView } from '../../src/contract/entry.views.js';
import { Person } from '../../test/support/person.js';
import { Server } from '../../test/support/server.js';

/** People who write at the same moment. */
const AT_ONCE = 8;

/**
 * Offers two classes to each statement through a whole service with this head: everybody is somebody new, who starts
 * an entry, writes the statement and reads the reply.
 */
export async function offersThroughService<C extends { readonly title: string }>(
  head: Uint8Array,
  statements: readonly Statement[],
  catalogue: readonly C[],
): Promise<{ statement: Statement; classes: C[] }[]> {
  const folder = await mkdtemp(join(tmpdir(), 'matching-'));
  // The database of root runs as another account, which has to get in.
  await chmod(folder, 0o755);
  const headFile = join(folder, 'head.bin');
  await writeFile(headFile, head);
  const server = await Server.embedded(join(folder, 'data'), {
    COMPANION_HEAD_FILE: headFile,
    LOG_LEVEL: 'error',
  });
  try {
    const left = [...statements];
    const offered: { statement: Statement; classes: C[] }[] = [];
    const writeAll = async (): Promise<void> => {
      for (let next = left.pop(); next !== undefined; next = left.pop()) {
        const titles = await titlesOffered(server.url, next);
        const classes = catalogue.filter(({ title }) => titles.includes(title));
        offered.push({ statement: next, classes });
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, writeAll));
    return offered;
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function titlesOffered(url: string, { text }: Statement): Promise<string[]> {
  const person = await Person.guest(url);
  const { entry_uid: entry } = await person.command('/entries');
  const chatted = await person.command(`/entries/${entry}/chat`, { text });
  return titlesIn(await person.outcome(chatted));
}

function titlesIn({ items }: WholeEntryView): string[] {
  return items.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.type === 'journey' && part.details ? [part.details.title] : [])),
  );
}
