import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { SAMPLE_RATE } from './sound.js';
import { synthesise } from './synthesis.js';

const FULL_SCALE = 32_768;

function samplesOf(seed: number, seconds: number): Int16Array {
  const samples = new Int16Array(seconds * SAMPLE_RATE);
  let at = 0;
  for (const some of synthesise(seed, seconds)) {
    samples.set(some, at);
    at += some.length;
  }
  expect(at).toBe(samples.length);
  return samples;
}

/** Root mean square, in decibels of full scale. */
function loudness(samples: Int16Array): number {
  const squares = samples.reduce((sum, sample) => sum + (sample / FULL_SCALE) ** 2, 0);
  return 10 * Math.log10(squares / samples.length);
}

function second(samples: Int16Array, n: number): Int16Array {
  return samples.subarray(n * SAMPLE_RATE, (n + 1) * SAMPLE_RATE);
}

const SECONDS = 40;
const SEEDS = [0, 1, 0xffff_ffff];
const sounds = SEEDS.map((seed) => samplesOf(seed, SECONDS));

describe('a synthesised sound', () => {
  it('is the same for the same seed and length, on every machine', () => {
    const digest = createHash('sha256').update(samplesOf(1, 20)).digest('hex');
    // Where this changes on purpose, SYNTHESIS_VERSION is raised, so that nobody is given half of each.
    expect(digest).toBe('e34a9bb69327f5238ee775e1955bd759f4c6f31f97b4de92ba6645c50f657bc8');
  });

  it('is another for another seed', () => {
    const digests = sounds.map((samples) => createHash('sha256').update(samples).digest('hex'));
    expect(new Set(digests).size).toBe(SEEDS.length);
  });

  it.each([1, 2, 7, 31])('is as long as it is meant to be: %d s', (seconds) => {
    expect(loudness(samplesOf(1, seconds))).toBeGreaterThan(-50);
  });

  it('does not clip', () => {
    for (const samples of sounds) {
      const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
      expect(peak / FULL_SCALE).toBeLessThan(0.89);
      expect(peak / FULL_SCALE).toBeGreaterThan(0.1);
    }
  });

  it('begins and ends in silence', () => {
    for (const samples of sounds) {
      expect(Math.abs(samples[0] ?? 1)).toBeLessThan(2);
      expect(Math.abs(samples.at(-1) ?? 1)).toBeLessThan(2);
      const middle = loudness(samples.subarray(5 * SAMPLE_RATE, -8 * SAMPLE_RATE));
      expect(loudness(second(samples, 0))).toBeLessThan(middle - 15);
      expect(loudness(second(samples, SECONDS - 1))).toBeLessThan(middle - 15);
    }
  });

  it('is about as loud all along, and whatever the seed', () => {
    for (const samples of sounds) {
      for (let n = 5; n < SECONDS - 8; n += 1) {
        expect(loudness(second(samples, n))).toBeGreaterThan(-33);
        expect(loudness(second(samples, n))).toBeLessThan(-12);
      }
      expect(loudness(samples)).toBeGreaterThan(-26);
      expect(loudness(samples)).toBeLessThan(-20);
    }
  });

  it('has no clicks, and nothing below hearing', () => {
    for (const samples of sounds) {
      let jump = 0;
      let sum = 0;
      for (let i = 1; i < samples.length; i += 1) {
        jump = Math.max(jump, Math.abs((samples[i] ?? 0) - (samples[i - 1] ?? 0)));
        sum += samples[i] ?? 0;
      }
      expect(jump / FULL_SCALE).toBeLessThan(0.2);
      expect(Math.abs(sum / samples.length)).toBeLessThan(1);
    }
  });
});
