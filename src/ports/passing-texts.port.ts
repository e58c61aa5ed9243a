import type { Private } from '../domain/private.js';
import type { EntryUid, GenerationUid } from '../domain/uid.js';

/** Something on its way to a screen that is worth nothing a moment later. Never stored. */
export type Passing =
  | {
      readonly kind: 'progress';
      readonly entry: EntryUid;
      readonly generation: GenerationUid;
      readonly stage: 'queued' | 'reading' | 'choosing' | 'writing';
    }
  | {
      readonly kind: 'text';
      readonly entry: EntryUid;
      readonly generation: GenerationUid;
      readonly attempt: number;
      /** The whole checked text so far, in whole sentences; it replaces what was shown. */
      readonly text: Private<string>;
    };

/** From the node where something is written to the nodes where somebody watches. Lossy by design, never throws. */
export abstract class PassingTexts {
  abstract send(passing: Passing): void;

  /** @returns the function that ends it. */
  abstract listen(listener: (passing: Passing) => void): () => void;
}
