import { glossesIn, plainText } from './glosses.js';

/** Buckets that words, word pairs and character sequences are hashed into. */
export const WORD_BUCKETS = 1 << 18;
export const CHARACTER_BUCKETS = 1 << 18;
export const LEXICAL_BUCKETS = WORD_BUCKETS + CHARACTER_BUCKETS;

const SHORTEST_SEQUENCE = 2;
const LONGEST_SEQUENCE = 5;
/** How loud each of the two blocks speaks beside the encoder's sentence vector, which has length 1. */
const BLOCK_WEIGHT = 0.7;

/** How often each bucket occurs in a text: words and word pairs below WORD_BUCKETS, character sequences above. */
export type BucketCounts = ReadonlyMap<number, number>;

/** A vector of which most values are 0. */
export interface SparseVector {
  readonly indices: Uint32Array;
  readonly values: Float32Array;
}

/**
 * Counts words and word pairs, of the text and of what its French, German and Spanish sentences mean in English, and
 * sequences of two to five characters inside words.
 */
export function countBuckets(text: string): BucketCounts {
  const counts = new Map<number, number>();
  const count = (bucket: number): void => void counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  const plain = plainText(text);
  for (const read of [plain, glossesIn(text)]) {
    const words = read.match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)?/gu) ?? [];
    words.forEach((word, i) => {
      count(hash(word) % WORD_BUCKETS);
      const next = words[i + 1];
      if (next !== undefined) count(hash(`${word} ${next}`) % WORD_BUCKETS);
    });
  }
  for (const piece of plain.split(/\s+/)) {
    if (piece === '') continue;
    const padded = [...` ${piece} `];
    for (let length = SHORTEST_SEQUENCE; length <= LONGEST_SEQUENCE; length += 1) {
      for (let from = 0; from + length <= padded.length; from += 1) {
        const sequence = padded.slice(from, from + length).join('');
        count(WORD_BUCKETS + (hash(sequence) % CHARACTER_BUCKETS));
      }
    }
  }
  return counts;
}

/**
 * Weighs counts as (1 + ln count) × rarity, each block scaled to the same length (Salton and Buckley, 1988).
 * @param rarities for each bucket its inverse document frequency; 0 for one that is not to count.
 */
export function weighBuckets(counts: BucketCounts, rarities: Float32Array): SparseVector {
  const weighed = [...counts]
    .map(([index, times]) => ({ index, value: (1 + Math.log(times)) * (rarities[index] ?? 0) }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => a.index - b.index);
  const lengths = { words: 0, characters: 0 };
  for (const { index, value } of weighed) lengths[blockOf(index)] += value * value;
  return {
    indices: Uint32Array.from(weighed, ({ index }) => index),
    values: Float32Array.from(
      weighed,
      ({ index, value }) => (BLOCK_WEIGHT * value) / Math.sqrt(lengths[blockOf(index)]),
    ),
  };
}

function blockOf(bucket: number): 'words' | 'characters' {
  return bucket < WORD_BUCKETS ? 'words' : 'characters';
}

/** FNV-1a, 32 bits, over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  // The low bits of FNV mix less well than the high ones, and only low bits are used.
  return (value ^ (value >>> 15)) >>> 0;
}
