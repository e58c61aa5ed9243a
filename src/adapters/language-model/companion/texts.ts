import type { Emotion } from '../../../domain/emotions.js';
import type { LocalTime } from '../../../ports/language-model.port.js';
import type { Situation } from './situations.js';
import type { WordRules } from './word-rules.js';

/** Pieces of which one is taken at a time; never none. */
export type Pool = readonly [string, ...string[]];

/** How a reply begins: what was heard, then a kind thought that stays with it. */
export interface Opening {
  readonly heard: Pool;
  readonly kind: Pool;
}

/** All that is said of one situation. */
export interface SituationTexts extends Opening {
  /** Where it is told besides something else. */
  readonly too?: string;
  /** In a later greeting: what it was, and how it is by now. */
  readonly since: Pool;
  readonly asks: Pool;
}

/** How the companion speaks: quiet at what is heavy, plain in everyday matters, warm at what is good. */
export type Voice = 'quiet' | 'plain' | 'warm';

/**
 * The sentences around two classes. `{title}`, `{instructor}`, `{length}` (“six minutes”) and `{why}` (one of `helps`)
 * stand in each; `{what}` is a sentence of the class's own description, with a space before it, or empty.
 */
export interface Offers {
  readonly first: Pool;
  readonly second: Pool;
  readonly closing: Pool;
}

type TimeOfDay = LocalTime['timeOfDay'];

/** Greetings. `{name}` comes with the comma before it, or is empty. */
export interface Greetings {
  readonly hello: Readonly<Record<TimeOfDay, Pool>>;
  /** Between hello and question, knowing the day: `{weekday}`. */
  readonly remarks: Readonly<Record<TimeOfDay, Pool>>;
  readonly questions: Pool;
  /** To somebody who is here for the first time. */
  readonly first: Pool;
  /** To somebody who has been away for long. */
  readonly back: Pool;
}

/** Everything that the companion can say in a language, and the words by which it knows what is told. */
export interface Texts {
  /** As `Intl` wants it. */
  readonly locale: string;
  readonly rules: WordRules<Situation>;
  readonly situations: Readonly<Partial<Record<Situation, SituationTexts>>>;
  /** Where no situation is recognised: by what the message seems to ask for. */
  readonly emotions: Readonly<Record<Emotion, Opening>>;
  /** Where nothing at all can be said of the message. */
  readonly unknown: Opening;
  /** Before the answer to a second or later message. */
  readonly goingOn: Pool;
  readonly offers: Readonly<Record<Voice, Offers>>;
  /** Why a class may be good, by an emotion that it helps with. */
  readonly helps: Readonly<Record<Emotion, Pool>>;
  /** The same, where everything that the class helps with would be too bright. */
  readonly quietHelp: Pool;
  /** “six minutes”. */
  readonly minutes: (count: number) => string;
  /** Whether the catalogue's own descriptions are in this language. */
  readonly describes: boolean;
  readonly greetings: Greetings;
  /** The last touch: spaces that may not break, where a language has them. */
  readonly typeset: (text: string) => string;
}

/** A piece with its gaps filled. @throws Error at a gap that nothing is known for. */
export function filled(piece: string, facts: Readonly<Record<string, string>>): string {
  return piece.replace(/\{(\w+)\}/g, (gap, name: string) => {
    const fact = facts[name];
    if (fact === undefined) throw new Error(`Nothing is known for ${gap}`);
    return fact;
  });
}
