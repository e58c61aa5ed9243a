import { EMOTIONS, type Emotion } from '../../../../domain/emotions.js';
import { learnHead } from '../../../heads/learn-head.js';
import { EMOTION_HEAD } from '../../companion.class-ranking.js';
import { JUDGED_SOURCE, type Statement } from './statements.js';

/** What an emotion should score where it is best, each next of the best a little less, where it fits, and where it hurts. */
const BEST = 1;
const NEXT_BEST_LESS = 0.1;
const FIT = 0.5;
const WRONG = -0.6;

/** The given statements are nearest to what people type, so each counts as so many. */
const GIVEN_COUNTS = 3;

/**
 * Learns a head from labelled statements. The same statements in the same order give the same bytes.
 * @param vectors the encoder's, one a statement.
 */
export function trainHead(
  statements: readonly Statement[],
  vectors: readonly Float32Array[],
): Uint8Array {
  const lessons = statements.map((statement, i) => ({
    text: statement.text,
    beside: vectors[i] ?? new Float32Array(),
    target: targetOf(statement),
    counts: statement.source === JUDGED_SOURCE ? GIVEN_COUNTS : 1,
  }));
  return learnHead(EMOTION_HEAD, lessons);
}

function targetOf({ best, fit, wrong }: Statement): Record<Emotion, number> {
  const target = (emotion: Emotion): number => {
    if (best.includes(emotion)) return BEST - NEXT_BEST_LESS * best.indexOf(emotion);
    if (fit.includes(emotion)) return FIT;
    return wrong.includes(emotion) ? WRONG : 0;
  };
  const scores = EMOTIONS.map((emotion) => [emotion, target(emotion)]);
  return Object.fromEntries(scores) as Record<Emotion, number>;
}
