import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EMOTIONS } from '../../domain/emotions.js';
import { LANGUAGES } from '../../domain/language.js';
import type { Part } from '../../domain/parts.js';
import type { Ask, ClassToOffer, ReplyAsk } from '../../ports/language-model.port.js';
import { checkParts, GREETING_LIMITS, REPLY_LIMITS } from '../../processes/check-parts.js';
import { FREE_CLASS, PREMIUM_CLASS, promptOf, replyAsk } from '../../../test/dsl/asks.js';
import { cleared } from '../../../test/dsl/cleared.js';
import { TOLD } from '../../../test/dsl/told-situations.js';
import { CompanionLanguageModel } from './companion.language-model.js';
import { TEXTS } from './companion/languages.js';
import { factsOf, type Situation } from './companion/situations.js';

const CHECK_INS = 300;

const companion = new CompanionLanguageModel();

async function write(ask: Ask): Promise<{ parts: Part[]; shown: string[] }> {
  const shown: string[] = [];
  const completion = await companion.write(promptOf(ask), (text) => shown.push(text));
  const [links, limits] =
    ask.kind === 'reply'
      ? ([ask.classes.map(({ uid }) => uid), REPLY_LIMITS] as const)
      : ([[], GREETING_LIMITS] as const);
  return { parts: checkParts(completion.parts, links, limits), shown };
}

async function text(ask: Ask): Promise<string> {
  const { parts } = await write(ask);
  return parts.map((part) => (part.type === 'paragraph' ? part.value : part.uid)).join('\n');
}

const told = LANGUAGES.flatMap((language) =>
  (Object.entries(TOLD[language]) as [Situation, string][]).map(([situation, message]) => ({
    language,
    situation,
    message,
  })),
);

const aClass = (offered: ClassToOffer): fc.Arbitrary<ClassToOffer> =>
  fc.record({
    uid: fc.constant(offered.uid),
    slot: fc.constant(offered.slot),
    access: fc.constant(offered.access),
    title: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
    instructor: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
    description: fc.oneof(
      fc.constant(offered.description),
      fc.string({ unit: 'grapheme', maxLength: 600 }),
    ),
    emotions: fc.subarray([...EMOTIONS], { minLength: 1, maxLength: 2 }),
    minutes: fc.integer({ min: 1, max: 90 }),
  });

const aMessage = fc
  .oneof(fc.constantFrom(...told.map(({ message }) => message)), fc.string({ unit: 'grapheme' }))
  .map(cleared);

const aReplyAsk: fc.Arbitrary<ReplyAsk> = fc.record({
  kind: fc.constant('reply' as const),
  now: fc.constant(replyAsk().now),
  variety: fc.nat({ max: 2 ** 32 - 1 }),
  language: fc.constantFrom(...LANGUAGES, 'other' as const),
  greeting: fc.constant(null),
  messages: fc.array(aMessage, { minLength: 1, maxLength: 4 }),
  emotions: fc.shuffledSubarray([...EMOTIONS], { maxLength: 3 }),
  classes: fc.tuple(aClass(FREE_CLASS), aClass(PREMIUM_CLASS)),
  replies: fc.nat(),
  taken: fc.constant([]),
});

