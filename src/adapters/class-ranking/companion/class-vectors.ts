import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** The encoder's vectors for the words of classes, so that those which come with the program need not be looked at. */
export class ClassVectors {
  readonly #known = new Map<string, Float32Array>();

  /** @param path a file that `companion train` wrote. @throws when it is not there, or no JSON. */
  static async read(path: string): Promise<ClassVectors> {
    const known = new ClassVectors();
    const stored = JSON.parse(await readFile(path, 'utf8')) as Record<string, string>;
    for (const [key, vector] of Object.entries(stored)) {
      const bytes = Uint8Array.from(Buffer.from(vector, 'base64'));
      known.#known.set(key, new Float32Array(bytes.buffer));
    }
    return known;
  }

  get(about: string): Float32Array | undefined {
    return this.#known.get(keyOf(about));
  }

  set(about: string, vector: Float32Array): void {
    this.#known.set(keyOf(about), vector);
  }

  /** The text of a file that `read` reads. */
  toFile(): string {
    const stored = [...this.#known].map(([key, vector]) => [
      key,
      Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength).toString('base64'),
    ]);
    return `${JSON.stringify(Object.fromEntries(stored), null, 1)}\n`;
  }
}

/** What of a class its vector is of. */
export function aboutClass({ title, description }: { title: string; description: string }): string {
  return `${title}. ${description}`;
}

/** A changed text is another one. */
function keyOf(about: string): string {
  return createHash('sha256').update(about).digest('base64url').slice(0, 22);
}
