import type { PromptRecipe } from '../../domain/generation.js';
import type { UserUid } from '../../domain/uid.js';
import type { LocalTime } from '../../ports/language-model.port.js';

/** What a prompt was made with besides people's words; it stands in the recipe. */
export type Choices = PromptRecipe['choices'];

/** For whom a prompt is made, and what its variants are drawn from. */
export interface Drawing {
  readonly person: UserUid;
  /** An integer from 0 to 2^32 - 1. */
  readonly seed: number;
}

/** Variants of an instruction, by the name under which the recipe remembers them. */
export type Variants = Readonly<Record<string, string>>;

/** One name of each set of variants. The same seed draws the same. */
export function draw(seed: number, sets: Readonly<Record<string, Variants>>): Choices {
  let rest = seed;
  const drawn: Record<string, string> = {};
  for (const [set, variants] of Object.entries(sets)) {
    const names = Object.keys(variants);
    drawn[set] = names[rest % names.length] ?? '';
    rest = Math.floor(rest / names.length);
  }
  return drawn;
}

/** The person's clock and shelf as the recipe keeps them. */
export function circumstances(now: LocalTime, taken: readonly string[]): Choices {
  return {
    date: now.date,
    weekday: now.weekday,
    time_of_day: now.timeOfDay,
    ...(taken.length === 0 ? {} : { taken: JSON.stringify(taken) }),
  };
}

/** The same, as facts for the material. */
export function circumstantial({ date = '', weekday = '', time_of_day = '', taken }: Choices): {
  readonly local_time: Record<string, string>;
  readonly classes_taken_lately?: readonly string[];
} {
  return {
    local_time: { date, weekday, time_of_day },
    ...(taken === undefined ? {} : { classes_taken_lately: JSON.parse(taken) as string[] }),
  };
}
