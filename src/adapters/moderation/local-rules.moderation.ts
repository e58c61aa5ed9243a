import { Logger } from '@nestjs/common';
import type { ModerationDetail } from '../../domain/entry/entry.events.js';
import { Private } from '../../domain/private.js';
import { type Judgement, Moderation } from '../../ports/moderation.port.js';
import type { Encoder } from '../heads/encoder.js';
import type { Head } from '../heads/head.js';
import { onFirstUse } from '../heads/on-first-use.js';
import { dangerIn, heldAbove } from './danger.js';
import { passagesOf } from './passages.js';
import { signsIn } from './signs.js';

/**
 * Looks at words with rules of our own, and with a head that has learned from statements: no network, no outside model.
 * In doubt it holds. docs/moderation.md tells how.
 */
export class LocalRulesModeration extends Moderation {
  readonly #logger = new Logger(LocalRulesModeration.name);
  private readonly head: () => Promise<Head<'danger'>>;

  /** @param readHead called with the first words. */
  constructor(
    private readonly encoder: Encoder,
    readHead: () => Promise<Head<'danger'>>,
  ) {
    super();
    this.head = onFirstUse(readHead);
    // The first readings compile the rules: at start, not while somebody waits.
    for (const text of ['first', 'second']) signsIn(text);
  }

  async judge(words: Private<string>): Promise<Judgement> {
    const held = await this.mayBeInDanger(words.reveal());
    const detail: ModerationDetail = {
      category: held ? 'self-harm' : 'none',
      source: 'local-rules',
    };
    return { verdict: held ? 'held' : 'cleared', detail: Private.of(detail) };
  }

  private async mayBeInDanger(text: string): Promise<boolean> {
    const passages = passagesOf(text).map((passage) => ({
      passage,
      ideas: signsIn(passage),
    }));
    try {
      const head = await this.head();
      const held = passages.map(async ({ passage, ideas }) => {
        const danger = await dangerIn(passage, head, this.encoder);
        return danger > heldAbove(ideas);
      });
      return (await Promise.all(held)).includes(true);
    } catch (error) {
      const name = error instanceof Error ? error.name : 'unknown';
      this.#logger.warn(`Words are judged by the rules alone: ${name}`);
      return passages.some(({ ideas }) => ideas.length > 0);
    }
  }
}
