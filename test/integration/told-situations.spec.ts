import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { TEXTS } from '../../src/adapters/language-model/companion/languages.js';
import { factsOf, type Situation } from '../../src/adapters/language-model/companion/situations.js';
import { WordReader } from '../../src/adapters/language-model/companion/word-rules.js';
import type { Emotion } from '../../src/domain/emotions.js';
import type { Language } from '../../src/domain/language.js';

/** A statement and what a kind person would offer: first of all, and well enough. */
interface Labelled {
  readonly text: string;
  readonly best: readonly Emotion[];
  readonly fit: readonly Emotion[];
}

const FILES: Readonly<Record<Language, readonly string[]>> = {
  en: ['plain', 'mixed', 'negations', 'typos', 'vivid-one', 'vivid-two', 'vivid-three'],
  es: ['spanish'],
  de: ['german'],
  fr: ['french'],
};

function statements(file: string): Labelled[] {
  const path = join(import.meta.dirname, '..', '..', 'assets', 'feelings', `${file}.jsonl`);
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Labelled);
}

/** Each situation with the statements that the words alone tell it from. */
function recognised(language: Language): Map<Situation, Labelled[]> {
  const reader = new WordReader(TEXTS[language].rules);
  const found = new Map<Situation, Labelled[]>();
  for (const statement of FILES[language].flatMap(statements)) {
    for (const situation of reader.read(statement.text)) {
      found.set(situation, [...(found.get(situation) ?? []), statement]);
    }
  }
  return found;
}

function share(all: readonly Labelled[], situation: Situation, wide: boolean): number {
  const { asksFor } = factsOf(situation);
  const right = all.filter(({ best, fit }) =>
    (wide ? [...best, ...fit] : best).some((emotion) => asksFor.includes(emotion)),
  );
  return right.length / all.length;
}

describe.each(['en', 'es', 'de', 'fr'] as const)('situations told in %s', (language) => {
  const found = recognised(language);

  it('agree with the labels of at least 95 of 100 statements, each of them', () => {
    const wrong = [...found].filter(([situation, all]) => share(all, situation, true) < 0.95);
    expect(wrong).toEqual([]);
  });

  it('agree with what is offered first, in all but few', () => {
    const shares = [...found].map(([situation, all]) => share(all, situation, false) * all.length);
    const all = [...found.values()].flat().length;
    expect(shares.reduce((sum, right) => sum + right, 0) / all).toBeGreaterThanOrEqual(0.97);
  });
});

describe('situations told plainly', () => {
  it('are recognised in at least four of ten statements', () => {
    const reader = new WordReader(TEXTS.en.rules);
    const plain = statements('plain');
    const told = plain.filter(({ text }) => reader.read(text).length > 0);
    expect(told.length / plain.length).toBeGreaterThanOrEqual(0.4);
  });
});
