import { type Encoder, VECTOR_LENGTH } from '../heads/encoder.js';
import type { Head, HeadShape } from '../heads/head.js';
import { sentencesOf } from './passages.js';

/** Says how much a text sounds as if somebody were in danger: towards 1 if it does, towards −1 if not. */
export const DANGER_HEAD: HeadShape<'danger'> = { labels: ['danger'], beside: VECTOR_LENGTH };

/** What scores more is held; docs/moderation.md tells how both were chosen. */
export const HELD_ABOVE = 0.15;
/** The same where the rules find a sign: then the head must be sure of the contrary. */
export const HELD_WITH_SIGN_ABOVE = -0.6;

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
