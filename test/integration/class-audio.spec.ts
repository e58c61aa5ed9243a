import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FilesClassAudio } from '../../src/adapters/class-audio/files.class-audio.js';
import type { Rendering } from '../../src/adapters/class-audio/renderings.js';
import { synthesise } from '../../src/adapters/class-audio/synthesis/synthesis.js';
import { waveBytes, writeWave } from '../../src/adapters/class-audio/wave-file.js';
import { type AudioFile, AudioUnavailable } from '../../src/ports/class-audio.port.js';
import { anMp3 } from '../dsl/class-folder.js';

const BELLS = { kind: 'synthesised', seed: 5, seconds: 2 } as const;

describe('the sound of classes, in files', () => {
  let folder: string;
  let audio: FilesClassAudio;
  let rendered: Rendering[];
  let diskFull: boolean;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'journaling-audio-'));
    rendered = [];
    diskFull = false;
    audio = new FilesClassAudio(join(folder, 'audio'), (rendering) => {
      rendered.push(rendering);
      const { file, seed, seconds } = rendering;
      writeWave(file, seconds, diskFull ? failing() : synthesise(seed, seconds));
      return Promise.resolve();
    });
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const made = (): string => join(folder, 'audio', 'synthesised');
  const all = async (file: AudioFile): Promise<Buffer> =>
    buffer(await file.read(0, file.bytes - 1));

  function recording(bytes: Uint8Array) {
    const file = join(folder, 'take.mp3');
    writeFileSync(file, bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const named = { kind: 'imported', sha256, media_type: 'audio/mpeg', seconds: 3 } as const;
    return { file, sha256, named };
  }

  it('is described before it is made, and made when it is first read', async () => {
    const file = await audio.find(BELLS);
    expect(file).toMatchObject({ etag: '"v1-5-2"', mediaType: 'audio/wav', bytes: waveBytes(2) });
    expect(existsSync(made())).toBe(false);
    const whole = await all(file);
    expect(whole).toHaveLength(file.bytes);
    expect(await buffer(await file.read(10, 19))).toEqual(whole.subarray(10, 20));
    expect(rendered).toHaveLength(1);
    expect(readdirSync(made())).toEqual(['v1-5-2.wav']);
  });

  it('is made again when its file was removed, or is not whole', async () => {
    const file = await audio.find(BELLS);
    const whole = await all(file);
    truncateSync(join(made(), 'v1-5-2.wav'), 1000);
    expect(await all(file)).toEqual(whole);
    rmSync(made(), { recursive: true });
    expect(await all(file)).toEqual(whole);
    expect(rendered).toHaveLength(3);
  });

  it('cannot be had while it cannot be written, and leaves nothing behind', async () => {
    diskFull = true;
    const file = await audio.find(BELLS);
    await expect(file.read(0, 9)).rejects.toThrow(AudioUnavailable);
    expect(readdirSync(made())).toEqual([]);
    diskFull = false;
    expect(await all(file)).toHaveLength(file.bytes);
  });

  it('tidies up after somebody who was killed, and disturbs nobody who is still writing', async () => {
    mkdirSync(made(), { recursive: true });
    const long = join(made(), 'v1-6-2.wav.a.unfinished');
    const just = join(made(), 'v1-7-2.wav.b.unfinished');
    for (const file of [long, just]) writeFileSync(file, 'half');
    const yesterday = Date.now() / 1000 - 86_400;
    utimesSync(long, yesterday, yesterday);
    await all(await audio.find(BELLS));
    expect([existsSync(long), existsSync(just)]).toEqual([false, true]);
  });

  it('keeps a recording for good, once', async () => {
    const { file, sha256, named } = recording(anMp3());
    await audio.keep({ file, sha256 });
    const kept = join(folder, 'audio', 'imported', sha256);
    const { ino } = statSync(kept);
    await audio.keep({ file, sha256 });
    expect(statSync(kept).ino).toBe(ino);
    rmSync(file);
    const found = await audio.find(named);
    expect(found).toMatchObject({ etag: `"${sha256}"`, mediaType: 'audio/mpeg', bytes: 5_000 });
    expect(await all(found)).toEqual(Buffer.from(anMp3()));
    expect(rendered).toEqual([]);
  });

  it('mends a recording that was damaged, when it is kept again', async () => {
    const { file, sha256, named } = recording(anMp3());
    await audio.keep({ file, sha256 });
    truncateSync(join(folder, 'audio', 'imported', sha256), 10);
    await audio.keep({ file, sha256 });
    expect(await all(await audio.find(named))).toEqual(Buffer.from(anMp3()));
  });

  it('does not keep a recording that has changed since it was looked at', async () => {
    const { file, sha256, named } = recording(anMp3());
    writeFileSync(file, anMp3(5_000, 8));
    await expect(audio.keep({ file, sha256 })).rejects.toThrow('has changed in the meantime');
    expect(readdirSync(join(folder, 'audio', 'imported'))).toEqual([]);
    await expect(audio.find(named)).rejects.toThrow(AudioUnavailable);
  });

  it('lets go of a file that is not read to its end', async () => {
    const file = await audio.find({ ...BELLS, seconds: 5 });
    const stream = await file.read(0, file.bytes - 1);
    const closed = new Promise((resolve) => stream.once('close', resolve));
    for await (const _ of stream) break;
    await closed;
    expect(stream.destroyed).toBe(true);
  });
});

function* failing(): Generator<Int16Array> {
  yield new Int16Array(100);
  throw new Error('ENOSPC: no space left on device');
}
