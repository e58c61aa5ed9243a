import { EMOTIONS, type Emotion, GENTLE_EMOTIONS } from '../domain/emotions.js';
import type { ClearedText } from '../domain/entry/cleared-text.js';
import type { JourneyUid } from '../domain/uid.js';

/** A class as far as its meaning goes. */
export interface RankableClass {
  readonly uid: JourneyUid;
  readonly title: string;
  readonly description: string;
  readonly emotions: readonly Emotion[];
}

/** How well each class meets what was said. */
export interface Ranking {
  /** For each emotion: about 1 when it is asked for, below 0 when it would hurt. */
  readonly emotions: Readonly<Record<Emotion, number>>;
  /** For each class, higher is better, below 0 would hurt; comparable within one ranking only. */
  readonly scores: ReadonlyMap<JourneyUid, number>;
}

/** What is safe to offer anyone, for words that nobody has read or understood. */
export function gentleRanking(classes: readonly RankableClass[]): Ranking {
  const gentle = (emotion: Emotion): number => Number(GENTLE_EMOTIONS.includes(emotion));
  return {
    emotions: Object.fromEntries(EMOTIONS.map((e) => [e, gentle(e)])) as Record<Emotion, number>,
    scores: new Map(
      classes.map(({ uid, emotions }) => [uid, emotions.reduce((sum, e) => sum + gentle(e), 0)]),
    ),
  };
}

/** Told what somebody said, says which classes would help. No random choice: the same in, the same out. */
export abstract class ClassRanking {
  abstract rank(words: ClearedText, classes: readonly RankableClass[]): Promise<Ranking>;
}
