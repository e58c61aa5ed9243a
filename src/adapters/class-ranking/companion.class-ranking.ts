import { LRUCache } from 'lru-cache';
import type { Emotion } from '../../domain/emotions.js';
import type { ClearedText } from '../../domain/entry/cleared-text.js';
import { Private } from '../../domain/private.js';
import {
  ClassRanking,
  gentleRanking,
  type RankableClass,
  type Ranking,
} from '../../ports/class-ranking.port.js';
import type { LanguageDetection } from '../../ports/language-detection.port.js';
import type { Encoder } from './companion/encoder.js';
import type { Head } from './companion/head.js';

/** Of a class's two emotions the one that is asked for more counts whole, the other half. */
const OTHER_EMOTION = 0.5;
/** Between classes for the same emotions their own words decide, and never more than that. */
const CLOSENESS = 0.1;
const MOST_CLASSES_REMEMBERED = 5_000;

/**
 * Which emotions a text asks for, by a head trained on labelled statements, and how near it is to a class's title and
 * description, by the encoder. In a language that neither knows it ranks what is safe to offer anyone.
 */
export class CompanionClassRanking extends ClassRanking {
  readonly #classVectors = new LRUCache<string, Float32Array>({ max: MOST_CLASSES_REMEMBERED });
  #head: Promise<Head> | undefined;

  constructor(
    private readonly encoder: Encoder,
    private readonly languages: LanguageDetection,
    /** Called once, with the first text. */
    private readonly readHead: () => Promise<Head>,
  ) {
    super();
  }

  async rank(words: ClearedText, classes: readonly RankableClass[]): Promise<Ranking> {
    if (this.languages.tell(Private.of(words.text)) === 'other') return gentleRanking(classes);
    this.#head ??= this.readHead();
    const head = await this.#head;
    const [[vector], about] = await Promise.all([
      this.encoder.encode([words.text]),
      this.vectorsOf(classes),
    ]);
    if (vector === undefined) return gentleRanking(classes);
    const emotions = head.score(words.text, vector);
    const scores = classes.map((c, i): [RankableClass['uid'], number] => [
      c.uid,
      meets(c, emotions) + CLOSENESS * product(vector, about[i]),
    ]);
    return { emotions, scores: new Map(scores) };
  }

  private async vectorsOf(classes: readonly RankableClass[]): Promise<Float32Array[]> {
    return Promise.all(
      classes.map(async ({ title, description }) => {
        const about = `${title}. ${description}`;
        const known = this.#classVectors.get(about);
        if (known !== undefined) return known;
        const [vector] = await this.encoder.encode([about]);
        if (vector !== undefined) this.#classVectors.set(about, vector);
        return vector ?? new Float32Array();
      }),
    );
  }
}

function meets({ emotions }: RankableClass, asked: Readonly<Record<Emotion, number>>): number {
  const [more = 0, less = more] = emotions.map((emotion) => asked[emotion]).sort((a, b) => b - a);
  return more + OTHER_EMOTION * less;
}

function product(a: Float32Array, b: Float32Array | undefined): number {
  return a.reduce((sum, value, i) => sum + value * (b?.[i] ?? 0), 0);
}
