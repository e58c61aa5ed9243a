import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

const CHUNK_BYTES = 1_048_576;

/**
 * The SHA-256 of a file, in hex. @param see is given its bytes, one piece after the other, and keeps none.
 * @throws Error when it cannot be read.
 */
export function digestOf(file: string, see?: (piece: Uint8Array) => void): string {
  const hash = createHash('sha256');
  const chunk = new Uint8Array(CHUNK_BYTES);
  const handle = openSync(file, 'r');
  try {
    for (;;) {
      const length = readSync(handle, chunk);
      if (length === 0) return hash.digest('hex');
      const piece = chunk.subarray(0, length);
      hash.update(piece);
      see?.(piece);
    }
  } finally {
    closeSync(handle);
  }
}
