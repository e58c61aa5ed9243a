import { isPlain } from '../domain/plain-text.js';
import { Private } from '../domain/private.js';
import type { EntryUid, GenerationUid } from '../domain/uid.js';
import type { Passing, PassingTexts } from '../ports/passing-texts.port.js';

/** At most four texts a second reach a screen. */
const SHOW_EVERY_MS = 250;

/** What one try shows while it is being written: the newest text, at most so often, and never an unchecked one. */
export class PassingWriter {
  #shownAt = 0;
  #next: NodeJS.Timeout | undefined;
  #text = '';

  constructor(
    private readonly passing: PassingTexts,
    private readonly entry: EntryUid,
    private readonly generation: GenerationUid,
    private readonly attempt: number,
  ) {}

  progress(stage: Extract<Passing, { kind: 'progress' }>['stage']): void {
    this.passing.send({ kind: 'progress', entry: this.entry, generation: this.generation, stage });
  }

  show(textSoFar: string): void {
    if (!isPlain(textSoFar)) return;
    this.#text = textSoFar;
    if (this.#next !== undefined) return;
    const wait = this.#shownAt + SHOW_EVERY_MS - performance.now();
    if (wait <= 0) this.send();
    else
      this.#next = setTimeout(() => {
        this.send();
      }, wait);
  }

  /** The item itself is on its way now, or nothing is. */
  close(): void {
    clearTimeout(this.#next);
  }

  private send(): void {
    this.#next = undefined;
    this.#shownAt = performance.now();
    const { entry, generation, attempt } = this;
    this.passing.send({ kind: 'text', entry, generation, attempt, text: Private.of(this.#text) });
  }
}
