import type { Chance } from './chance.js';

/** A partial of a bell: its frequency as a multiple of the bell's, how loud, and how long it sounds (to −60 dB). */
export interface BellPartial {
  readonly multiple: number;
  readonly loudness: number;
  readonly seconds: number;
}

/** What a class sounds like as a whole. Notes are multiples of the root, in just intonation. */
export interface Mood {
  /** In Hz. */
  readonly root: number;
  /** Chords that follow one another well in any order. */
  readonly chords: readonly (readonly number[])[];
  readonly bellNotes: readonly number[];
  readonly bell: readonly BellPartial[];
  /** Seconds from one bell to the next, at least and at most. */
  readonly bellGap: readonly [number, number];
  /** Seconds that the air takes to rise and fall. */
  readonly breath: number;
}

interface Mode {
  readonly chords: readonly (readonly number[])[];
  readonly bellNotes: readonly number[];
}

/** Major pentatonic. */
const WARM: Mode = {
  chords: [
    [2, 5 / 2, 3],
    [5 / 3, 2, 5 / 2],
    [3 / 2, 9 / 4, 3],
    [2, 5 / 2, 10 / 3],
  ],
  bellNotes: [4, 5, 6, 20 / 3, 8],
};

/** Minor pentatonic. */
const TENDER: Mode = {
  chords: [
    [2, 12 / 5, 3],
    [9 / 5, 12 / 5, 3],
    [2, 8 / 3, 4],
    [12 / 5, 3, 18 / 5],
  ],
  bellNotes: [4, 24 / 5, 6, 36 / 5, 8],
};

/** No third: neither bright nor dark. */
const OPEN: Mode = {
  chords: [
    [2, 3, 4],
    [2, 8 / 3, 4],
    [3 / 2, 9 / 4, 3],
    [16 / 9, 8 / 3, 32 / 9],
  ],
  bellNotes: [4, 16 / 3, 6, 8],
};

/** Major with its seventh. */
const CLEAR: Mode = {
  chords: [
    [2, 5 / 2, 15 / 4],
    [3 / 2, 9 / 4, 15 / 4],
    [5 / 3, 5 / 2, 10 / 3],
    [2, 3, 5],
  ],
  bellNotes: [4, 5, 6, 15 / 2, 8],
};

/** A singing bowl; the pairs of near partials beat. */
const BOWL: readonly BellPartial[] = [
  { multiple: 1, loudness: 1, seconds: 11 },
  { multiple: 1.0012, loudness: 0.45, seconds: 9 },
  { multiple: 2.71, loudness: 0.3, seconds: 5 },
  { multiple: 2.717, loudness: 0.12, seconds: 4 },
  { multiple: 5.15, loudness: 0.07, seconds: 2 },
];

/** A temple bell, with a hum an octave below its note. */
const TEMPLE: readonly BellPartial[] = [
  { multiple: 0.5, loudness: 0.35, seconds: 12 },
  { multiple: 1, loudness: 0.9, seconds: 9 },
  { multiple: 1.0015, loudness: 0.3, seconds: 8 },
  { multiple: 2.01, loudness: 0.4, seconds: 5 },
  { multiple: 2.98, loudness: 0.16, seconds: 3 },
  { multiple: 4.17, loudness: 0.07, seconds: 1.5 },
];

/** A glass chime. */
const CHIME: readonly BellPartial[] = [
  { multiple: 1, loudness: 1, seconds: 7 },
  { multiple: 2.32, loudness: 0.28, seconds: 3.5 },
  { multiple: 4.25, loudness: 0.1, seconds: 1.6 },
  { multiple: 6.63, loudness: 0.04, seconds: 0.8 },
];

const MODES = [WARM, TENDER, OPEN, CLEAR];
const BELLS = [BOWL, TEMPLE, CHIME];

/** Somewhere between G2 and C3. */
const LOWEST_ROOT = 98;
const HIGHEST_ROOT = 131;

export function chooseMood(chance: Chance): Mood {
  return {
    ...chance.pick(MODES),
    root: chance.between(LOWEST_ROOT, HIGHEST_ROOT),
    bell: chance.pick(BELLS),
    bellGap: chance.pick([
      [9, 20],
      [12, 26],
      [7, 24],
    ] as const),
    breath: chance.between(9, 13),
  };
}
