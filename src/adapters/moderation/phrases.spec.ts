import { describe, expect, it } from '@jest/globals';
import { joined, phrases } from './phrases.js';

const finds = (phrase: string, text: string): boolean => phrases(phrase).test(` . ${text} . `);

describe('phrases', () => {
  it.each([
    ['plain words', 'no way out', 'there is no way out', true],
    ['whole words alone', 'art', 'the heart', false],
    ['one of several', 'no (way|door) out', 'no dor out', true],
    ['what may be missing', 'no (other)? way', 'no way', true],
    ['what may be missing', 'no (other)? way', 'no other way', true],
    ['what may be missing at the beginning', '(such a)? long day', 'long day', true],
    ['the rest of a word', 'tire*', 'so tired', true],
    ['a gap of some words', 'so … tired', 'so very very tired', true],
    ['no gap over the end of a sentence', 'so … tired', 'so . tired', false],
    ['no gap of many words', 'so … tired', 'so a b c d e f g h tired', false],
    ['a long gap', 'so …… tired', 'so a b c d e f g h tired', true],
    ['a gap over the end of a sentence', 'so ……… tired', 'so it is . i am tired', true],
    ['the beginning of a sentence', '^ enough', 'no . enough', true],
    ['the beginning of a sentence', '^ enough', 'not enough', false],
    ['the end of a sentence', 'enough $', 'that is enough', true],
    ['the end of a sentence', 'enough $', 'enough cake', false],
    ['what must not follow', 'live(?! (in|at) )', 'i live in leds', false],
    ['what must not follow', 'live(?! (in|at) )', 'i live on', true],
    ['letters that repeat', 'will', 'i wil', true],
    ['nothing across what was taken out', 'so … tired', 'so ~ tired', false],
  ])('know %s: %s in "%s"', (_, phrase, text, found) => {
    expect(finds(phrase, text)).toBe(found);
  });

  it('stand one a line, and go on after a line that begins with a bar', () => {
    const several = phrases(`
      so (tired
        |weary)
      enough
    `);
    expect([' so weary ', ' enough ', ' so '].map((text) => several.test(text))).toEqual([
      true,
      true,
      false,
    ]);
    expect(joined('(a\n  |b)\n')).toBe('(a|b)');
  });
});
