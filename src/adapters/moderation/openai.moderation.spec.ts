import { beforeEach, describe, expect, it } from '@jest/globals';
import type { ModerationDetail } from '../../domain/entry/entry.events.js';
import { Private } from '../../domain/private.js';
import { ModelActivity } from '../../ports/model-activity.port.js';
import { type Judgement, Moderation } from '../../ports/moderation.port.js';
import { clientAnswering } from '../../../test/dsl/stand-in-client.js';
import { OpenAiModeration } from './openai.moderation.js';

/** Rules that find this in anything. */
class Finding extends Moderation {
  constructor(private readonly category: ModerationDetail['category']) {
    super();
  }

  judge(): Promise<Judgement> {
    const verdict = this.category === 'none' ? 'cleared' : 'held';
    const detail = Private.of({ category: this.category, source: 'rules' });
    return Promise.resolve({ verdict, detail });
  }
}

const flags = (...names: string[]): object => ({
  results: [
    {
      flagged: names.length > 0,
      categories: Object.fromEntries(names.map((name) => [name, true])),
    },
  ],
});

describe('the server’s moderation beside our rules', () => {
  let asked: number;

  beforeEach(() => {
    asked = 0;
  });

  async function judge(
    rules: ModerationDetail['category'],
    answer: () => unknown,
  ): Promise<ModerationDetail> {
    const server = clientAnswering(() => {
      asked += 1;
      return answer();
    });
    const limits = { failures: 3, restMs: 1_000 };
    const both = new OpenAiModeration(new Finding(rules), server, new ModelActivity(), limits);
    const { verdict, detail } = await both.judge(Private.of('so tired'));
    expect(verdict).toBe(detail.reveal().category === 'none' ? 'cleared' : 'held');
    return detail.reveal();
  }

  it.each([
    ['clears what both clear', 'none', flags(), 'none', 'rules'],
    [
      'holds what the server flags',
      'none',
      flags('violence', 'hate'),
      'flagged',
      'openai: violence, hate',
    ],
    [
      'takes self-harm for what it is',
      'none',
      flags('self-harm/intent'),
      'self-harm',
      'openai: self-harm/intent',
    ],
    ['holds what the rules hold', 'flagged', flags(), 'flagged', 'rules'],
    ['keeps the rules’ reason', 'flagged', flags('hate'), 'flagged', 'rules'],
    ['sees more than the rules', 'flagged', flags('self-harm'), 'self-harm', 'openai: self-harm'],
    [
      'holds what is flagged without a name',
      'none',
      { results: [{ flagged: true }] },
      'flagged',
      'openai: unnamed',
    ],
  ] as const)('%s', async (_title, rules, answer, category, source) => {
    expect(await judge(rules, () => answer)).toEqual({ category, source });
  });

  it('does not send what the rules see as self-harm', async () => {
    expect(await judge('self-harm', () => flags())).toMatchObject({ category: 'self-harm' });
    expect(asked).toBe(0);
  });

  it.each([{}, null, 'no', { results: 7 }, { results: [null] }])(
    'leaves it to the rules when the answer is none: %j',
    async (answer) => {
      expect(await judge('none', () => answer)).toMatchObject({ source: 'rules' });
      expect(await judge('flagged', () => answer)).toMatchObject({ source: 'rules' });
    },
  );

  it('leaves it to the rules when nobody answers', async () => {
    const nobody = (): never => {
      throw new Error('away');
    };
    expect(await judge('none', nobody)).toEqual({ category: 'none', source: 'rules' });
    expect(await judge('flagged', nobody)).toEqual({ category: 'flagged', source: 'rules' });
  });
});
