import { type Passing, PassingTexts } from '../../ports/passing-texts.port.js';

/** From one part of a process to another. */
export class InProcessPassingTexts extends PassingTexts {
  readonly #listeners = new Set<(passing: Passing) => void>();

  send(passing: Passing): void {
    for (const listener of this.#listeners) listener(passing);
  }

  listen(listener: (passing: Passing) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
