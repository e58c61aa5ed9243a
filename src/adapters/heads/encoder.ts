import { Worker } from 'node:worker_threads';
import type { EncodeAnswer, EncodeRequest } from './encoder.worker.js';

/** Length of the encoder's vectors. */
export const VECTOR_LENGTH = 512;

/**
 * Universal Sentence Encoder lite, in a thread of its own: it holds up its thread for as long as it is called. The
 * thread starts with the first text, and keeps the program alive only while somebody waits for it.
 */
export class Encoder {
  readonly #waiting = new Map<number, PromiseWithResolvers<Float32Array>>();
  #worker: Worker | undefined;
  #asked = 0;

  /** @returns a vector of VECTOR_LENGTH values and length 1 for each text. @throws when the thread fails. */
  encode(texts: readonly string[]): Promise<Float32Array[]> {
    return Promise.all(texts.map((text) => this.encodeOne(text)));
  }

  async stop(): Promise<void> {
    await this.#worker?.terminate();
  }

  private encodeOne(text: string): Promise<Float32Array> {
    const answer = Promise.withResolvers<Float32Array>();
    const id = this.#asked++;
    this.#waiting.set(id, answer);
    const worker = this.worker();
    worker.ref();
    worker.postMessage({ id, text } satisfies EncodeRequest);
    return answer.promise;
  }

  private worker(): Worker {
    if (this.#worker !== undefined) return this.#worker;
    const worker = new Worker(new URL('./encoder.worker.js', import.meta.url));
    worker.on('message', ({ id, vector, fault }: EncodeAnswer) => {
      const answer = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (this.#waiting.size === 0) worker.unref();
      if (vector === undefined) answer?.reject(new Error(fault));
      else answer?.resolve(vector);
    });
    worker.on('error', () => {
      this.giveUp(worker);
    });
    worker.on('exit', () => {
      this.giveUp(worker);
    });
    this.#worker = worker;
    return worker;
  }

  /** Whoever waits is told; the next text starts a new thread. */
  private giveUp(worker: Worker): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    for (const answer of this.#waiting.values())
      answer.reject(new Error('The encoder has stopped'));
    this.#waiting.clear();
  }
}
