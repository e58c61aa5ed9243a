import { EMOTIONS, type Emotion } from '../../domain/emotions.js';
import type { ClearedText } from '../../domain/entry/cleared-text.js';
import { Private } from '../../domain/private.js';
import {
  ClassRanking,
  gentleRanking,
  type RankableClass,
  type Ranking,
} from '../../ports/class-ranking.port.js';
import type { LanguageDetection } from '../../ports/language-detection.port.js';
import { type Encoder, VECTOR_LENGTH } from '../heads/encoder.js';
import type { Head, HeadShape } from '../heads/head.js';
import { onFirstUse } from '../heads/on-first-use.js';
import { aboutClass, type ClassVectors } from './companion/class-vectors.js';

/** Says of each emotion how much a class should help to feel it: about 1 where it is asked for, below 0 where it would hurt. */
export const EMOTION_HEAD: HeadShape<Emotion> = { labels: EMOTIONS, beside: VECTOR_LENGTH };

/** What `companion train` has written down. */
export interface Learned {
  readonly head: Head<Emotion>;
  /** Those of the classes that come with the program; others are added as they are met. */
  readonly classes: ClassVectors;
}

/** Of a class's two emotions the one that is asked for more counts whole, the other half. */
const OTHER_EMOTION = 0.5;
/** Between classes for the same emotions their own words decide, and never more than that. */
const CLOSENESS = 0.1;

/**
 * Which emotions a text asks for, by a head trained on labelled statements, and how near it is to a class's title and
 * description, by the encoder. In a language that neither knows it ranks what is safe to offer anyone.
 */
export class CompanionClassRanking extends ClassRanking {
  private readonly learned: () => Promise<Learned>;

  constructor(
    private readonly encoder: Encoder,
    private readonly languages: LanguageDetection,
    /** Called with the first text. */
    read: () => Promise<Learned>,
  ) {
    super();
    this.learned = onFirstUse(read);
  }

  async rank(words: ClearedText, classes: readonly RankableClass[]): Promise<Ranking> {
    if (this.languages.tell(Private.of(words.text)) === 'other') return gentleRanking(classes);
    const { head, classes: known } = await this.learned();
    const [[vector], about] = await Promise.all([
      this.encoder.encode([words.text]),
      this.vectorsOf(classes, known),
    ]);
    if (vector === undefined) return gentleRanking(classes);
    const emotions = head.score(words.text, vector);
    const scores = classes.map((c, i): [RankableClass['uid'], number] => [
      c.uid,
      meets(c, emotions) + CLOSENESS * product(vector, about[i]),
    ]);
    return { emotions, scores: new Map(scores) };
  }

  private async vectorsOf(
    classes: readonly RankableClass[],
    known: ClassVectors,
  ): Promise<Float32Array[]> {
    return Promise.all(
      classes.map(async (one) => {
        const about = aboutClass(one);
        const vector = known.get(about) ?? (await this.encoder.encode([about]))[0];
        if (vector !== undefined) known.set(about, vector);
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
