import { describe, expect, it } from '@jest/globals';
import { waveBytes, waveHeader } from './wave-file.js';

describe('a WAV file', () => {
  it('is as large as its length says', () => {
    expect(waveBytes(0)).toBe(44);
    expect(waveBytes(300)).toBe(44 + 300 * 16_000 * 2);
  });

  it('says what is in it', () => {
    const header = Buffer.from(waveHeader(300));
    expect(header).toHaveLength(44);
    expect(header.toString('latin1', 0, 4)).toBe('RIFF');
    expect(header.readUInt32LE(4)).toBe(waveBytes(300) - 8);
    expect(header.toString('latin1', 8, 16)).toBe('WAVEfmt ');
    const fields = {
      format: header.readUInt16LE(20),
      channels: header.readUInt16LE(22),
      samplesASecond: header.readUInt32LE(24),
      bytesASecond: header.readUInt32LE(28),
      bytesASample: header.readUInt16LE(32),
      bits: header.readUInt16LE(34),
    };
    expect(fields).toEqual({
      format: 1,
      channels: 1,
      samplesASecond: 16_000,
      bytesASecond: 32_000,
      bytesASample: 2,
      bits: 16,
    });
    expect(header.toString('latin1', 36, 40)).toBe('data');
    expect(header.readUInt32LE(40)).toBe(300 * 32_000);
  });
});
