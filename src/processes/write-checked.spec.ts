import { describe, expect, it } from '@jest/globals';
import type { FailureReason } from '../domain/generation.js';
import {
  type Completion,
  LanguageModel,
  ModelFailure,
  type Prompt,
} from '../ports/language-model.port.js';
import { generation, item } from '../../test/dsl/entry-examples.js';
import { DRAWING, greetingAsk } from '../../test/dsl/prompt-examples.js';
import { GREETING_LIMITS } from './check-parts.js';
import type { Work } from './process.js';
import { greetingPrompt } from './prompts/greeting.prompt.js';
import { writeChecked, type Written } from './write-checked.js';

const GOOD = [{ type: 'paragraph', value: 'How are you?' }];

/** Gives these in turn: parts, or a reason to fail. */
class InTurn extends LanguageModel {
  readonly technique = 'openai';
  readonly greetsStrangers = false;
  readonly asked: Prompt[] = [];

  constructor(private readonly turns: readonly unknown[]) {
    super();
  }

  write(prompt: Prompt): Promise<Completion> {
    const turn = this.turns[this.asked.length];
    this.asked.push(prompt);
    if (turn instanceof ModelFailure) return Promise.reject(turn);
    return Promise.resolve({ parts: turn, response: 'raw', model: 'm', tokens: null });
  }
}

const failure = (reason: FailureReason, retry = true): ModelFailure =>
  new ModelFailure(reason, `because of ${reason}`, { retry });

function write(model: InTurn): Promise<Written> {
  // Of all that belongs to a piece of work, the checks look at these.
  const work = {
    model,
    generation: { uid: generation('g1'), item: item('greeting') },
    signal: new AbortController().signal,
    show: () => undefined,
  } as unknown as Work;
  return writeChecked(work, greetingPrompt(greetingAsk(), DRAWING), [], GREETING_LIMITS);
}

describe('writing, checked', () => {
  it('takes a good answer as it is', async () => {
    const model = new InTurn([GOOD]);
    const { parts, outcome } = await write(model);
    expect(parts.reveal()).toEqual(GOOD);
    expect(outcome.prompt_recipe.choices).not.toHaveProperty('repair');
    expect(model.asked).toHaveLength(1);
  });

  it.each([
    ['not a list of parts', 'nonsense'],
    ['markup or a link in the text', [{ type: 'paragraph', value: 'see https://a.example' }]],
    [
      'not each class exactly once',
      [...GOOD, { type: 'journey', uid: `oseh_j_${'x'.repeat(21)}A` }],
    ],
    ['because of too-long', failure('too-long')],
    ['because of empty', failure('empty')],
    ['because of malformed', failure('malformed')],
  ])('asks once more, and says why: %s', async (fault, first) => {
    const model = new InTurn([first, GOOD]);
    const { parts, outcome } = await write(model);
    expect(parts.reveal()).toEqual(GOOD);
    expect(outcome.prompt_recipe.choices.repair).toBe(fault);
    expect(model.asked[1]?.messages.reveal().at(-1)?.content).toContain(fault);
  });

  it('gives up for good after one repair', async () => {
    const model = new InTurn(['nonsense', 'nonsense', GOOD]);
    await expect(write(model)).rejects.toMatchObject({ reason: 'malformed', retry: false });
    expect(model.asked).toHaveLength(2);
  });

  it('leaves it to another try when the server fails at the repair', async () => {
    const model = new InTurn(['nonsense', failure('unreachable')]);
    await expect(write(model)).rejects.toMatchObject({ reason: 'unreachable', retry: true });
  });

  it.each([failure('timeout'), failure('refused', false), failure('malformed', false)])(
    'repairs nothing that telling would not mend: %#',
    async (fault) => {
      const model = new InTurn([fault, GOOD]);
      await expect(write(model)).rejects.toBe(fault);
      expect(model.asked).toHaveLength(1);
    },
  );
});
