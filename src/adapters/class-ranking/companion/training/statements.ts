import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { EMOTIONS, type Emotion } from '../../../../domain/emotions.js';

/** What somebody might type, and which emotions a class should help them to feel then. */
export interface Statement {
  readonly text: string;
  /** What a kind, sensible person would offer, in order. */
  readonly best: readonly Emotion[];
  /** What would also do. */
  readonly fit: readonly Emotion[];
  /** What would feel tone-deaf. */
  readonly wrong: readonly Emotion[];
  /** The file it stands in, without its ending. */
  readonly source: string;
}

/** Statements that were given to judge by; all others only train. */
export const JUDGED_SOURCE = 'given';
export const FOLDS = 5;

/** The part of the judged statements that a statement belongs to; the same text always to the same. */
export function foldOf({ text }: Statement): number {
  return (createHash('sha256').update(text).digest()[0] ?? 0) % FOLDS;
}

/** @param folder of `.jsonl` files. @throws Error that names the file and line of the first statement that is none. */
export async function readStatements(folder: string): Promise<Statement[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
  const read = files.map(async (file) => {
    const lines = (await readFile(join(folder, file), 'utf8')).split('\n');
    const source = basename(file, '.jsonl');
    return lines.flatMap((line, i) => (line === '' ? [] : [statement(line, source, i + 1)]));
  });
  return (await Promise.all(read)).flat();
}

function statement(line: string, source: string, at: number): Statement {
  const { text, best, fit, wrong } = JSON.parse(line) as Record<string, unknown>;
  if (
    typeof text !== 'string' ||
    !areEmotions(best) ||
    best.length === 0 ||
    !areEmotions(fit) ||
    !areEmotions(wrong)
  ) {
    throw new Error(`${source}.jsonl:${String(at)} is no labelled statement`);
  }
  return { text, best, fit, wrong, source };
}

function areEmotions(value: unknown): value is Emotion[] {
  return (
    Array.isArray(value) && value.every((name) => (EMOTIONS as readonly unknown[]).includes(name))
  );
}
