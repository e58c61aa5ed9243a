import { Counter, Gauge, type Registry } from 'prom-client';
import type { BreakerState, ModelActivity } from '../ports/model-activity.port.js';

const BREAKER: Readonly<Record<BreakerState, number>> = { closed: 0, 'half-open': 1, open: 2 };

/** What this node has asked of outside models, for Prometheus: numbers by use, and failures by reason. */
export function addModelMetrics(registry: Registry, activity: ModelActivity): void {
  const registers = [registry];
  const calls = new Counter({
    name: 'journaling_model_calls_total',
    help: 'Requests sent to a model server',
    labelNames: ['use'],
    registers,
    collect(): void {
      calls.reset();
      for (const [use, counts] of activity.uses) calls.inc({ use }, counts.calls);
    },
  });
  const failures = new Counter({
    name: 'journaling_model_failures_total',
    help: 'Answers of a model server that came to nothing, after their retries',
    labelNames: ['use', 'reason'],
    registers,
    collect(): void {
      failures.reset();
      for (const [use, counts] of activity.uses) {
        for (const [reason, times] of counts.failures) failures.inc({ use, reason }, times);
      }
    },
  });
  const tokens = new Counter({
    name: 'journaling_model_tokens_total',
    help: 'Tokens spent at a model server, as it counted or as estimated',
    labelNames: ['use', 'kind'],
    registers,
    collect(): void {
      tokens.reset();
      for (const [use, { prompt, completion }] of activity.uses) {
        tokens.inc({ use, kind: 'prompt' }, prompt);
        tokens.inc({ use, kind: 'completion' }, completion);
      }
    },
  });
  const breaker = new Gauge({
    name: 'journaling_model_breaker',
    help: 'Before a model server: 0 closed, 1 half open, 2 open',
    labelNames: ['use'],
    registers,
    collect(): void {
      for (const [use, counts] of activity.uses) breaker.set({ use }, BREAKER[counts.breaker]);
    },
  });
}
