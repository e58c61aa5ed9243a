import type { ModerationDetail } from '../../domain/entry/entry.events.js';
import { Private } from '../../domain/private.js';
import { type Judgement, Moderation } from '../../ports/moderation.port.js';
import { selfHarmIn } from './self-harm.js';

/** Looks at words with rules of our own: no network, no model. In doubt it holds. docs/moderation.md tells how. */
export class LocalRulesModeration extends Moderation {
  constructor() {
    super();
    // The first readings compile the rules, which takes most of a second: at start, not while somebody waits.
    for (const text of ['first', 'second']) selfHarmIn(text);
  }

  judge(words: Private<string>): Promise<Judgement> {
    const held = selfHarmIn(words.reveal()) !== undefined;
    const detail: ModerationDetail = {
      category: held ? 'self-harm' : 'none',
      source: 'local-rules',
    };
    return Promise.resolve({ verdict: held ? 'held' : 'cleared', detail: Private.of(detail) });
  }
}
