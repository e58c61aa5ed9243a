import type { Chance } from './chance.js';
import type { Mood } from './mood.js';
import { BLOCK, SAMPLE_RATE, type Voice } from './sound.js';
import { easing, sine } from './sine.js';
import { Tone } from './tone.js';

const BLOCK_SECONDS = BLOCK / SAMPLE_RATE;

/** How loud the second and third partial of a note are, beside the first. */
const OVERTONES = [0.32, 0.1];
/** How loud the two voices are that sound a little below and above it, and how far off they are, in Hz. */
const BESIDE = 0.42;
const LEAST_APART = 0.12;
const MOST_APART = 0.3;
/** How far, in Hz, a tone may be from where it belongs, so that it beats with its like and never silences it. */
const DRIFT = 0.15;
/** Full scale is 1. */
const NOTE_LOUDNESS = 0.047;
const DRONE_LOUDNESS = 0.062;
const FIFTH_LOUDNESS = 0.03;
/** How long one chord takes to give way to the next. */
const CROSSFADE = 8;

/** A tone that slowly swells, from half as loud to fully and back. */
class Swell {
  readonly #tone: Tone;
  readonly #speed: number;
  readonly #phase: number;
  #last = 0;

  constructor(
    frequency: number,
    private readonly loudness: number,
    chance: Chance,
  ) {
    this.#tone = new Tone(frequency, chance.next());
    this.#speed = 1 / chance.between(7, 19);
    this.#phase = chance.next();
  }

  /** @param chord how loud the chord is, from 0 to 1, when the block ends at `time`. */
  add(out: Float64Array, time: number, chord: number): void {
    const swelling = 0.75 + 0.25 * sine(time * this.#speed + this.#phase);
    const next = this.loudness * chord * swelling;
    this.#tone.add(out, this.#last, next);
    this.#last = next;
  }
}

/** A note of tones that are hardly apart, so that they drift against each other. */
function note(frequency: number, loudness: number, chance: Chance): Swell[] {
  const swell = (pitch: number, share: number): Swell =>
    new Swell(pitch + chance.between(-DRIFT, DRIFT), loudness * share, chance);
  const apart = chance.between(LEAST_APART, MOST_APART);
  return [
    swell(frequency, 1),
    swell(frequency - apart, BESIDE),
    swell(frequency + apart, BESIDE),
    ...OVERTONES.map((share, i) => swell(frequency * (i + 2), share)),
  ];
}

interface Chord {
  readonly begins: number;
  /** When the next one begins to take over. */
  readonly gives: number;
  readonly swells: readonly Swell[];
}

/** Slow chords, each giving way to the next, over a drone of the root and its fifth. */
export class Pads implements Voice {
  readonly #drone: readonly Swell[];
  #chords: readonly Chord[] = [];
  #order: readonly (readonly number[])[] = [];

  constructor(
    private readonly mood: Mood,
    private readonly chance: Chance,
  ) {
    this.#drone = [
      ...note(mood.root, DRONE_LOUDNESS, chance),
      ...note(mood.root * 1.5, FIFTH_LOUDNESS, chance),
    ];
  }

  add(out: Float64Array, time: number): void {
    const end = time + BLOCK_SECONDS;
    for (const swell of this.#drone) swell.add(out, end, 1);
    this.follow(time);
    for (const { begins, gives, swells } of this.#chords) {
      if (time > gives + CROSSFADE) continue;
      const level = rising(end - begins) * rising(gives + CROSSFADE - end);
      for (const swell of swells) swell.add(out, end, level);
    }
  }

  /** Lets a chord go that has faded away, and begins the next when it is time. */
  private follow(time: number): void {
    const last = this.#chords.at(-1);
    if (last !== undefined && time < last.gives) return;
    this.#order = this.#order.length > 0 ? this.#order : shuffled(this.mood.chords, this.chance);
    const [notes = [], ...rest] = this.#order;
    this.#order = rest;
    const { root } = this.mood;
    const swells = notes.flatMap((n) => note(root * n, NOTE_LOUDNESS, this.chance));
    const next = { begins: time, gives: time + this.chance.between(16, 24), swells };
    this.#chords = last === undefined ? [next] : [last, next];
  }
}

/** Two chords that cross sound as loud together as each alone: the squares of their levels make 1. */
function rising(since: number): number {
  return sine(easing(since / CROSSFADE) / 4);
}

function shuffled<T>(list: readonly T[], chance: Chance): T[] {
  return list
    .map((one) => ({ one, place: chance.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
}
