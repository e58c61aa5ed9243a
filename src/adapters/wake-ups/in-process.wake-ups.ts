import { type Topic, WakeUps } from '../../ports/wake-ups.port.js';

/** Wake-ups within one process. */
export class InProcessWakeUps extends WakeUps {
  readonly #listeners = new Map<Topic, Set<() => void>>();

  wake(topic: Topic): void {
    for (const listener of this.#listeners.get(topic) ?? []) listener();
  }

  listen(topic: Topic, listener: () => void): () => void {
    const listeners = this.#listeners.get(topic) ?? new Set();
    this.#listeners.set(topic, listeners.add(listener));
    return () => listeners.delete(listener);
  }
}
