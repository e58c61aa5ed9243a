import { describe, expect, it } from '@jest/globals';
import { Private } from '../../domain/private.js';
import { LocalRulesModeration } from './local-rules.moderation.js';

const judged = async (text: string): Promise<unknown> => {
  const { verdict, detail } = await new LocalRulesModeration().judge(Private.of(text));
  return { verdict, detail: detail.reveal() };
};

describe('local rules', () => {
  it('hold words that may speak of self-harm', async () => {
    expect(await judged('I want to die')).toEqual({
      verdict: 'held',
      detail: { category: 'self-harm', source: 'local-rules' },
    });
  });

  it('clear words that do not', async () => {
    expect(await judged('I want to sleep')).toEqual({
      verdict: 'cleared',
      detail: { category: 'none', source: 'local-rules' },
    });
  });
});
