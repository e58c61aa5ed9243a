import { Worker } from 'node:worker_threads';
import { LRUCache } from 'lru-cache';
import type { EncodeAnswer, EncodeRequest } from './encoder.worker.js';

/** Length of the encoder's vectors. */
export const VECTOR_LENGTH = 512;

interface Waiting {
  readonly text: string;
  readonly answer: PromiseWithResolvers<Float32Array>;
}

/** The encoder had too much to do. */
export class EncoderBusy extends Error {
  override readonly name = 'EncoderBusy';
}

/** Moderation and the ranking look at the same words within a moment; longer than that no words stay in memory. */
const KEPT_MS = 10_000;
const MOST_KEPT = 500;

/**
 * Universal Sentence Encoder lite, in a thread of its own: it holds up its thread for as long as it is called. The
 * thread starts with the first text, has one text at a time, and keeps the program alive only while somebody waits.
 */
export class Encoder {
  readonly #kept = new LRUCache<string, Float32Array>({
    max: MOST_KEPT,
    ttl: KEPT_MS,
    ttlAutopurge: true,
  });
  readonly #queue: Waiting[] = [];
  #current: Waiting | undefined;
  #worker: Worker | undefined;

  /** @param patienceMs after which whoever waits is sent away, so that a heap of long texts holds nobody up for long. */
  constructor(private readonly patienceMs?: number) {}

  /**
   * @returns a vector of VECTOR_LENGTH values and length 1 for each text.
   * @throws EncoderBusy when it takes too long. @throws Error when the thread fails.
   */
  async encode(texts: readonly string[]): Promise<Float32Array[]> {
    const asked: Waiting[] = [];
    const vectors = texts.map((text) => {
      const kept = this.#kept.get(text);
      if (kept !== undefined) return Promise.resolve(kept);
      const waiting = { text, answer: Promise.withResolvers<Float32Array>() };
      asked.push(waiting);
      return waiting.answer.promise;
    });
    this.#queue.push(...asked);
    this.next();
    const timer =
      this.patienceMs === undefined
        ? undefined
        : setTimeout(() => {
            this.sendAway(asked);
          }, this.patienceMs);
    try {
      return await Promise.all(vectors);
    } finally {
      clearTimeout(timer);
    }
  }

  async stop(): Promise<void> {
    await this.#worker?.terminate();
  }

  /** Hands the thread the next text, if it has none. */
  private next(): void {
    if (this.#current !== undefined) return;
    this.#current = this.#queue.shift();
    if (this.#current === undefined) {
      this.#worker?.unref();
      return;
    }
    this.#worker ??= this.start();
    this.#worker.ref();
    this.#worker.postMessage({ text: this.#current.text } satisfies EncodeRequest);
  }

  private start(): Worker {
    const worker = new Worker(new URL('./encoder.worker.js', import.meta.url));
    worker.on('message', ({ vector, fault }: EncodeAnswer) => {
      const current = this.#current;
      this.#current = undefined;
      if (vector === undefined) {
        current?.answer.reject(new Error(fault));
      } else if (current !== undefined) {
        this.#kept.set(current.text, vector);
        current.answer.resolve(vector);
      }
      this.next();
    });
    worker.on('error', () => {
      this.fail(worker);
    });
    worker.on('exit', () => {
      this.fail(worker);
    });
    return worker;
  }

  /** Whoever waits is told; the next text starts a new thread. */
  private fail(worker: Worker): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    const waiting = [...(this.#current === undefined ? [] : [this.#current]), ...this.#queue];
    this.#current = undefined;
    this.#queue.length = 0;
    for (const { answer } of waiting) answer.reject(new Error('The encoder has stopped'));
  }

  /** Those whose turn has not come are not looked at any more. */
  private sendAway(asked: readonly Waiting[]): void {
    const leaving = new Set(asked);
    this.#queue.splice(0, Infinity, ...this.#queue.filter((waiting) => !leaving.has(waiting)));
    for (const { answer } of asked)
      answer.reject(new EncoderBusy('The encoder has too much to do'));
  }
}
