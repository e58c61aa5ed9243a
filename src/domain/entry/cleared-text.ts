import { type Part, plainText } from '../parts.js';
import type { Private } from '../private.js';
import type { ItemUid } from '../uid.js';
import type { Verdict } from './entry.events.js';

/** One version of something that a person wrote. */
export interface WrittenText {
  readonly item: ItemUid;
  readonly revision: number;
  readonly parts: Private<readonly Part[]>;
}

/**
 * Words of a person that moderation has cleared. Prompts take nothing else, so held or unchecked words cannot
 * reach a model: the only way to get one of these is to show the verdict.
 */
export class ClearedText {
  private constructor(
    readonly item: ItemUid,
    readonly revision: number,
    readonly text: string,
  ) {}

  /** @returns `undefined` unless the verdict on this very version is `cleared` and it can be read. */
  static from(written: WrittenText, verdict: Verdict | null | undefined): ClearedText | undefined {
    if (verdict !== 'cleared' || !written.parts.readable) return undefined;
    return new ClearedText(written.item, written.revision, plainText(written.parts.reveal()));
  }

  toJSON(): never {
    throw new Error('Cleared words have no JSON form');
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return '[cleared words]';
  }
}
