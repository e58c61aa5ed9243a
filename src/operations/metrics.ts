import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { ModelActivity } from '../ports/model-activity.port.js';
import type { ReaderStatus } from '../readers/reader-runner.js';
import { addModelMetrics } from './model-metrics.js';

/** What is counted when somebody looks. */
export interface MetricSources {
  readonly readers: () => readonly ReaderStatus[];
  readonly sockets: () => number;
  /** How many generations have no outcome yet. */
  readonly openGenerations: () => Promise<number>;
  readonly models: ModelActivity;
  /** How many streams readers have set aside. */
  readonly parkedStreams: () => Promise<number>;
}

/** Numbers for Prometheus, taken at the moment of looking. */
export class Metrics {
  readonly #registry = new Registry();

  constructor(sources: MetricSources) {
    const registers = [this.#registry];
    addModelMetrics(this.#registry, sources.models);
    collectDefaultMetrics({ register: this.#registry });
    const lag = new Gauge({
      name: 'journaling_reader_lag_seconds',
      help: 'Between the newest event that a reader has taken in and the moment it did',
      labelNames: ['reader'],
      registers,
      collect(): void {
        for (const { name, lagSeconds } of sources.readers()) lag.set({ reader: name }, lagSeconds);
      },
    });
    const owned = new Gauge({
      name: 'journaling_reader_following',
      help: '1 where this node owns the reader and follows the log',
      labelNames: ['reader'],
      registers,
      collect(): void {
        for (const { name, state } of sources.readers()) {
          owned.set({ reader: name }, state === 'following' ? 1 : 0);
        }
      },
    });
    this.gauge('journaling_sockets', 'Open sockets on this node', sources.sockets);
    this.gauge(
      'journaling_generations_open',
      'Generations without an outcome',
      sources.openGenerations,
    );
    this.gauge(
      'journaling_streams_parked',
      'Streams that a reader set aside',
      sources.parkedStreams,
    );
  }

  text(): Promise<string> {
    return this.#registry.metrics();
  }

  private gauge(name: string, help: string, value: () => number | Promise<number>): void {
    const gauge = new Gauge({
      name,
      help,
      registers: [this.#registry],
      async collect(): Promise<void> {
        gauge.set(await value());
      },
    });
  }
}
