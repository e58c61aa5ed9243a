import { type Encoder, VECTOR_LENGTH } from '../heads/encoder.js';
import type { Head, HeadShape } from '../heads/head.js';
import { sentencesOf } from './passages.js';
import type { Idea } from './rules/rules.js';

/** Says how much a text sounds as if somebody were in danger: towards 1 if it does, towards −1 if not. */
export const DANGER_HEAD: HeadShape<'danger'> = { labels: ['danger'], beside: VECTOR_LENGTH };

/** What scores more is held; docs/moderation.md tells how both numbers were chosen. */
export const HELD_ABOVE = 0.05;
const LESS_WITH_PLAIN_WORDS = 0.3;

/** Nobody says these by the way, so the head must be surer of the contrary. */
const PLAIN_WORDS: ReadonlySet<Idea> = new Set<Idea>([
  'wish to die',
  'plan or intent',
  'tired of living',
  'harm to oneself',
]);

/** @param ideas what the rules find in a passage. @returns the score above which it is held. */
export function heldAbove(ideas: readonly Idea[]): number {
  return HELD_ABOVE - (ideas.some((idea) => PLAIN_WORDS.has(idea)) ? LESS_WITH_PLAIN_WORDS : 0);
}

/**
 * How much a passage sounds of danger: half by all of it, half by its gravest sentence, which may stand among much else.
 * @throws when the encoder fails.
 */
export async function dangerIn(
  passage: string,
  head: Head<'danger'>,
  encoder: Encoder,
): Promise<number> {
  const sentences = sentencesOf(passage).filter((sentence) => sentence.trim() !== '');
  const texts = sentences.length === 1 ? [passage] : [passage, ...sentences];
  const vectors = await encoder.encode(texts);
  const [whole = 0, ...parts] = vectors.map(
    (vector, i) => head.score(texts[i] ?? '', vector).danger,
  );
  return (whole + Math.max(...(parts.length === 0 ? [whole] : parts))) / 2;
}
