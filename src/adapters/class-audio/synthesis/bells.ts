import type { Chance } from './chance.js';
import type { BellPartial, Mood } from './mood.js';
import { BLOCK, SAMPLE_RATE, type Voice } from './sound.js';
import { Tone } from './tone.js';

const BLOCK_SECONDS = BLOCK / SAMPLE_RATE;
/** Nothing is made that the sample rate cannot hold, or hardly. */
const HIGHEST = 0.4 * SAMPLE_RATE;
const LOUDNESS = 0.1;
/** When the first bell sounds, and the last, counted from the end. */
const FIRST = 2;
const LAST_BEFORE_END = 10;
/** No other bell sounds so close before the last one. */
const QUIET_BEFORE_LAST = 8;

/** One stroke: inharmonic partials, each dying away at its own pace. */
class Stroke {
  readonly #partials: { readonly tone: Tone; readonly loudness: number }[];
  #attack = 0;

  constructor(
    frequency: number,
    partials: readonly BellPartial[],
    strength: number,
    private readonly begins: number,
    chance: Chance,
  ) {
    this.#partials = partials
      .filter(({ multiple }) => frequency * multiple < HIGHEST)
      .map(({ multiple, loudness, seconds }) => ({
        tone: new Tone(frequency * multiple, chance.next(), seconds),
        loudness: loudness * strength * LOUDNESS,
      }));
  }

  /** Long enough for the longest partial to be 90 dB down. */
  isOver(time: number): boolean {
    return time > this.begins + 18;
  }

  /** A soft mallet: the first two blocks rise. */
  add(out: Float64Array): void {
    const next = Math.min(1, this.#attack + 0.5);
    for (const { tone, loudness } of this.#partials) {
      tone.add(out, loudness * this.#attack, loudness * next);
    }
    this.#attack = next;
  }
}

/** Bells, far apart: one at the beginning, one after the last words, and some between. */
export class Bells implements Voice {
  #next: number;
  #strokes: readonly Stroke[] = [];
  readonly #last: number;

  /** @param seconds how long the class is. */
  constructor(
    private readonly mood: Mood,
    seconds: number,
    private readonly chance: Chance,
  ) {
    this.#last = seconds - LAST_BEFORE_END;
    this.#next = Math.min(FIRST, seconds / 4);
  }

  add(out: Float64Array, time: number): void {
    if (time + BLOCK_SECONDS > this.#next) {
      const { root, bellNotes, bell } = this.mood;
      const frequency = root * this.chance.pick(bellNotes);
      const strength = this.chance.between(0.55, 1);
      const still = this.#strokes.filter((stroke) => !stroke.isOver(time));
      this.#strokes = [...still, new Stroke(frequency, bell, strength, time, this.chance)];
      this.#next = this.after(this.#next);
    }
    for (const stroke of this.#strokes) stroke.add(out);
  }

  private after(stroke: number): number {
    const next = stroke + this.chance.between(...this.mood.bellGap);
    if (next < this.#last - QUIET_BEFORE_LAST) return next;
    return stroke < this.#last ? this.#last : Infinity;
  }
}
