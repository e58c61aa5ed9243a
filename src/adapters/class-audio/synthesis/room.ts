import { BLOCK, SAMPLE_RATE } from './sound.js';

/** How long sound takes from wall to wall, in samples; primes, so that the echoes do not line up. */
const DELAYS = [1021, 1187, 1327, 1481, 1601, 1777, 1901, 2039];
/** Seconds until an echo is 60 dB softer. */
const FADE = 3.6;
/** How much of the high sounds the walls let through. */
const DAMPING = 0.45;
const WET = 0.22;

interface Path {
  readonly line: Float64Array;
  readonly keeps: number;
  at: number;
  damped: number;
}

/** A large quiet room: a feedback delay network with a Householder matrix (Jot, 1991). */
export class Room {
  readonly #paths: readonly Path[] = DELAYS.map((delay) => ({
    line: new Float64Array(delay),
    keeps: 1 - (6.908 * delay) / (FADE * SAMPLE_RATE),
    at: 0,
    damped: 0,
  }));
  readonly #mixed = new Float64Array(BLOCK);

  /** Adds the echo of `sent` to `out`. No echo comes back sooner than a block is long. */
  add(out: Float64Array, sent: Float64Array): void {
    const mixed = this.#mixed.fill(0);
    for (const path of this.#paths) this.collect(path, mixed);
    for (const path of this.#paths) this.feed(path, sent, mixed);
    for (let i = 0; i < BLOCK; i += 1) out[i] = (out[i] ?? 0) + WET * (mixed[i] ?? 0);
  }

  private collect({ line, at }: Path, mixed: Float64Array): void {
    let place = at;
    for (let i = 0; i < BLOCK; i += 1) {
      mixed[i] = (mixed[i] ?? 0) + (line[place] ?? 0);
      place = place + 1 === line.length ? 0 : place + 1;
    }
  }

  private feed(path: Path, sent: Float64Array, mixed: Float64Array): void {
    const { line, keeps } = path;
    const share = 2 / DELAYS.length;
    let { at, damped } = path;
    for (let i = 0; i < BLOCK; i += 1) {
      const returned = (line[at] ?? 0) - share * (mixed[i] ?? 0);
      damped += (1 - DAMPING) * (returned - damped);
      line[at] = (sent[i] ?? 0) + keeps * damped;
      at = at + 1 === line.length ? 0 : at + 1;
    }
    path.at = at;
    path.damped = damped;
  }
}
