import { describe, expect, it } from '@jest/globals';
import { countWords, paragraphsOf, plainText } from './parts.js';
import { isUid } from './uid.js';

describe('what a person typed', () => {
  it('becomes paragraphs, one a line, trimmed, without blank ones', () => {
    expect(paragraphsOf('  so tired \r\n\n\t\nand\u2028sad ')).toEqual([
      { type: 'paragraph', value: 'so tired' },
      { type: 'paragraph', value: 'and' },
      { type: 'paragraph', value: 'sad' },
    ]);
  });

  it('is nothing when it is blank', () => {
    expect(paragraphsOf(' \n\u00a0\t ')).toEqual([]);
  });

  it('reads as plain text without its links', () => {
    const uid = 'oseh_j_AAAAAAAAAAAAAAAAAAAAAA';
    const parts = [...paragraphsOf('a\nb'), { type: 'journey', uid } as const];
    expect(plainText(parts)).toBe('a\nb');
  });

  it.each([
    ["I can't sleep, really", 4],
    ['ich schlafe nicht', 3],
    ['眠れない夜', 4],
    ['🌧️🌧️', 0],
    ['', 0],
  ])('counts words by Unicode’s boundaries: %s', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});

describe('a uid', () => {
  it('names sixteen bytes of one kind', () => {
    const bytes = Buffer.alloc(16, 7).toString('base64url');
    expect(isUid('jne', `oseh_jne_${bytes}`)).toBe(true);
    expect(isUid('jei', `oseh_jne_${bytes}`)).toBe(false);
    expect(isUid('j', `oseh_jne_${bytes}`)).toBe(false);
    expect(isUid('jne', `oseh_jne_${bytes}x`)).toBe(false);
    expect(isUid('jne', `oseh_jne_${bytes.slice(1)}`)).toBe(false);
    expect(isUid('jne', `oseh_jne_${bytes}\n`)).toBe(false);
  });
});
