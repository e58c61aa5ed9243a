import type { Chance } from './chance.js';
import { BLOCK, type Voice } from './sound.js';
import { sine } from './sine.js';

const LOUDNESS = 0.05;
/** Two low-passes at about 900 Hz, and one at about 150 Hz that is taken away. */
const UPPER = 0.3;
const LOWER = 0.06;

/** Noise with its edges taken off, that comes and goes like slow breath. */
export class Air implements Voice {
  #once = 0;
  #twice = 0;
  #low = 0;
  #level = 0;

  constructor(
    private readonly breath: number,
    private readonly chance: Chance,
  ) {}

  add(out: Float64Array, time: number): void {
    const next = LOUDNESS * (0.55 + 0.45 * sine(time / this.breath));
    const change = (next - this.#level) / BLOCK;
    let level = this.#level;
    let once = this.#once;
    let twice = this.#twice;
    let low = this.#low;
    for (let i = 0; i < BLOCK; i += 1) {
      const noise = this.chance.next() * 2 - 1;
      once += UPPER * (noise - once);
      twice += UPPER * (once - twice);
      low += LOWER * (twice - low);
      level += change;
      out[i] = (out[i] ?? 0) + (twice - low) * level;
    }
    this.#level = level;
    this.#once = once;
    this.#twice = twice;
    this.#low = low;
  }
}
