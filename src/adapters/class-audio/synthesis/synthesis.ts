import { Air } from './air.js';
import { Bells } from './bells.js';
import { Chance } from './chance.js';
import { chooseMood } from './mood.js';
import { Pads } from './pads.js';
import { Room } from './room.js';
import { easing } from './sine.js';
import { BLOCK, SAMPLE_RATE } from './sound.js';

/** Raised with every change that can be heard or measured: what was rendered before is then rendered anew. */
export const SYNTHESIS_VERSION = 1;

const FADE_IN = 4;
const FADE_OUT = 7;
/** How much of the pads goes into the room; all of them would make some notes ring much louder than others. */
const PADS_IN_ROOM = 0.2;
/** What is louder than this bends, and never gets beyond CEILING. */
const KNEE = 0.6;
const CEILING = 0.89;
const HIGHEST_SAMPLE = 32_767;
/** Takes away what is below hearing: a high-pass at about 20 Hz. */
const RUMBLE = 0.992;

/**
 * Soft bells over slow chords and a little air, in a large room: the same seed and length give the same samples on
 * every machine, for they are made of sums and products alone.
 * @param seed which sound, a whole number of 32 bits. @param seconds how long, whole seconds.
 * @returns second by second, 16 bits mono at SAMPLE_RATE; never louder than 0.89 of full scale.
 */
export function* synthesise(seed: number, seconds: number): Generator<Int16Array, void> {
  const mood = chooseMood(new Chance(seed, 0));
  const pads = new Pads(mood, new Chance(seed, 1));
  const bells = new Bells(mood, seconds, new Chance(seed, 2));
  const air = new Air(mood.breath, new Chance(seed, 3));
  const room = new Room();
  const mastering = new Mastering(seconds);
  const block = new Float64Array(BLOCK);
  const rung = new Float64Array(BLOCK);
  const sent = new Float64Array(BLOCK);
  for (let second = 0; second < seconds; second += 1) {
    const samples = new Int16Array(SAMPLE_RATE);
    for (let start = 0; start < SAMPLE_RATE; start += BLOCK) {
      const time = second + start / SAMPLE_RATE;
      pads.add(block.fill(0), time);
      bells.add(rung.fill(0), time);
      for (let i = 0; i < BLOCK; i += 1) {
        const pad = block[i] ?? 0;
        const bell = rung[i] ?? 0;
        sent[i] = PADS_IN_ROOM * pad + bell;
        block[i] = pad + bell;
      }
      air.add(block, time);
      room.add(block, sent);
      mastering.write(block, samples.subarray(start, start + BLOCK), time);
    }
    yield samples;
  }
}

/** The last steps: fades, no rumble, no clipping, whole numbers. */
class Mastering {
  readonly #fadeIn: number;
  readonly #fadeOut: number;
  #level = 0;
  #before = 0;
  #clean = 0;

  constructor(private readonly seconds: number) {
    this.#fadeIn = Math.min(FADE_IN, seconds / 4);
    this.#fadeOut = Math.min(FADE_OUT, seconds / 4);
  }

  write(block: Float64Array, samples: Int16Array, time: number): void {
    const left = this.seconds - time - BLOCK / SAMPLE_RATE;
    const level = easing(time / this.#fadeIn) * easing(left / this.#fadeOut);
    const change = (level - this.#level) / BLOCK;
    let clean = this.#clean;
    let before = this.#before;
    for (let i = 0; i < BLOCK; i += 1) {
      const sample = block[i] ?? 0;
      clean = sample - before + RUMBLE * clean;
      before = sample;
      const heard = clean * (this.#level + change * i);
      samples[i] = Math.round(bent(heard) * HIGHEST_SAMPLE);
    }
    this.#level = level;
    this.#clean = clean;
    this.#before = before;
  }
}

function bent(sample: number): number {
  const loud = Math.abs(sample);
  if (loud <= KNEE) return sample;
  const room = CEILING - KNEE;
  const over = loud - KNEE;
  return Math.sign(sample) * (KNEE + (room * over) / (room + over));
}
