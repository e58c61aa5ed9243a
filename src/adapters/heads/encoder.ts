import { Worker } from 'node:worker_threads';
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

/**
 * Universal Sentence Encoder lite, in a thread of its own: it holds up its thread for as long as it is called. The
 * thread starts with the first text, has one text at a time, and keeps the program alive only while somebody waits.
 */
export class Encoder {
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
    const asked = texts.map((text) => ({ text, answer: Promise.withResolvers<Float32Array>() }));
    this.#queue.push(...asked);
    this.next();
    const timer =
      this.patienceMs === undefined ? undefined : setTimeout(giveUp, this.patienceMs, asked);
    try {
      return await Promise.all(asked.map(({ answer }) => answer.promise));
    } finally {
      clearTimeout(timer);
      const left = new Set(asked);
      this.#queue.splice(0, Infinity, ...this.#queue.filter((waiting) => !left.has(waiting)));
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
      const answer = this.#current?.answer;
      this.#current = undefined;
      if (vector === undefined) answer?.reject(new Error(fault));
      else answer?.resolve(vector);
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
}

function giveUp(asked: readonly Waiting[]): void {
  for (const { answer } of asked) answer.reject(new EncoderBusy('The encoder has too much to do'));
}
