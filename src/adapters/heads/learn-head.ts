import { Head, type HeadShape, RARITY_STEP } from './head.js';
import {
  type BucketCounts,
  countBuckets,
  LEXICAL_BUCKETS,
  weighBuckets,
  WORD_BUCKETS,
} from './lexical-features.js';
import { type Example, ridge } from './ridge.js';

const PENALTY = 1;
/** A character sequence of one text alone is a typo or a name. */
const FEWEST_TEXTS_WITH_SEQUENCE = 2;

/** A text to learn from. */
export interface Lesson<Label extends string> {
  readonly text: string;
  /** What the head is given beside it. */
  readonly beside: Float32Array;
  /** What each label should score. */
  readonly target: Readonly<Record<Label, number>>;
  /** As how many lessons it counts. */
  readonly counts: number;
}

/**
 * Learns a head by ridge regression. The same lessons in the same order give the same bytes.
 * @returns a head file.
 */
export function learnHead<Label extends string>(
  shape: HeadShape<Label>,
  lessons: readonly Lesson<Label>[],
): Uint8Array {
  const taught = lessons.flatMap((lesson) => Array<Lesson<Label>>(lesson.counts).fill(lesson));
  const counts = taught.map(({ text }) => countBuckets(text));
  const steps = rarities(counts);
  const rarity = Float32Array.from(steps, (step) => step * RARITY_STEP);
  const examples: Example[] = taught.map(({ beside }, i) => ({
    sparse: weighBuckets(counts[i] ?? new Map(), rarity),
    dense: beside,
  }));
  const weights = shape.labels.map((label) => {
    const targets = Float64Array.from(taught, ({ target }) => target[label]);
    return ridge(examples, targets, LEXICAL_BUCKETS, PENALTY);
  });
  return Head.encode(shape, weights, steps);
}

/** Inverse document frequency, ln((1 + texts) / (1 + texts with it)) + 1, in RARITY_STEPs; 0 where it never occurs. */
function rarities(counts: readonly BucketCounts[]): Uint8Array {
  const texts = new Float64Array(LEXICAL_BUCKETS);
  for (const count of counts)
    for (const index of count.keys()) texts[index] = (texts[index] ?? 0) + 1;
  return Uint8Array.from(texts, (having, index) => {
    const fewest = index < WORD_BUCKETS ? 1 : FEWEST_TEXTS_WITH_SEQUENCE;
    if (having < fewest) return 0;
    return Math.round((Math.log((1 + counts.length) / (1 + having)) + 1) / RARITY_STEP);
  });
}
