import { writeFileSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Logger } from '@nestjs/common';
import type { JourneyAudio } from '../../domain/journey/journey.events.js';
import {
  type AudioFile,
  AudioUnavailable,
  ClassAudio,
  type Recording,
} from '../../ports/class-audio.port.js';
import { digestOf } from './file-digest.js';
import { type Render, type Rendering, Renderings } from './renderings.js';
import { SYNTHESIS_VERSION } from './synthesis/synthesis.js';
import { waveBytes } from './wave-file.js';
import { writeWhole } from './whole-file.js';

/** A rendering takes one processor for some seconds; the others are for people who write. */
const RENDERINGS_AT_ONCE = 2;

type Synthesised = Extract<JourneyAudio, { kind: 'synthesised' }>;
type Imported = Extract<JourneyAudio, { kind: 'imported' }>;

/**
 * Files in one folder: `synthesised/`, made on first play and made again when they are removed, and `imported/`,
 * operators' recordings by their SHA-256, which are kept nowhere else.
 */
export class FilesClassAudio extends ClassAudio {
  readonly #logger = new Logger(FilesClassAudio.name);
  readonly #renderings: Renderings;

  /** @param folder of this node, or one that all nodes share. */
  constructor(
    private readonly folder: string,
    render: Render,
  ) {
    super();
    this.#renderings = new Renderings((one) => this.timed(render, one), RENDERINGS_AT_ONCE);
  }

  find(audio: JourneyAudio): Promise<AudioFile> {
    switch (audio.kind) {
      case 'synthesised':
        return Promise.resolve(this.synthesised(audio));
      case 'imported':
        return this.imported(audio);
    }
  }

  async keep({ sha256, file }: Recording): Promise<void> {
    const kept = this.place(sha256);
    const isThere = (await sizeOf(kept)) !== undefined;
    if (isThere && digestOf(kept) === sha256) return;
    writeWhole(kept, (handle) => {
      const digest = digestOf(file, (piece) => {
        writeFileSync(handle, piece);
      });
      if (digest !== sha256) throw new Error(`${file} has changed in the meantime`);
    });
  }

  private synthesised({ seed, seconds }: Synthesised): AudioFile {
    const name = `v${String(SYNTHESIS_VERSION)}-${String(seed)}-${String(seconds)}`;
    const file = join(this.folder, 'synthesised', `${name}.wav`);
    const bytes = waveBytes(seconds);
    return {
      etag: `"${name}"`,
      mediaType: 'audio/wav',
      bytes,
      read: async (first, last) => {
        if ((await sizeOf(file)) !== bytes) await this.render({ file, seed, seconds });
        return this.read(file, first, last);
      },
    };
  }

  private async imported({ sha256, media_type }: Imported): Promise<AudioFile> {
    const file = this.place(sha256);
    const bytes = await sizeOf(file);
    if (bytes === undefined) throw this.unavailable(file, 'is not there; import its class again');
    return {
      etag: `"${sha256}"`,
      mediaType: media_type,
      bytes,
      read: (first, last) => this.read(file, first, last),
    };
  }

  private place(sha256: string): string {
    return join(this.folder, 'imported', sha256);
  }

  private async render(rendering: Rendering): Promise<void> {
    try {
      await this.#renderings.make(rendering);
    } catch (error) {
      throw this.unavailable(rendering.file, `could not be rendered: ${reasonOf(error)}`);
    }
  }

  private async timed(render: Render, rendering: Rendering): Promise<void> {
    const began = performance.now();
    await render(rendering);
    const took = Math.round(performance.now() - began);
    this.#logger.debug(`${rendering.file} was rendered in ${String(took)} ms`);
  }

  /** The file is opened first, so that what can go wrong goes wrong before anything is answered. */
  private async read(file: string, first: number, last: number): Promise<Readable> {
    try {
      const handle = await open(file);
      return handle.createReadStream({ start: first, end: last });
    } catch (error) {
      throw this.unavailable(file, `cannot be read: ${reasonOf(error)}`);
    }
  }

  private unavailable(file: string, what: string): AudioUnavailable {
    this.#logger.error(`${file} ${what}`);
    return new AudioUnavailable();
  }
}

/** @returns `undefined` where there is no such file. */
async function sizeOf(file: string): Promise<number | undefined> {
  try {
    return (await stat(file)).size;
  } catch {
    return undefined;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
