import { BLOCK, SAMPLE_RATE } from './sound.js';
import { cosine, sine } from './sine.js';

/**
 * One pure tone, made by the recurrence y[n] = 2·cos(2ω)·y[n−2] − y[n−4]; with a decay d, of 2·d²·cos(2ω) and d⁴.
 * Even and odd samples do not wait for one another, which makes it twice as fast as the recurrence over one step.
 */
export class Tone {
  readonly #first: number;
  readonly #second: number;
  /** The last four samples. */
  readonly #last = new Float64Array(4);

  /**
   * @param frequency in Hz. @param phase where in its swing it begins, in turns.
   * @param fade seconds until it is 60 dB softer; forever by default.
   */
  constructor(frequency: number, phase: number, fade = Infinity) {
    const step = frequency / SAMPLE_RATE;
    // exp(−ln(1000) / samples), for as many samples as there always are.
    const decay = 1 - 6.908 / (fade * SAMPLE_RATE);
    const twice = decay * decay;
    this.#first = 2 * twice * cosine(2 * step);
    this.#second = twice * twice;
    let loudness = 1;
    for (let back = 1; back <= 4; back += 1) {
      loudness /= decay;
      this.#last[4 - back] = sine(phase - back * step) * loudness;
    }
  }

  /** Adds a block of it, `from` as loud at its beginning and `to` at its end. */
  add(out: Float64Array, from: number, to: number): void {
    const first = this.#first;
    const second = this.#second;
    const last = this.#last;
    let a = last[0] ?? 0;
    let b = last[1] ?? 0;
    let c = last[2] ?? 0;
    let d = last[3] ?? 0;
    const change = (to - from) / BLOCK;
    let loudness = from;
    for (let i = 0; i < BLOCK; i += 2) {
      const even = first * c - second * a;
      const odd = first * d - second * b;
      a = c;
      b = d;
      c = even;
      d = odd;
      out[i] = (out[i] ?? 0) + even * loudness;
      out[i + 1] = (out[i + 1] ?? 0) + odd * (loudness + change);
      loudness += 2 * change;
    }
    last[0] = a;
    last[1] = b;
    last[2] = c;
    last[3] = d;
  }
}
