import type { FailureReason, TokenCount } from '../domain/generation.js';

/** What outside models are asked for. */
export type ModelUse = 'writing' | 'ranking' | 'moderation';

export type BreakerState = 'closed' | 'half-open' | 'open';

/** Counts of one use, since the node began. */
interface Counts {
  calls: number;
  readonly failures: Map<FailureReason, number>;
  prompt: number;
  completion: number;
  breaker: BreakerState;
}

/** What this node has asked of outside models: numbers alone, for the metrics. */
export class ModelActivity {
  readonly #uses = new Map<ModelUse, Counts>();

  /** One request sent to a server. */
  called(use: ModelUse): void {
    this.of(use).calls += 1;
  }

  failed(use: ModelUse, reason: FailureReason): void {
    const { failures } = this.of(use);
    failures.set(reason, (failures.get(reason) ?? 0) + 1);
  }

  spent(use: ModelUse, { prompt, completion }: TokenCount): void {
    const counts = this.of(use);
    counts.prompt += prompt;
    counts.completion += completion;
  }

  breaker(use: ModelUse, state: BreakerState): void {
    this.of(use).breaker = state;
  }

  /** Every use there has been. */
  get uses(): ReadonlyMap<ModelUse, Readonly<Counts>> {
    return this.#uses;
  }

  private of(use: ModelUse): Counts {
    const known = this.#uses.get(use);
    if (known !== undefined) return known;
    const counts: Counts = {
      calls: 0,
      failures: new Map(),
      prompt: 0,
      completion: 0,
      breaker: 'closed',
    };
    this.#uses.set(use, counts);
    return counts;
  }
}
