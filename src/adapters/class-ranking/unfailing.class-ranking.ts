import { Logger } from '@nestjs/common';
import type { ClearedText } from '../../domain/entry/cleared-text.js';
import {
  ClassRanking,
  gentleRanking,
  type RankableClass,
  type Ranking,
} from '../../ports/class-ranking.port.js';

/** Nobody stays without an answer because a ranking fails: then what is safe to offer anyone comes first. */
export class UnfailingClassRanking extends ClassRanking {
  readonly #logger = new Logger(UnfailingClassRanking.name);

  constructor(private readonly ranking: ClassRanking) {
    super();
  }

  async rank(words: ClearedText, classes: readonly RankableClass[]): Promise<Ranking> {
    try {
      return await this.ranking.rank(words, classes);
    } catch (error) {
      const name = error instanceof Error ? error.name : 'unknown';
      this.#logger.error(`The ranking failed (${name}); something gentle is offered`);
      return gentleRanking(classes);
    }
  }
}
