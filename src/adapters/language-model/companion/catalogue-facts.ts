/** Longer first sentences are left out of a reply. */
const MOST_DESCRIPTION = 170;

/**
 * A title or a name as a text may hold it: letters, numbers and quiet punctuation. Whoever runs the service writes the
 * catalogue, and no markup or address may come into a sentence that way.
 */
export function plainFact(text: string): string {
  const plain = text
    .replace(/[^\p{L}\p{M}\p{N} '’‘“”"!?.,:;…()&–—-]/gu, '')
    .replace(/(https?|www)[.:]/gi, '$1 ')
    .replace(/ +/g, ' ')
    .trim();
  return plain === '' ? '…' : plain;
}

/** The first sentence of a description, if it is one that can stand in a reply as it is; else an empty text. */
export function firstSentence(description: string): string {
  const [sentence = ''] = /^[^.!?]+\.(?= |$)/.exec(description) ?? [];
  const fits = sentence.length <= MOST_DESCRIPTION && plainFact(sentence) === sentence;
  return fits ? sentence : '';
}
