import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What somebody might write. */
export interface ModeratedStatement {
  readonly text: string;
  /** `null` where nobody has said it. */
  readonly lang: string | null;
  /** Whether whoever writes it may be in danger. */
  readonly danger: boolean;
  /** As how many it counts where a head learns from it. */
  readonly counts: number;
}

/** Most of what people write is everyday, and most of what is learned is not. */
const EVERYDAY_COUNTS = 4;

/**
 * @param folder with `crisis.jsonl` and `near-misses.jsonl`.
 * @throws Error that names the file and line of the first statement that is none.
 */
export async function readModerated(folder: string): Promise<ModeratedStatement[]> {
  const [crisis, nearMisses] = await Promise.all([
    readTexts(join(folder, 'crisis.jsonl')),
    readTexts(join(folder, 'near-misses.jsonl')),
  ]);
  return [
    ...crisis.map((statement) => ({ ...statement, danger: true, counts: 1 })),
    ...nearMisses.map((statement) => ({ ...statement, danger: false, counts: 1 })),
  ];
}

/** Everyday statements, none of which speaks of self-harm. @param folder of `.jsonl` files. */
export async function readEveryday(folder: string): Promise<ModeratedStatement[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
  const read = await Promise.all(files.map((file) => readTexts(join(folder, file))));
  return read.flat().map((statement) => ({ ...statement, danger: false, counts: EVERYDAY_COUNTS }));
}

/** Every second statement, from the first on, with something everyday before it or after it, as people write. */
export function amongEveryday(
  statements: readonly ModeratedStatement[],
  everyday: readonly ModeratedStatement[],
): ModeratedStatement[] {
  return statements
    .filter((_, i) => i % 2 === 0)
    .map((statement, i) => {
      const other = everyday[i % everyday.length]?.text ?? '';
      const { text } = statement;
      return { ...statement, text: i % 2 === 0 ? `${other}. ${text}` : `${text}. ${other}` };
    });
}

async function readTexts(path: string): Promise<{ text: string; lang: string | null }[]> {
  const lines = (await readFile(path, 'utf8')).split('\n');
  return lines.flatMap((line, i) => {
    if (line === '') return [];
    const { text, lang = null } = JSON.parse(line) as Record<string, unknown>;
    if (typeof text !== 'string' || (lang !== null && typeof lang !== 'string')) {
      throw new Error(`${path}:${String(i + 1)} is no statement`);
    }
    return [{ text, lang }];
  });
}
