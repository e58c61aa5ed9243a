import type { Statement } from '../../src/adapters/class-ranking/companion/training/statements.js';
import { judge, type OfferedClass } from './judge.js';

/** A class with everything that can be searched in it. */
export interface SearchableClass extends OfferedClass {
  readonly access: 'free' | 'premium';
  readonly title: string;
  readonly description: string;
  readonly transcript: string;
}

/** Saturation of a word's count, and how much a text's length matters: the usual values of BM25. */
const K1 = 1.2;
const B = 0.75;

/** Plain full-text search, Okapi BM25 (Robertson and Walker, 1994), over title, description, emotions and transcript. */
export class Bm25 {
  readonly #texts: readonly (readonly string[])[];
  readonly #averageLength: number;

  constructor(private readonly classes: readonly SearchableClass[]) {
    this.#texts = classes.map(({ title, description, emotions, transcript }) =>
      wordsOf([title, description, ...emotions, transcript].join(' ')),
    );
    this.#averageLength =
      this.#texts.reduce((sum, { length }) => sum + length, 0) / this.#texts.length;
  }

  /** The best free class and the best premium one. */
  offer({ text }: Statement): SearchableClass[] {
    const asked = [...new Set(wordsOf(text))];
    const rarity = new Map(asked.map((word) => [word, this.rarity(word)]));
    const ranked = this.classes
      .map((found, i) => ({ found, score: this.score(asked, rarity, this.#texts[i] ?? []) }))
      .sort((a, b) => b.score - a.score);
    return (['free', 'premium'] as const).flatMap((access) => {
      const best = ranked.find(({ found }) => found.access === access);
      return best === undefined ? [] : [best.found];
    });
  }

  private score(
    asked: readonly string[],
    rarity: ReadonlyMap<string, number>,
    text: readonly string[],
  ): number {
    const length = 1 - B + (B * text.length) / this.#averageLength;
    return asked.reduce((sum, word) => {
      const times = text.filter((other) => other === word).length;
      return sum + ((rarity.get(word) ?? 0) * times * (K1 + 1)) / (times + K1 * length);
    }, 0);
  }

  private rarity(word: string): number {
    const having = this.#texts.filter((text) => text.includes(word)).length;
    return Math.log(1 + (this.#texts.length - having + 0.5) / (having + 0.5));
  }
}

/** The one free and one premium class that are good most often over these statements, offered to everybody. */
export function constantPair(
  classes: readonly SearchableClass[],
  statements: readonly Statement[],
): SearchableClass[] {
  const pairs = classes
    .filter(({ access }) => access === 'free')
    .flatMap((free) =>
      classes.filter(({ access }) => access === 'premium').map((premium) => [free, premium]),
    );
  const judged = pairs.map((pair) => ({
    pair,
    good: judge(statements.map((statement) => ({ statement, classes: pair }))).good,
  }));
  return judged.sort((a, b) => b.good - a.good)[0]?.pair ?? [];
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
}
