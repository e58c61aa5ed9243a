import type { Language } from '../../../domain/language.js';
import { english } from './english/texts.js';
import { french } from './french/texts.js';
import { german } from './german/texts.js';
import { spanish } from './spanish/texts.js';
import type { Texts } from './texts.js';

/** What the companion can say, by language. */
export const TEXTS: Readonly<Record<Language, Texts>> = {
  en: english,
  es: spanish,
  de: german,
  fr: french,
};
