import type { Language } from '../../../domain/language.js';
import { phrases } from '../phrases.js';
import type { Spelling } from '../spelling.js';

/** What somebody in danger may be saying. */
export const IDEAS = [
  'wish to die',
  'death as rest',
  'no reason to live',
  'tired of living',
  'no tomorrow',
  'plan or intent',
  'harm to oneself',
  'afraid of oneself',
  'being a burden',
  'goodbye',
] as const;

export type Idea = (typeof IDEAS)[number];

/** How an idea is put into words. */
export interface Wordings {
  /** Holds wherever it stands. */
  readonly open: RegExp;
  /** Holds unless something everyday follows, in the rest of the sentence or the next one. */
  readonly veiled: RegExp;
}

/** One language's rules. */
export interface LanguageRules {
  readonly language: Language;
  readonly spelling: Spelling;
  /** What merely looks alike: it is taken out, one list after the other, before the ideas are looked for. */
  readonly harmless: readonly RegExp[];
  /** Matters of a usual day, which a veiled wording may be about instead. */
  readonly everyday: RegExp;
  readonly ideas: Readonly<Record<Idea, Wordings>>;
}

/** Wordings from their phrases. */
export function wordings({ open, veiled }: { open: string; veiled: string }): Wordings {
  return { open: phrases(open), veiled: phrases(veiled, { global: true }) };
}
