/** Samples a second: enough for bells and drones, which have nothing above 6 kHz. */
export const SAMPLE_RATE = 16_000;

/** How many samples are made at once; between two blocks, loudness moves in a straight line. 10 ms. */
export const BLOCK = 160;

/** Anything that sounds. */
export interface Voice {
  /** Adds its next block to `out`. @param time when the block begins, in seconds. */
  add(out: Float64Array, time: number): void;
}
