import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LANGUAGES } from '../../../domain/language.js';
import { Private } from '../../../domain/private.js';
import type { GreetingAsk } from '../../../ports/language-model.port.js';
import { checkParts, GREETING_LIMITS } from '../../../processes/check-parts.js';
import { greetingAsk } from '../../../../test/dsl/asks.js';
import { cleared } from '../../../../test/dsl/cleared.js';
import { TOLD } from '../../../../test/dsl/told-situations.js';
import { composeGreeting } from './compose-greeting.js';
import { TEXTS } from './languages.js';
import type { Situation } from './situations.js';
import { WordReader } from './word-rules.js';

const TIMES = ['morning', 'afternoon', 'evening', 'night'] as const;
const readers = {
  en: new WordReader(TEXTS.en.rules),
  es: new WordReader(TEXTS.es.rules),
  de: new WordReader(TEXTS.de.rules),
  fr: new WordReader(TEXTS.fr.rules),
};

function greeting(told: Partial<GreetingAsk>): string {
  const ask = greetingAsk(told);
  const language = ask.language === 'other' ? 'en' : ask.language;
  const composed = composeGreeting(ask, TEXTS[language], readers[language]);
  const [part] = checkParts(composed, [], GREETING_LIMITS);
  return part?.type === 'paragraph' ? part.value : '';
}

const wrote = (date: string, text: string): GreetingAsk['recent'][number] => ({
  date,
  words: cleared(text),
});

/** Each greeting that somebody gets in turn. */
const inTurn = (count: number, told: Partial<GreetingAsk> = {}): string[] =>
  Array.from({ length: count }, (_, greetings) => greeting({ ...told, greetings: greetings + 1 }));

describe('a greeting', () => {
  it('calls the person by name, if the name can stand in a sentence', () => {
    expect(greeting({ name: Private.of('Ada') })).toContain(', Ada');
    expect(greeting({ name: Private.of('Jean-Luc O’Neil') })).toContain(', Jean-Luc O’Neil');
    for (const name of [null, '', '<b>Ada</b>', 'www.ada.example', '7', 'A'.repeat(41)]) {
      expect(greeting({ name: Private.of(name) })).not.toMatch(/<|www|7|A{5}/);
    }
  });

  it.each([
    ['en', 'morning', /good (afternoon|evening)/i],
    ['en', 'afternoon', /good (morning|evening)/i],
    ['en', 'evening', /good (morning|afternoon)/i],
    ['en', 'night', /good (morning|afternoon|evening)/i],
    ['es', 'morning', /buenas/i],
    ['es', 'evening', /buenos días|buenas/i],
    ['es', 'night', /buenos días|buenas tardes/i],
    ['de', 'morning', /guten (tag|abend)/i],
    ['de', 'evening', /guten (morgen|tag)/i],
    ['de', 'night', /guten/i],
    ['fr', 'morning', /bonsoir/i],
    ['fr', 'evening', /bonjour/i],
    ['fr', 'night', /bonjour/i],
  ] as const)('never wishes the wrong time of day: %s, %s', (language, timeOfDay, wrong) => {
    const now = { ...greetingAsk().now, timeOfDay };
    expect(inTurn(40, { language, now }).join(' ')).not.toMatch(wrong);
  });

  it('knows the day of the week on the person’s calendar', () => {
    expect(inTurn(20).join(' ')).toMatch(/Monday/);
    expect(inTurn(20, { language: 'de' }).join(' ')).toMatch(/Montagabend/);
    expect(inTurn(20, { language: 'es' }).join(' ')).toMatch(/lunes/);
    expect(inTurn(20, { language: 'fr' }).join(' ')).toMatch(/lundi soir/);
  });

  it('says what the place is for to somebody who is new', () => {
    const { first } = TEXTS.en.greetings;
    expect(first.some((piece) => greeting({ greetings: 0 }).includes(piece))).toBe(true);
    expect(first.some((piece) => greeting({ greetings: 1 }).includes(piece))).toBe(false);
  });

  it.each(LANGUAGES)('takes up what was told last time in %s', (language) => {
    for (const [situation, message] of Object.entries(TOLD[language]) as [Situation, string][]) {
      const { since = [], asks = [] } = TEXTS[language].situations[situation] ?? {};
      const said = greeting({ language, recent: [wrote('2026-03-01', message)] });
      const plain = said.replaceAll('\u00a0', ' ');
      expect(since.some((piece) => plain.includes(piece))).toBe(true);
      expect(asks.some((piece) => plain.includes(piece))).toBe(true);
      expect(said).not.toMatch(/[!¡]/);
    }
  });

  it('takes up the gravest of the last day, and nothing of the days before it', () => {
    const recent = [
      wrote('2026-02-27', "I'm homesick"),
      wrote('2026-03-01', 'My grandmother died last week.'),
      wrote('2026-03-01', 'I passed my driving test!'),
    ];
    const { since = [] } = TEXTS.en.situations['loss of a person'] ?? {};
    expect(since.some((piece) => greeting({ recent }).includes(piece))).toBe(true);
  });

  it('does not take up what is more than a week old, and welcomes back after two', () => {
    const { back } = TEXTS.en.greetings;
    const { since = [] } = TEXTS.en.situations.sleep ?? {};
    const after = (date: string): string => greeting({ recent: [wrote(date, "I can't sleep")] });
    expect(since.some((piece) => after('2026-02-23').includes(piece))).toBe(true);
    expect(since.some((piece) => after('2026-02-22').includes(piece))).toBe(false);
    expect(back.some((piece) => after('2026-02-17').includes(piece))).toBe(false);
    expect(back.some((piece) => after('2026-02-16').includes(piece))).toBe(true);
  });

  it('never repeats the person’s own words', () => {
    const recent = [wrote('2026-03-01', "I can't sleep since Ottoline left the zoo")];
    expect(inTurn(40, { recent }).join(' ')).not.toMatch(/Ottoline|zoo/i);
  });

  it.each(LANGUAGES)('is another one for many days in %s', (language) => {
    const days = language === 'en' ? 300 : 100;
    expect(new Set(inTurn(days, { language })).size).toBe(days);
  });

  it('passes the checks whatever it is asked', () => {
    const asks = fc.record({
      name: fc.option(fc.string({ unit: 'grapheme' })).map((name) => Private.of(name)),
      variety: fc.nat({ max: 2 ** 32 - 1 }),
      language: fc.constantFrom(...LANGUAGES),
      greetings: fc.nat(),
      recent: fc.array(
        fc.string({ unit: 'grapheme' }).map((text) => wrote('2026-03-01', text)),
        { maxLength: 3 },
      ),
      now: fc.constantFrom(...TIMES).map((timeOfDay) => ({ ...greetingAsk().now, timeOfDay })),
    });
    fc.assert(
      fc.property(asks, (ask) => {
        expect(greeting(ask)).toMatch(/[.?]$/);
      }),
    );
  });
});
