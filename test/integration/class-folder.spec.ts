import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ClassesRefused, readClasses } from '../../src/adapters/class-folder/class-folder.js';
import { anMp3, aTranscript, type ClassFiles, putClass } from '../dsl/class-folder.js';

const MOST = 10_000;

describe('a folder of classes', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'journaling-classes-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function faults(): string[] {
    try {
      readClasses(folder, MOST);
    } catch (error) {
      expect(error).toBeInstanceOf(ClassesRefused);
      return (error as Error).message.split('\n').slice(1);
    }
    return [];
  }

  it('is read with recordings and without', () => {
    const bytes = anMp3();
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    putClass(folder, 'bells');
    putClass(folder, 'spoken', {
      fields: { audio: 'take two.mp3', seconds: 61.5 },
      audio: { 'take two.mp3': bytes },
    });
    const [bells, spoken] = readClasses(folder, MOST);
    expect(bells).toMatchObject({
      description: { slug: 'bells', audio: { kind: 'synthesised', seconds: 32 } },
      recording: undefined,
    });
    expect(spoken).toEqual({
      description: {
        slug: 'spoken',
        title: 'The class spoken',
        description: 'Some quiet minutes.',
        instructor: 'Nia Bell',
        emotions: ['calm'],
        access: 'free',
        audio: { kind: 'imported', sha256, media_type: 'audio/mpeg', seconds: 61.5 },
        transcript: aTranscript(),
      },
      recording: { sha256, file: join(folder, 'take two.mp3') },
    });
  });

  it.each([
    ['an MP3 file without a tag', 'a.mp3', Buffer.from([0xff, 0xfb, 0x90, 0x64]), 'audio/mpeg'],
    ['an M4A file', 'a.M4A', Buffer.from('\0\0\0\x20ftypM4A \0\0', 'latin1'), 'audio/mp4'],
    ['a WAV file', 'a.wav', Buffer.from('RIFF\x0a\0\0\0WAVEfmt ', 'latin1'), 'audio/wav'],
  ])('can hold %s', (_, audio, bytes, media_type) => {
    putClass(folder, 'a', { fields: { audio, seconds: 30 }, audio: { [audio]: bytes } });
    expect(readClasses(folder, MOST)[0]?.description.audio).toMatchObject({ media_type });
  });

  const recorded = (audio: string, bytes?: Uint8Array): ClassFiles => ({
    fields: { audio, seconds: 30 },
    audio: bytes === undefined ? {} : { [audio]: bytes },
  });

  it.each<[string, ClassFiles, string]>([
    ['no word of its audio', { fields: { audio: undefined } }, `'audio' is missing`],
    ['audio that is missing', recorded('a.mp3'), `its audio 'a.mp3' is missing`],
    [
      'audio that not every browser plays',
      recorded('a.wma', anMp3()),
      `its audio 'a.wma' is none of: .mp3, .m4a, .wav`,
    ],
    [
      'audio that is not what its name says',
      recorded('a.mp3', Buffer.from('<!doctype html>')),
      `its audio 'a.mp3' is not what its name says`,
    ],
    ['audio that is empty', recorded('a.wav', Buffer.alloc(0)), 'is not what its name says'],
    [
      'audio that is too large',
      recorded('a.mp3', anMp3(MOST + 1)),
      `its audio 'a.mp3' is larger than 10000 bytes (MAX_AUDIO_BYTES)`,
    ],
    [
      'audio that lies elsewhere',
      recorded('../a.mp3'),
      `'audio' must be the name of a file beside it`,
    ],
    [
      'audio of nobody knows what length',
      { fields: { audio: 'a.mp3' }, audio: { 'a.mp3': anMp3() } },
      `'seconds' must be a number`,
    ],
    [
      'audio of no length',
      { fields: { audio: 'a.mp3', seconds: 0 }, audio: { 'a.mp3': anMp3() } },
      `'seconds' must be a number`,
    ],
    [
      'words after the audio has ended',
      { ...recorded('a.mp3', anMp3()), transcript: aTranscript(31) },
      'its transcript goes on after its audio has ended',
    ],
    ['no words', { transcript: 'WEBVTT\n' }, 'its transcript has no cues'],
    [
      'words that are no WebVTT',
      { transcript: aTranscript().slice(7) },
      'does not begin with WEBVTT',
    ],
    ['an emotion of its own', { fields: { emotions: ['calm', 'hungry'] } }, `'emotions' must be`],
    ['a title that is none', { fields: { title: ' ' } }, `'title' is missing`],
  ])('is refused with %s', (_, files, fault) => {
    putClass(folder, 'a', files);
    expect(faults()).toEqual([expect.stringContaining(fault)]);
    expect(faults()[0]).toMatch(/^ {2}a\.yaml: /);
  });

  it('is refused with every fault of every class at once', () => {
    putClass(folder, 'a', { fields: { title: '', audio: 'a.mp3' } });
    putClass(folder, 'b');
    putClass(folder, 'c', { fields: { title: 'The class b', access: 'gold' } });
    putClass(folder, 'd', { transcript: 'WEBVTT\n', fields: { audio: 'd.ogg', seconds: 3 } });
    writeFileSync(join(folder, 'e.json'), '{"title": ');
    expect(faults().map((fault) => fault.trim().split(',')[0])).toEqual([
      `a.yaml: 'title' is missing`,
      `a.yaml: its audio 'a.mp3' is missing`,
      `a.yaml: 'seconds' must be a number: how long its audio is`,
      `c.yaml: 'access' must be free or premium`,
      `d.yaml: its transcript has no cues`,
      `d.yaml: its audio 'd.ogg' is none of: .mp3`,
      `e.json: cannot be read as YAML or JSON`,
      `e.json: its transcript (.vtt) is missing`,
      `the title 'The class b' stands twice`,
    ]);
  });

  it('is refused when it holds none', () => {
    expect(faults().join()).toContain('holds no classes');
  });
});
