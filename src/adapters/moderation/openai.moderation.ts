import type { OpenAI } from 'openai';
import type { ModerationDetail } from '../../domain/entry/entry.events.js';
import { Private } from '../../domain/private.js';
import { ModelFailure } from '../../ports/language-model.port.js';
import type { ModelActivity } from '../../ports/model-activity.port.js';
import { type Judgement, Moderation } from '../../ports/moderation.port.js';
import { Breaker, type BreakerLimits } from '../openai/breaker.js';
import { failureOf } from '../openai/failures.js';
import { field } from '../openai/field.js';

/** An answer does not wait long for this: our own rules have decided already. */
const PATIENCE_MS = 3_000;
const MODEL = 'omni-moderation-latest';
const CATEGORY = /^[a-z/_-]{1,40}$/;

/**
 * Our own rules and a server's moderation: either may hold, neither clears what the other holds. What our rules
 * see as self-harm is not sent anywhere; where the server cannot be asked, our rules decide.
 */
export class OpenAiModeration extends Moderation {
  readonly #breaker: Breaker;

  constructor(
    private readonly rules: Moderation,
    private readonly server: OpenAI,
    private readonly activity: ModelActivity,
    breaker: BreakerLimits,
  ) {
    super();
    this.#breaker = new Breaker('moderation', activity, breaker);
  }

  async judge(words: Private<string>): Promise<Judgement> {
    const ours = await this.rules.judge(words);
    if (ours.verdict === 'held' && ours.detail.reveal().category === 'self-harm') return ours;
    const flagged = await this.#breaker.run(() => this.ask(words)).catch(() => undefined);
    if (flagged === undefined || flagged.length === 0) return ours;
    const selfHarm = flagged.some((category) => category.startsWith('self-harm'));
    // Where our rules hold already, only self-harm would change what becomes of it.
    if (ours.verdict === 'held' && !selfHarm) return ours;
    const detail: ModerationDetail = {
      category: selfHarm ? 'self-harm' : 'flagged',
      source: `openai: ${flagged.join(', ')}`,
    };
    return { verdict: 'held', detail: Private.of(detail) };
  }

  /** @returns the categories that the words were flagged for. @throws ModelFailure */
  private async ask(words: Private<string>): Promise<string[]> {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    try {
      this.activity.called('moderation');
      const request = { model: MODEL, input: words.reveal() };
      return flaggedFor(await this.server.moderations.create(request, { signal }));
    } catch (error) {
      throw failureOf(error, signal);
    }
  }
}

function flaggedFor(answer: unknown): string[] {
  const results = field(answer, 'results');
  if (!Array.isArray(results)) throw new ModelFailure('malformed', 'this is not a moderation');
  return results
    .filter((result) => field(result, 'flagged') === true)
    .flatMap((result) => {
      const categories = Object.entries(field(result, 'categories') ?? {});
      const named = categories.filter(([name, is]) => is === true && CATEGORY.test(name));
      return named.length === 0 ? ['unnamed'] : named.map(([name]) => name);
    });
}
