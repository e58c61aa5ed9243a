import { writeFileSync } from 'node:fs';
import { SAMPLE_RATE } from './synthesis/sound.js';
import { writeWhole } from './whole-file.js';

const HEADER_BYTES = 44;
const SAMPLE_BYTES = 2;
const PCM = 1;
const MONO = 1;

/** How large a WAV file of so many seconds is. */
export function waveBytes(seconds: number): number {
  return HEADER_BYTES + seconds * SAMPLE_RATE * SAMPLE_BYTES;
}

/** Writes samples (16 bits, mono) as a WAV file, whole or not at all. @throws Error */
export function writeWave(file: string, seconds: number, samples: Iterable<Int16Array>): void {
  writeWhole(file, (handle) => {
    writeFileSync(handle, waveHeader(seconds));
    for (const { buffer, byteOffset, byteLength } of samples) {
      writeFileSync(handle, new Uint8Array(buffer, byteOffset, byteLength));
    }
  });
}

/** RIFF WAVE with one `fmt ` and one `data` chunk (Microsoft and IBM, 1991). */
export function waveHeader(seconds: number): Uint8Array {
  const bytes = Buffer.alloc(HEADER_BYTES);
  bytes.write('RIFF', 0, 'latin1');
  bytes.writeUInt32LE(waveBytes(seconds) - 8, 4);
  bytes.write('WAVEfmt ', 8, 'latin1');
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(PCM, 20);
  bytes.writeUInt16LE(MONO, 22);
  bytes.writeUInt32LE(SAMPLE_RATE, 24);
  bytes.writeUInt32LE(SAMPLE_RATE * SAMPLE_BYTES, 28);
  bytes.writeUInt16LE(SAMPLE_BYTES, 32);
  bytes.writeUInt16LE(8 * SAMPLE_BYTES, 34);
  bytes.write('data', 36, 'latin1');
  bytes.writeUInt32LE(waveBytes(seconds) - HEADER_BYTES, 40);
  return bytes;
}
