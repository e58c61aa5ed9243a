import { describe, expect, it } from '@jest/globals';
import { plainLetters, speller } from './spelling.js';

describe('plain letters', () => {
  it.each([
    ['case and accents', 'Ça NE va plus, Müßiggang', ' . ca ne va plus musigang . '],
    ['apostrophes of every kind', 'I’m, I´m, I`m', " . i'm i'm i'm . "],
    ['letters that stand in for others', 'd1e s3lf h4rm', ' . die self harm . '],
    ['numbers that are numbers', '4th night, 2 am', ' . 4th night 2 am . '],
    ['letters that are stretched', 'pleeease killlll', ' . please kil . '],
    ['words that are spelt out', 's.u.i.c.i.d.e and d-i-e-d', ' . suicide and died . '],
    ['letters that cannot be seen', 'su\u200bici\u00adde', ' . suicide . '],
    ['sentences and lines', 'Enough!\nTruly? 🙃 yes', ' . enough . . truly . . yes . '],
  ])('have no %s', (_, written, plain) => {
    expect(plainLetters(written).replaceAll(/ +/g, ' ')).toBe(plain);
  });
});

describe('spelling', () => {
  const spell = speller({
    apostrophe: '',
    fillers: 'just really',
    slips: `
      do not: dont
      want to: wanna wana
    `,
    self: 'i',
  });

  it('writes short forms and slips out, and leaves fillers away', () => {
    expect(spell(plainLetters("I just really don't WANNA go"))).toBe(' . i do not want to go . ');
  });

  it('finds a slip however it is stretched', () => {
    expect(spell(plainLetters('i wannnna rest'))).toBe(' . i want to rest . ');
  });

  it('lets an apostrophe end a word where a language writes so', () => {
    const french = speller({ apostrophe: ' ', fillers: '', slips: 'j ai: jai', self: 'je' });
    expect(french(plainLetters("J'ai et jai l’envie"))).toBe(' . j ai et j ai l envie . ');
  });

  it('keeps one end between sentences', () => {
    expect(spell(plainLetters('No... Yes?!'))).toBe(' . no . yes . ');
  });
});
