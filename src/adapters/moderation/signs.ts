import { english } from './rules/english/english.js';
import { french } from './rules/french/french.js';
import { german } from './rules/german/german.js';
import { type Idea, IDEAS, type LanguageRules } from './rules/rules.js';
import { spanish } from './rules/spanish/spanish.js';
import { plainLetters, speller } from './spelling.js';

/** People mix languages, so every text is read by the rules of all of them. */
export const RULES: readonly LanguageRules[] = [english, spanish, german, french];

const READERS = RULES.map((rules) => ({ rules, spell: speller(rules.spelling) }));

/** How many letters after a veiled wording still tell what it is about. */
const REACH = 300;

/** The ideas that rules find in a text. */
export function signsIn(text: string): Idea[] {
  const letters = plainLetters(text);
  const readings = READERS.map(({ rules, spell }) => ({
    rules,
    remains: rules.harmless.reduce(
      (read, harmless) => read.replaceAll(harmless, takenOut),
      spell(letters),
    ),
  }));
  return IDEAS.filter((idea) => readings.some(({ rules, remains }) => says(remains, idea, rules)));
}

function says(remains: string, idea: Idea, { ideas, everyday }: LanguageRules): boolean {
  const { open, veiled } = ideas[idea];
  return open.test(remains) || standsAlone(veiled, remains, everyday);
}

/** What stands in a harmless wording's place; the end of a sentence stays one. */
function takenOut(found: string): string {
  return found.endsWith('.') ? ' ~ .' : ' ~';
}

/** Whether a veiled wording is followed by nothing everyday that it could be about. */
function standsAlone(veiled: RegExp, text: string, everyday: RegExp): boolean {
  for (const found of text.matchAll(veiled)) {
    const from = found.index + found[0].length;
    const [here = '', next = ''] = text.slice(from, from + REACH).split(' . ', 2);
    if (!everyday.test(`${here} . ${next} `)) return true;
  }
  return false;
}
