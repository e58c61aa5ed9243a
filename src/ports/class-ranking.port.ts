import type { Emotion } from '../domain/emotions.js';
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
  /** From 0 (would hurt) to 1 (is asked for), for each emotion. */
  readonly emotions: Readonly<Record<Emotion, number>>;
  /** For each class, higher is better; comparable within one ranking only. */
  readonly scores: ReadonlyMap<JourneyUid, number>;
}

/** Told what somebody said, says which classes would help. No random choice: the same in, the same out. */
export abstract class ClassRanking {
  abstract rank(words: ClearedText, classes: readonly RankableClass[]): Promise<Ranking>;
}
