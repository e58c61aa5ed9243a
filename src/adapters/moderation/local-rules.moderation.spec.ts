import { describe, expect, it } from '@jest/globals';
import { Private } from '../../domain/private.js';
import { Encoder, VECTOR_LENGTH } from '../heads/encoder.js';
import { Head } from '../heads/head.js';
import { DANGER_HEAD } from './danger.js';
import { LocalRulesModeration } from './local-rules.moderation.js';
import { trainDanger } from './training/train-danger.js';

const silent = new Float32Array(VECTOR_LENGTH);

/** Knows no meaning. */
class SilentEncoder extends Encoder {
  override encode(texts: readonly string[]): Promise<Float32Array[]> {
    return Promise.resolve(texts.map(() => silent));
  }
}

class BrokenEncoder extends Encoder {
  override encode(): Promise<Float32Array[]> {
    return Promise.reject(new Error('The encoder has stopped'));
  }
}

const STATEMENTS = [
  ['I want to die', true],
  ['nothing is left of me and I am leaving this world tonight', true],
  ['I would rather die than sing in front of the office', false],
  ['Good soup, and the dog is well', false],
  ['A long and quiet day, and then I went home', false],
] as const;

const bytes = trainDanger(
  STATEMENTS.map(([text, danger]) => ({ text, danger, lang: 'en', counts: 1 })),
  STATEMENTS.map(() => silent),
);
const read = (): Promise<Head<'danger'>> => Promise.resolve(Head.decode(bytes, DANGER_HEAD));

async function verdict(moderation: LocalRulesModeration, text: string): Promise<string> {
  return (await moderation.judge(Private.of(text))).verdict;
}

describe('local rules', () => {
  const moderation = new LocalRulesModeration(new SilentEncoder(), read);

  it('hold words that may speak of self-harm, and say so', async () => {
    const { verdict: given, detail } = await moderation.judge(Private.of('I want to die'));
    expect(given).toBe('held');
    expect(detail.reveal()).toEqual({ category: 'self-harm', source: 'local-rules' });
  });

  it('clear words that do not', async () => {
    const { verdict: given, detail } = await moderation.judge(Private.of('Good soup at home'));
    expect(given).toBe('cleared');
    expect(detail.reveal()).toEqual({ category: 'none', source: 'local-rules' });
  });

  it('hold what the head has learned, also where the rules know nothing of it', async () => {
    expect(await verdict(moderation, 'nothing is left of me tonight')).toBe('held');
  });

  it.each(['I want to die.', 'Nothing is left of me and I am leaving this world tonight.'])(
    'hear one sentence in a text that is long: %s',
    async (said) => {
      const long = 'A long and quiet day, and then I went home. '.repeat(100);
      expect(await verdict(moderation, long)).toBe('cleared');
      expect(await verdict(moderation, `${long}${said} ${long}`)).toBe('held');
    },
  );

  it.each([
    ['the encoder', new BrokenEncoder(), read],
    ['the head', new SilentEncoder(), () => Promise.reject(new Error('gone'))],
  ])('go by the rules alone where %s fails', async (_, encoder, readHead) => {
    const alone = new LocalRulesModeration(encoder, readHead);
    expect(await verdict(alone, 'I want to die')).toBe('held');
    expect(await verdict(alone, 'nothing is left of me tonight')).toBe('cleared');
  });

  it.each(['', ' \n'])('clear what says nothing: %j', async (text) => {
    expect(await verdict(moderation, text)).toBe('cleared');
  });
});
