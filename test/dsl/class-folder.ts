import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';

/** What a class's description says, and its files beside it. */
export interface ClassFiles {
  readonly fields?: Record<string, unknown>;
  readonly transcript?: string;
  /** By their names. */
  readonly audio?: Record<string, Uint8Array>;
}

/** Begins as an MP3 file does; the rest is nothing anybody should hear. @param bytes how large it is. */
export function anMp3(bytes = 5_000, fill = 7): Uint8Array {
  const file = Buffer.alloc(bytes, fill);
  file.write('ID3', 'latin1');
  return file;
}

/** Words from the third second to `seconds`. */
export function aTranscript(seconds = 20): string {
  const end = new Date(seconds * 1000).toISOString().slice(11, 23);
  return `WEBVTT\n\n00:00:03.000 --> ${end}\nBreathe the way you are breathing.\n`;
}

/** Puts a class into a folder: synthesised, faultless, and named after its slug, but for what is given. */
export function putClass(folder: string, slug: string, files: ClassFiles = {}): void {
  mkdirSync(folder, { recursive: true });
  const fields = {
    title: `The class ${slug}`,
    description: 'Some quiet minutes.',
    instructor: 'Nia Bell',
    emotions: ['calm'],
    access: 'free',
    audio: 'synthesised',
    ...files.fields,
  };
  writeFileSync(join(folder, `${slug}.yaml`), stringify(fields));
  writeFileSync(join(folder, `${slug}.vtt`), files.transcript ?? aTranscript());
  for (const [name, bytes] of Object.entries(files.audio ?? {})) {
    writeFileSync(join(folder, name), bytes);
  }
}
