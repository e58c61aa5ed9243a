import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../../../domain/language.js';
import { TEXTS } from './languages.js';
import { factsOf, type Situation } from './situations.js';
import { filled, type Opening, type Pool, type SituationTexts } from './texts.js';

/** A person may check in as often as this without reading the same reply twice. */
const CHECK_INS = 300;

/** Words that have no place near a loss. Looked for in whole words, in English. */
const CHEERFUL =
  /\b(wonderful|fun|enjoy\w*|excit\w+|yay|happy|happiness|celebrat\w+|lovely|delight\w*|play\w*|laugh\w*|smil\w+|cheer\w*|hurrah|brilliant|fantastic|amazing|silly|bright\w*|luck\w*|congrat\w+)\b/i;

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
const lcm = (...sizes: readonly number[]): number => sizes.reduce((a, b) => (a * b) / gcd(a, b), 1);

describe.each(LANGUAGES)('the texts in %s', (language) => {
  const texts = TEXTS[language];
  const situations = Object.entries(texts.situations) as [Situation, SituationTexts][];
  const openings: readonly Opening[] = [
    ...situations.map(([, opening]) => opening),
    ...Object.values(texts.emotions),
    texts.unknown,
  ];
  const offers = Object.values(texts.offers);
  const { hello, remarks, questions, first, back } = texts.greetings;
  const pools: readonly Pool[] = [
    ...openings.flatMap(({ heard, kind }) => [heard, kind]),
    ...situations.flatMap(([, { since, asks }]) => [since, asks]),
    texts.goingOn,
    ...offers.flatMap((offer) => [offer.first, offer.second, offer.closing]),
    ...Object.values(texts.helps),
    texts.quietHelp,
    ...Object.values(hello),
    ...Object.values(remarks),
    questions,
    first,
    back,
  ];
  const pieces = pools.flat();

  it('have pools whose sizes share so little that no reply comes back for long', () => {
    for (const { heard, kind } of openings) {
      for (const { first: free, second: premium } of offers) {
        const period = lcm(heard.length, kind.length, free.length, premium.length);
        expect(period).toBeGreaterThanOrEqual(CHECK_INS);
      }
    }
  });

  it('have no piece twice in a pool', () => {
    for (const pool of pools) expect(new Set(pool).size).toBe(pool.length);
  });

  it('are whole sentences', () => {
    const sentences = [
      ...openings.flatMap(({ heard, kind }) => [...heard, ...kind]),
      ...situations.flatMap(([, { since, asks, too = '' }]) => [...since, ...asks, too]),
      ...Object.values(remarks).flat(),
      ...questions,
    ].filter((piece) => piece !== '');
    for (const sentence of sentences) expect(sentence).toMatch(/^[\p{Lu}¿¡«{].*[.!?]$/u);
  });

  it('exclaim only at what is joyful', () => {
    const joyful = situations
      .filter(([situation]) => factsOf(situation).gravity === 'joyful')
      .flatMap(([, { heard }]) => heard);
    for (const piece of pieces) {
      expect(joyful.includes(piece) || !/[!¡]/.test(piece)).toBe(true);
    }
  });

  it('have neither emoji nor markup nor promises', () => {
    for (const piece of pieces) {
      expect(piece).not.toMatch(/\p{Extended_Pictographic}|[<>*_#[\]]|https?:/u);
      expect(piece).not.toMatch(/I (fully |exactly )?understand|how you feel\b.*exactly|promise/i);
    }
  });

  it('name title, instructor, length and reason of every class once, and room for its description', () => {
    const filling = {
      title: 'T',
      instructor: 'I',
      length: 'L',
      why: 'W',
      what: texts.describes ? ' D' : '',
    };
    for (const offer of offers.flatMap(({ first: free, second: premium }) => [
      ...free,
      ...premium,
    ])) {
      const gaps = [...offer.matchAll(/\{\w+\}/g)].map(([gap]) => gap);
      const wanted = ['{title}', '{instructor}', '{length}', '{why}'];
      expect(gaps.sort()).toEqual([...wanted, ...(texts.describes ? ['{what}'] : [])].sort());
      expect(filled(offer, filling)).not.toContain('{');
    }
  });

  it('greet with the name, and know no gaps but name and weekday', () => {
    for (const piece of Object.values(hello).flat()) expect(piece).toContain('{name}');
    for (const piece of Object.values(remarks).flat()) {
      expect(piece.replace('{weekday}', '')).not.toContain('{');
    }
  });
});

describe('the English texts', () => {
  const { situations, offers, unknown, goingOn, quietHelp } = TEXTS.en;

  it('are never cheerful near something grave', () => {
    const grave = Object.entries(situations)
      .filter(([situation]) => factsOf(situation as Situation).gravity === 'grave')
      .map(([, pieces]) => pieces);
    const near = [
      ...grave.flatMap(({ heard, kind }) => [...heard, ...kind]),
      ...grave.flatMap(({ since, asks, too = '' }) => [...since, ...asks, too]),
      ...offers.quiet.first,
      ...offers.quiet.second,
      ...offers.quiet.closing,
      ...unknown.heard,
      ...unknown.kind,
      ...goingOn,
      ...quietHelp,
    ];
    for (const piece of near) expect(piece).not.toMatch(CHEERFUL);
  });
});

describe('a filled piece', () => {
  it('needs every fact that it names', () => {
    expect(filled('{name} and {name}', { name: 'Ada' })).toBe('Ada and Ada');
    expect(() => filled('{mood}', { name: 'Ada' })).toThrow('Nothing is known for {mood}');
  });
});
