import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ASSETS } from '../../config/installation.js';
import { glossesIn, inEnglish, plainText } from './glosses.js';

describe('a text word by word in English', () => {
  it.each([
    ['Ich bin so müde', ' i am so tired'],
    ['estoy cansada de esperar', ' i am tired of to wait'],
    ["Je n'ai pas dormi", ' i not have not slept'],
  ])('is told of %s', (text, english) => {
    expect(inEnglish(text)).toBe(english);
    expect(glossesIn(text)).toBe(english.trim());
  });

  it('does not see accents and case', () => {
    expect(inEnglish('ICH BIN SO MUDE')).toBe(inEnglish('Ich bin so müde'));
  });

  it('leaves names and what no list has', () => {
    expect(inEnglish('Ich bin müde, sagt Xanthippe')).toContain('xanthippe');
  });

  it('goes by the sentence, because people mix languages', () => {
    expect(inEnglish('I had a good day! Ich bin so müde. Tomorrow is another one.')).toBe(
      'I had a good day! i am so tired. Tomorrow is another one.',
    );
    expect(glossesIn('I had a good day! Ich bin so müde.')).toBe('i am so tired');
  });

  it.each([
    'I was in the war and the gift was so fast',
    'Jestem bardzo zmęczony',
    '',
    '🙂 …',
    '3 km',
  ])('is the text itself where it is in no language with a list: %s', (text) => {
    expect(inEnglish(text)).toBe(text);
    expect(glossesIn(text)).toBe('');
  });
});

describe.each(['french', 'german', 'spanish'])('the list of %s', (language) => {
  const lines = readFileSync(join(ASSETS, 'glosses', `${language}.tsv`), 'utf8')
    .trim()
    .split('\n');
  const forms = lines.map((line) => line.split('\t')[0] ?? '');

  it('has plain forms, each once and in order', () => {
    expect(forms.filter((form) => plainText(form) !== form)).toEqual([]);
    expect(forms).toEqual([...new Set(forms)].sort());
  });

  it('has a few plain English words for each', () => {
    expect(lines.filter((line) => !/^\p{L}+\t[a-z0-9]+(?: [a-z0-9]+){0,3}$/u.test(line))).toEqual(
      [],
    );
  });
});
