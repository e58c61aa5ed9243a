import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** What is still being written ends like this; it gets its name when it is complete. */
const UNFINISHED = '.unfinished';
/** Nobody writes for so long: what is older was left behind by a process that was killed. */
const ABANDONED_MS = 3_600_000;

/**
 * Writes a file that is there whole or not at all, also after a crash; its folder is made if need be.
 * @param write is given the open file. @throws Error when it cannot be written; nothing is left of it then.
 */
export function writeWhole(file: string, write: (handle: number) => void): void {
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true });
  removeAbandoned(folder);
  const unfinished = `${file}.${randomUUID()}${UNFINISHED}`;
  try {
    const handle = openSync(unfinished, 'wx');
    try {
      write(handle);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

function removeAbandoned(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!name.endsWith(UNFINISHED)) continue;
    const file = join(folder, name);
    // Another node may have finished it, or removed it, in the meantime.
    const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
    if (Date.now() - written > ABANDONED_MS) rmSync(file, { force: true });
  }
}
