import { Private } from '../../domain/private.js';
import type {
  ChatMessage,
  GreetingAsk,
  JsonSchema,
  Prompt,
} from '../../ports/language-model.port.js';
import { type Choices, circumstances, circumstantial, draw, type Drawing } from './choices.js';
import { MANNER } from './manner.js';
import { material, shortened } from './material.js';

export const GREETING_TEMPLATE = { template: 'greeting', version: 2 } as const;

/** Of each of the recent texts, what the model is told. */
const RECENT_LENGTH = 600;

const TONES = {
  plain: 'Keep it plain and quiet.',
  gentle: 'Be gentle and unhurried.',
  bright: 'Be friendly and light, if nothing in the material is heavy.',
};

const ANGLES = {
  today: 'Ask how they are today, so that a short answer is as welcome as a long one.',
  since: 'If something was unfinished in their words, ask how it went on; otherwise how they are.',
  body: 'Ask how this moment of the day finds them.',
  weather: 'Ask what kind of day it has been inside.',
};

const TASK = `Greet the person at the beginning of a new journal entry: one or two sentences that end with a single open question about how they are feeling. The material has what time it is for them and, if there are any, their own words of the last days, oldest first. If something in these words matters still, you may take it up lightly; do not list what they wrote, and do not bring up what is sad without care. Recommend nothing.

One paragraph, under 250 characters.

Answer with one JSON object and nothing before or after it:
{"parts":[{"type":"paragraph","value":"…"}]}`;

const ANSWER: JsonSchema = {
  type: 'object',
  properties: {
    parts: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          type: { type: 'string', enum: ['paragraph'] },
          value: { type: 'string' },
        },
        required: ['type', 'value'],
        additionalProperties: false,
      },
    },
  },
  required: ['parts'],
  additionalProperties: false,
};

/** The people's words that a greeting is made from. */
export type GreetingWords = Pick<GreetingAsk, 'recent'>;

/** Asks how the person is today, knowing what they wrote lately. Their name is not told. */
export function greetingPrompt(
  ask: Omit<GreetingAsk, 'kind'>,
  { person, seed }: Drawing,
): Prompt<GreetingAsk> {
  const choices = {
    ...circumstances(ask.now, ask.taken),
    ...draw(seed, { tone: TONES, angle: ANGLES }),
  };
  return {
    recipe: {
      ...GREETING_TEMPLATE,
      choices,
      built_from: ask.recent.map(({ words }) => ({ item: words.item, revision: words.revision })),
    },
    ask: { kind: 'greeting', ...ask },
    person,
    messages: greetingMessages(ask, choices),
    answer: ANSWER,
  };
}

/** The messages of a greeting's prompt; made from the same words and choices, they are the same. */
export function greetingMessages(
  { recent }: GreetingWords,
  choices: Choices,
): Private<readonly ChatMessage[]> {
  const manner = [
    MANNER,
    TASK,
    (TONES as Choices)[choices.tone ?? ''] ?? '',
    (ANGLES as Choices)[choices.angle ?? ''] ?? '',
  ];
  const facts = {
    ...circumstantial(choices),
    ...(recent.length === 0
      ? {}
      : {
          their_recent_words: recent.map(({ date, words }) => ({
            date,
            words: shortened(words.text, RECENT_LENGTH),
          })),
        }),
  };
  return Private.of([
    { role: 'system', content: manner.join('\n\n') },
    { role: 'user', content: `${material(facts)}\n\nGreet them.` },
  ]);
}
