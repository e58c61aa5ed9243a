import type { Language } from '../domain/language.js';
import type { Part } from '../domain/parts.js';

/** What somebody reads who may be in danger: reviewed words that no model touches, with the help lines nearby. */
export abstract class CrisisTexts {
  /**
   * @param timezone IANA name; it tells which region's help lines and emergency number are named.
   * @returns paragraphs alone, each short enough for a reply.
   */
  abstract textFor(language: Language, timezone: string): Part[];
}
