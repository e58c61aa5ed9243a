import type { Language } from '../../domain/language.js';
import { english } from './rules/english/english.js';
import { french } from './rules/french/french.js';
import { german } from './rules/german/german.js';
import { IDEAS, type Idea, type LanguageRules } from './rules/rules.js';
import { spanish } from './rules/spanish/spanish.js';
import { plainLetters, speller } from './spelling.js';

/** People mix languages, so every text is read by the rules of all of them. */
export const RULES: readonly LanguageRules[] = [english, spanish, german, french];

const READERS = RULES.map((rules) => ({ rules, spell: speller(rules.spelling) }));

/** How many letters after a veiled wording still tell what it is about. */
const REACH = 300;

/** What a text may be saying of self-harm, and by the rules of which language; nothing if it says nothing. */
export function selfHarmIn(text: string): { language: Language; idea: Idea } | undefined {
  const letters = plainLetters(text);
  for (const { rules, spell } of READERS) {
    const idea = ideaIn(spell(letters), rules);
    if (idea !== undefined) return { language: rules.language, idea };
  }
  return undefined;
}

function ideaIn(text: string, rules: LanguageRules): Idea | undefined {
  let remains = text;
  for (const harmless of rules.harmless) remains = remains.replaceAll(harmless, takenOut);
  return IDEAS.find((idea) => {
    const { open, veiled } = rules.ideas[idea];
    return open.test(remains) || standsAlone(veiled, remains, rules.everyday);
  });
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
