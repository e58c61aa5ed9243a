import { learnHead } from '../../heads/learn-head.js';
import { DANGER_HEAD } from '../danger.js';
import type { ModeratedStatement } from './statements.js';

/**
 * Learns from statements how much danger sounds. The same statements in the same order give the same bytes.
 * @param vectors the encoder's, one a statement. @returns a head file.
 */
export function trainDanger(
  statements: readonly ModeratedStatement[],
  vectors: readonly Float32Array[],
): Uint8Array {
  const lessons = statements.map(({ text, danger, counts }, i) => ({
    text,
    beside: vectors[i] ?? new Float32Array(),
    target: { danger: danger ? 1 : -1 },
    counts,
  }));
  return learnHead(DANGER_HEAD, lessons);
}
