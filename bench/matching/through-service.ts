import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Statement } from '../../src/adapters/class-ranking/companion/training/statements.js';
import type { WholeEntryView } from '../../src/contract/entry.views.js';
import { Person } from '../../test/support/person.js';
import { onOwnServer } from '../own-server.js';
import type { Offer } from './judge.js';

/** People who write at the same moment. */
const AT_ONCE = 8;

/**
 * Offers two classes to each statement through a whole service with this head: everybody is somebody new, who starts
 * an entry, writes the statement and reads the reply.
 * @param model settings of the model that writes; without any the companion does.
 */
export async function offersThroughService<C extends { readonly title: string }>(
  head: Uint8Array,
  statements: readonly Statement[],
  catalogue: readonly C[],
  model: Readonly<Record<string, string>> = {},
): Promise<Offer<C>[]> {
  const settings = async (folder: string): Promise<Record<string, string>> => {
    const headFile = join(folder, 'head.bin');
    await writeFile(headFile, head);
    return { COMPANION_HEAD_FILE: headFile, ...model };
  };
  return onOwnServer(settings, async ({ url }) => {
    const left = [...statements];
    const offered: Offer<C>[] = [];
    const writeAll = async (): Promise<void> => {
      for (let next = left.pop(); next !== undefined; next = left.pop()) {
        const titles = await titlesOffered(url, next);
        const classes = catalogue.filter(({ title }) => titles.includes(title));
        offered.push({ statement: next, classes });
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, writeAll));
    return offered;
  });
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
