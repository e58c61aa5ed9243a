import { detectAll } from 'tinyld';
import { isLanguage, type Language } from '../../domain/language.js';
import type { Private } from '../../domain/private.js';
import { LanguageDetection } from '../../ports/language-detection.port.js';

/** Those that people are likely to write in; the library's Klingon and Esperanto would claim many a typo. */
const LIKELY =
  'en es de fr it pt nl da sv no fi is pl cs sk hu ro hr sr sl bg uk ru el tr ar he fa hi bn ta te ur ja ko zh th vi id ms tl sw af ca lt lv et'.split(
    ' ',
  );
/** Next to English, another language must be this much likelier to be believed. */
const SURER_THAN_ENGLISH = 2;

/** In a text of fewer characters only a word that the library knows for sure is believed. */
const HASTY = 13;
const SURE = 0.9;

/** tinyld reads letter sequences. On a few hasty words it guesses wildly, so English stands where it is possible at all. */
export class TinyldLanguageDetection extends LanguageDetection {
  tell(words: Private<string>): Language | 'other' {
    const text = words.reveal();
    const [likeliest, ...others] = detectAll(text, { only: LIKELY });
    if (likeliest === undefined) return speaksLatin(text) ? 'en' : 'other';
    if (text.length < HASTY && likeliest.accuracy < SURE && speaksLatin(text)) return 'en';
    const english = others.find(({ lang }) => lang === 'en');
    if (isLanguage(likeliest.lang)) {
      const sure = likeliest.accuracy >= SURER_THAN_ENGLISH * (english?.accuracy ?? 0);
      return sure ? likeliest.lang : 'en';
    }
    return english === undefined ? 'other' : 'en';
  }
}

/** Whether a text has no letters but Latin ones; an emoji alone has none. */
function speaksLatin(text: string): boolean {
  return !/(?!\p{Script=Latin})\p{Letter}/u.test(text);
}
