import { describe, expect, it } from '@jest/globals';
import { passagesOf } from './passages.js';

describe('passages', () => {
  it.each([
    ['nothing', '', []],
    ['blanks', ' \n ', []],
    ['a short text, as it is', 'Good soup. The dog is well!', ['Good soup. The dog is well!']],
  ])('of %s', (_, text, passages) => {
    expect(passagesOf(text)).toEqual(passages);
  });

  it('end with a sentence, and leave nothing out', () => {
    const text = 'Today was long, and the rain never stopped. '.repeat(30);
    const passages = passagesOf(text);
    expect(passages.join('')).toBe(text);
    expect(passages.length).toBeGreaterThan(3);
    for (const passage of passages) {
      expect(passage.length).toBeLessThanOrEqual(250);
      expect(passage.trim()).toMatch(/\.$/);
    }
  });

  it.each([
    ['words without an end', 'and then '.repeat(200)],
    ['one word', 'a'.repeat(2_000)],
  ])('are cut where there are %s', (_, text) => {
    const passages = passagesOf(text);
    expect(passages.join('')).toBe(text);
    for (const passage of passages) expect(passage.length).toBeLessThanOrEqual(250);
  });
});
