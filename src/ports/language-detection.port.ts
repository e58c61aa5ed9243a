import type { Language } from '../domain/language.js';
import type { Private } from '../domain/private.js';

/** Tells in which language somebody writes. No random choice: the same in, the same out. */
export abstract class LanguageDetection {
  /** @returns `other` for a language that the built-in parts do not know; in doubt English. */
  abstract tell(words: Private<string>): Language | 'other';
}
