/**
 * Something has happened that somebody may be waiting for: the log grew, a reader's checkpoint moved.
 * A hint, never data: it may come late, twice or not at all, so every waiter also looks by itself now and then.
 */
export type Topic = 'log' | `reader:${string}`;

export abstract class WakeUps {
  /** Wakes listeners in this process at once, those on other nodes soon. Never throws. */
  abstract wake(topic: Topic): void;

  /** Calls `listener` on each wake-up. @returns the function that ends it. */
  abstract listen(topic: Topic, listener: () => void): () => void;
}

/**
 * One waiter's ear on a topic. Call `reset` before the look that may find nothing and `wait` after it:
 * a wake-up in between is then not lost.
 */
export class Waiter {
  #woken = false;
  #rouse: (() => void) | undefined;
  readonly #stop: () => void;

  constructor(wakeUps: WakeUps, topic: Topic) {
    this.#stop = wakeUps.listen(topic, () => {
      this.#woken = true;
      this.#rouse?.();
    });
  }

  reset(): void {
    this.#woken = false;
  }

  /** Resolves on the first wake-up since `reset`, after `timeoutMs`, or when `signal` aborts. */
  async wait(timeoutMs: number, signal?: AbortSignal): Promise<void> {
    if (this.#woken || signal?.aborted === true) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, timeoutMs);
      this.#rouse = () => {
        clearTimeout(timer);
        resolve();
      };
      signal?.addEventListener('abort', this.#rouse, { once: true });
    });
    if (this.#rouse !== undefined) signal?.removeEventListener('abort', this.#rouse);
    this.#rouse = undefined;
  }

  close(): void {
    this.#stop();
  }
}
