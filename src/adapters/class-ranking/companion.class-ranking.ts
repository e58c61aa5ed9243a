import { EMOTIONS, type Emotion } from '../../domain/emotions.js';
import type { ClearedText } from '../../domain/entry/cleared-text.js';
import { ClassRanking, type RankableClass, type Ranking } from '../../ports/class-ranking.port.js';

export class CompanionClassRanking extends ClassRanking {
  rank(words: ClearedText, classes: readonly RankableClass[]): Promise<Ranking> {
    const text = words.text.toLowerCase().split(/\W+/);
    const scores = new Map(
      classes.map((c) => [
        c.uid,
        text.filter((w) => w.length > 3 && c.description.toLowerCase().includes(w)).length,
      ]),
    );
    const emotions = Object.fromEntries(EMOTIONS.map((e) => [e, 0])) as Record<Emotion, number>;
    return Promise.resolve({ emotions, scores });
  }
}
