import { EMOTIONS, type Emotion } from '../../../../domain/emotions.js';
import { Head, RARITY_STEP } from '../head.js';
import {
  type BucketCounts,
  countBuckets,
  LEXICAL_BUCKETS,
  weighBuckets,
  WORD_BUCKETS,
} from '../lexical-features.js';
import { type Example, ridge } from './ridge.js';
import type { Statement } from './statements.js';

/** What an emotion should score where it is best, each next of the best a little less, where it fits, and where it hurts. */
const BEST = 1;
const NEXT_BEST_LESS = 0.1;
const FIT = 0.5;
const WRONG = -0.6;
const PENALTY = 1;
/** A character sequence of one statement alone is a typo or a name. */
const FEWEST_TEXTS_WITH_SEQUENCE = 2;

/**
 * Learns a head from labelled statements. The same statements in the same order give the same bytes.
 * @param vectors the encoder's, one a statement.
 */
export function trainHead(
  statements: readonly Statement[],
  vectors: readonly Float32Array[],
): Uint8Array {
  const counts = statements.map(({ text }) => countBuckets(text));
  const steps = rarities(counts);
  const rarity = Float32Array.from(steps, (step) => step * RARITY_STEP);
  const examples: Example[] = counts.map((count, i) => ({
    sparse: weighBuckets(count, rarity),
    dense: vectors[i] ?? new Float32Array(),
  }));
  const weights = new Map(
    EMOTIONS.map((emotion) => {
      const targets = Float64Array.from(statements, (statement) => target(statement, emotion));
      return [emotion, ridge(examples, targets, LEXICAL_BUCKETS, PENALTY)];
    }),
  );
  return Head.encode(weights, steps);
}

function target({ best, fit, wrong }: Statement, emotion: Emotion): number {
  if (best.includes(emotion)) return BEST - NEXT_BEST_LESS * best.indexOf(emotion);
  if (fit.includes(emotion)) return FIT;
  return wrong.includes(emotion) ? WRONG : 0;
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