describe('a reply of the companion', () => {
  it('passes the checks, whatever it is asked', async () => {
    await fc.assert(
      fc.asyncProperty(aReplyAsk, async (ask) => {
        const { parts } = await write(ask);
        const paragraphs = parts.filter(({ type }) => type === 'paragraph').length;
        expect(paragraphs).toBeGreaterThanOrEqual(3);
        expect(paragraphs).toBeLessThanOrEqual(4);
        expect(parts.map(({ type }) => type).slice(0, 5)).toEqual([
          'paragraph',
          'paragraph',
          'journey',
          'paragraph',
          'journey',
        ]);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same for the same ask', async () => {
    await fc.assert(
      fc.asyncProperty(aReplyAsk, async (ask) => {
        expect(await text(ask)).toBe(await text({ ...ask }));
      }),
      { numRuns: 50 },
    );
  });

  it.each(told)(
    `is another one ${String(CHECK_INS)} times over, to the very same words: $language, $situation`,
    async ({ language, situation, message }) => {
      const { asksFor } = factsOf(situation);
      const ask = replyAsk({ language, messages: [cleared(message)], emotions: asksFor });
      const texts = Array.from({ length: CHECK_INS }, (_, replies) => text({ ...ask, replies }));
      expect(new Set(await Promise.all(texts)).size).toBe(CHECK_INS);
    },
  );

  it('is another one for another person', async () => {
    const texts = Array.from({ length: 60 }, (_, variety) => text(replyAsk({ variety })));
    expect(new Set(await Promise.all(texts)).size).toBe(60);
  });

  it('comes round to every piece that it may use', async () => {
    const { situations, offers, helps } = TEXTS.en;
    const steps = Array.from({ length: 400 }, (_, replies) => text(replyAsk({ replies })));
    const all = (await Promise.all(steps)).join('\n');
    const { heard, kind } = situations.sleep ?? TEXTS.en.unknown;
    const { closing } = offers.plain;
    for (const piece of [...heard, ...kind, ...closing, ...helps.rested, ...helps.calm]) {
      expect(all).toContain(piece);
    }
    const begins = [...offers.plain.first, ...offers.plain.second].map(
      (offer) => offer.split('{')[0] ?? '',
    );
    for (const begin of begins) expect(all).toContain(begin);
  });

  it('does not exclaim, and praises nothing lively, where something grave was told', async () => {
    const grave = told.filter(({ situation }) => factsOf(situation).gravity === 'grave');
    const asks = fc.tuple(aReplyAsk, fc.constantFrom(...grave), fc.boolean());
    await fc.assert(
      fc.asyncProperty(asks, async ([ask, { language, message }, first]) => {
        const others = ask.messages;
        const own = cleared(message);
        const messages = first ? [own, ...others] : [...others, own];
        const classes = [FREE_CLASS, { ...PREMIUM_CLASS, emotions: ['joyful'] }] as const;
        const { parts } = await write({ ...ask, language, messages, classes: [...classes] });
        const said = parts.flatMap((part) => (part.type === 'paragraph' ? [part.value] : []));
        expect(said.join('\n')).not.toMatch(/[!¡]/);
        for (const lively of [
          ...TEXTS[language].helps.joyful,
          ...TEXTS[language].helps.energized,
        ]) {
          expect(said.join('\n')).not.toContain(lively);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never repeats the words it was given', async () => {
    const secret = 'my zebra Ottoline';
    const ask = replyAsk({ messages: [cleared(`I can't sleep because of ${secret}`)] });
    expect(await text(ask)).not.toMatch(/zebra|Ottoline/i);
  });

  it('shows the kind words first, then all of it', async () => {
    const { parts, shown } = await write(replyAsk());
    const paragraphs = parts.flatMap((part) => (part.type === 'paragraph' ? [part.value] : []));
    expect(shown).toEqual([paragraphs[0], paragraphs.join('\n')]);
  });

  it('says nothing of the words in a language that it does not know', async () => {
    const ask = replyAsk({ language: 'other', messages: [cleared('Jestem bardzo zmęczony')] });
    const [opening] = (await write(ask)).parts;
    const { heard, kind } = TEXTS.en.unknown;
    const possible = heard.flatMap((one) => kind.map((other) => `${one} ${other}`));
    expect(possible).toContain(opening?.type === 'paragraph' ? opening.value : '');
  });

  it('sets French signs apart with spaces that do not break', async () => {
    expect(await text(replyAsk({ language: 'fr', messages: [cleared('Bof.')] }))).toContain(
      '«\u00a0Cooling the Soup\u00a0»',
    );
  });
});
