import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { JourneyAudio } from '../../domain/journey/journey.events.js';
import { digestOf } from '../class-audio/file-digest.js';

type Imported = Extract<JourneyAudio, { kind: 'imported' }>;

interface AudioType {
  readonly mediaType: string;
  /** Whether a file begins as one of this type does. */
  readonly begins: (start: Buffer) => boolean;
}

/** What every browser plays, by the end of the file's name. */
const AUDIO_TYPES: Readonly<Record<string, AudioType>> = {
  '.mp3': {
    mediaType: 'audio/mpeg',
    // An ID3 tag, or a frame of MPEG audio: eleven bits set, then version and layer.
    begins: (start) =>
      start.toString('latin1', 0, 3) === 'ID3' ||
      (start.length > 1 && (start.readUInt16BE(0) & 0xffe6) === 0xffe2),
  },
  '.m4a': {
    mediaType: 'audio/mp4',
    begins: (start) => start.toString('latin1', 4, 8) === 'ftyp',
  },
  '.wav': {
    mediaType: 'audio/wav',
    begins: (start) => /^RIFF[^]{4}WAVE/.test(start.toString('latin1')),
  },
};

const START_BYTES = 12;

/**
 * Looks at an operator's recording: beside its description, of a type that browsers play, no larger than it may be.
 * @param seconds how long it is, as its description says. @returns `undefined` when it has a fault.
 */
export function readRecording(
  file: string,
  seconds: unknown,
  maxBytes: number,
  fault: (what: string) => void,
): Imported | undefined {
  const type = AUDIO_TYPES[extname(file).toLowerCase()];
  const broken = faultOf(file, type, maxBytes);
  if (broken !== undefined) fault(`its audio '${basename(file)}' ${broken}`);
  const isLength = typeof seconds === 'number' && Number.isFinite(seconds) && seconds > 0;
  if (!isLength) fault(`'seconds' must be a number: how long its audio is`);
  if (type === undefined || broken !== undefined || !isLength) return undefined;
  return { kind: 'imported', sha256: digestOf(file), media_type: type.mediaType, seconds };
}

function faultOf(file: string, type: AudioType | undefined, maxBytes: number): string | undefined {
  if (type === undefined) return `is none of: ${Object.keys(AUDIO_TYPES).join(', ')}`;
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile() !== true) return 'is missing';
  if (found.size > maxBytes) return `is larger than ${String(maxBytes)} bytes (MAX_AUDIO_BYTES)`;
  return type.begins(startOf(file)) ? undefined : 'is not what its name says';
}

function startOf(file: string): Buffer {
  const start = Buffer.alloc(START_BYTES);
  const handle = openSync(file, 'r');
  try {
    return start.subarray(0, readSync(handle, start));
  } finally {
    closeSync(handle);
  }
}
