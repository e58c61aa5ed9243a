import {
  circuitBreaker,
  type CircuitBreakerPolicy,
  CircuitState,
  ConsecutiveBreaker,
  handleAll,
  isBrokenCircuitError,
} from 'cockatiel';
import type { FailureReason } from '../../domain/generation.js';
import { ModelFailure } from '../../ports/language-model.port.js';
import type { BreakerState, ModelActivity, ModelUse } from '../../ports/model-activity.port.js';

export interface BreakerLimits {
  /** In a row. */
  readonly failures: number;
  readonly restMs: number;
}

/** What says that the server is not well. That a model refuses or writes nonsense says that it is there. */
const OF_THE_SERVER: ReadonlySet<FailureReason> = new Set([
  'unreachable',
  'timeout',
  'rate-limited',
  'unauthorized',
]);

const STATES: Readonly<Record<CircuitState, BreakerState>> = {
  [CircuitState.Closed]: 'closed',
  [CircuitState.HalfOpen]: 'half-open',
  [CircuitState.Open]: 'open',
  [CircuitState.Isolated]: 'open',
};

/**
 * Stands before a server: after several failures in a row nobody asks it for a while, then one question decides
 * whether it is back. What nobody asks fails at once, and is not to be tried again.
 */
export class Breaker {
  readonly #circuit: CircuitBreakerPolicy;

  constructor(
    private readonly use: ModelUse,
    private readonly activity: ModelActivity,
    { failures, restMs }: BreakerLimits,
  ) {
    this.#circuit = circuitBreaker(handleAll, {
      breaker: new ConsecutiveBreaker(failures),
      halfOpenAfter: restMs,
    });
    this.#circuit.onStateChange((state) => {
      activity.breaker(use, STATES[state]);
    });
  }

  /** @throws ModelFailure: that of `ask`, or `breaker-open`. */
  async run<T>(ask: () => Promise<T>): Promise<T> {
    try {
      const result = await this.guarded(ask);
      if ('failure' in result) throw result.failure;
      return result.value;
    } catch (error) {
      const failure = isBrokenCircuitError(error) ? resting() : error;
      if (failure instanceof ModelFailure) this.activity.failed(this.use, failure.reason);
      throw failure;
    }
  }

  /** A failure that is not of the server comes back as a result: the server has answered. */
  private guarded<T>(ask: () => Promise<T>): Promise<{ value: T } | { failure: unknown }> {
    // While one question is on its way to find out, the others do not wait for what it finds.
    if (this.#circuit.state === CircuitState.HalfOpen) throw resting();
    return this.#circuit.execute(async () => {
      try {
        return { value: await ask() };
      } catch (failure) {
        if (failure instanceof ModelFailure && OF_THE_SERVER.has(failure.reason)) throw failure;
        return { failure };
      }
    });
  }
}

function resting(): ModelFailure {
  return new ModelFailure('breaker-open', 'the server is left alone for a while', { retry: false });
}
