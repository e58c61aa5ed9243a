import { describe, expect, it } from '@jest/globals';
import { countBuckets, LEXICAL_BUCKETS, weighBuckets, WORD_BUCKETS } from './lexical-features.js';

const EVEN = new Float32Array(LEXICAL_BUCKETS).fill(1);

function likeness(a: string, b: string): number {
  const [one, other] = [a, b].map((text) => weighBuckets(countBuckets(text), EVEN));
  if (one === undefined || other === undefined) return 0;
  const values = new Map(Array.from(one.indices, (index, i) => [index, one.values[i] ?? 0]));
  return Array.from(other.indices).reduce(
    (sum, index, i) => sum + (values.get(index) ?? 0) * (other.values[i] ?? 0),
    0,
  );
}

describe('lexical features', () => {
  it('do not see case, accents or the shape of an apostrophe', () => {
    expect(countBuckets('J’AI MAL DORMI, ÉPUISÉE')).toEqual(
      countBuckets("j'ai mal dormi, epuisee"),
    );
  });

  it('see that a negation stands before a word', () => {
    expect(countBuckets('not sad')).not.toEqual(countBuckets('sad not'));
  });

  it('find a typo nearer than another word', () => {
    expect(likeness('exhausted', 'exausted')).toBeGreaterThan(likeness('exhausted', 'excited'));
  });

  it('give words and characters the same length, whatever the length of the text', () => {
    for (const text of ['tired', 'so tired of all the noise '.repeat(40)]) {
      const { indices, values } = weighBuckets(countBuckets(text), EVEN);
      const squares = { words: 0, characters: 0 };
      indices.forEach((index, i) => {
        squares[index < WORD_BUCKETS ? 'words' : 'characters'] += (values[i] ?? 0) ** 2;
      });
      expect(squares.words).toBeCloseTo(0.49, 5);
      expect(squares.characters).toBeCloseTo(0.49, 5);
    }
  });

  it('leave out what is not to count', () => {
    expect(
      weighBuckets(countBuckets('tired'), new Float32Array(LEXICAL_BUCKETS)).indices,
    ).toHaveLength(0);
  });

  it.each(['', ' \n', '🙂', '\u0000'])('bear %j', (text) => {
    expect(() => weighBuckets(countBuckets(text), EVEN)).not.toThrow();
  });
});
