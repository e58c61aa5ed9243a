/** The languages that the built-in texts, rules and ranking know. */
export const LANGUAGES = ['en', 'es', 'de', 'fr'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Whether a code names a language that the built-in parts know. */
export function isLanguage(code: string): code is Language {
  return (LANGUAGES as readonly string[]).includes(code);
}
