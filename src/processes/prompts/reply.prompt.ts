import { Private } from '../../domain/private.js';
import type {
  ChatMessage,
  ClassToOffer,
  JsonSchema,
  Prompt,
  ReplyAsk,
} from '../../ports/language-model.port.js';
import { type Choices, circumstances, circumstantial, draw, type Drawing } from './choices.js';
import { MANNER } from './manner.js';
import { material, shortened } from './material.js';

export const REPLY_TEMPLATE = { template: 'reply', version: 2 } as const;

/** Of an earlier message of the entry, what the model is told; the newest one it gets whole. */
const EARLIER_LENGTH = 1_000;

const TONES = {
  plain: 'Keep it plain and quiet.',
  gentle: 'Be gentle and unhurried, as one is with a tired friend.',
  warm: 'Be warm and close, as a good friend on the telephone.',
  clear: 'Be calm and clear: name what you hear, then what may help.',
};

const BEGINNINGS = {
  situation: 'Begin with what is going on for them.',
  feeling: 'Begin with the feeling that you hear in it.',
  moment: 'Begin with this moment of their day.',
  courage: 'Begin with what it takes to say this.',
};

const TASK = `Answer the newest message. The material has the greeting they saw, their earlier messages of this conversation if there are any, the newest message, and two classes: short guided audio sessions that were chosen for them.

1. First one or two short paragraphs of kind words about what they said. Take up something of it.
2. Then for each of the two classes, in the order given: one short paragraph that says why it may help this person just now, directly followed by its journey part. You may name the class; do not describe both alike. Whether it is free or premium is shown elsewhere and is not your subject.

Each of the two classes stands as exactly one journey part, with its uid to the letter. Never write a uid in a paragraph. At most five paragraphs, each under 400 characters.

Answer with one JSON object and nothing before or after it:
{"parts":[{"type":"paragraph","value":"…"},{"type":"paragraph","value":"…"},{"type":"journey","uid":"…"},{"type":"paragraph","value":"…"},{"type":"journey","uid":"…"}]}`;

/** The people's words and the classes that a reply is made from. */
export type ReplyWords = Pick<ReplyAsk, 'greeting' | 'messages' | 'classes'>;

/** Kind words first, then the two classes, each with why it may help. */
export function replyPrompt(
  ask: Omit<ReplyAsk, 'kind'>,
  { person, seed }: Drawing,
): Prompt<ReplyAsk> {
  const choices = {
    ...circumstances(ask.now, ask.taken),
    ...draw(seed, { tone: TONES, beginning: BEGINNINGS }),
  };
  const origins = [...(ask.greeting === null ? [] : [ask.greeting]), ...ask.messages];
  return {
    recipe: {
      ...REPLY_TEMPLATE,
      choices,
      built_from: origins.map(({ item, revision }) => ({ item, revision })),
    },
    ask: { kind: 'reply', ...ask },
    person,
    messages: replyMessages(ask, choices),
    answer: answerSchema(ask.classes),
  };
}

/** The messages of a reply's prompt; made from the same words and choices, they are the same. */
export function replyMessages(
  { greeting, messages, classes }: ReplyWords,
  choices: Choices,
): Private<readonly ChatMessage[]> {
  const manner = [
    MANNER,
    TASK,
    (TONES as Choices)[choices.tone ?? ''] ?? '',
    (BEGINNINGS as Choices)[choices.beginning ?? ''] ?? '',
  ];
  const earlier = messages.slice(0, -1).map(({ text }) => shortened(text, EARLIER_LENGTH));
  const facts = {
    ...circumstantial(choices),
    ...(greeting === null ? {} : { greeting_they_saw: greeting.text.reveal() }),
    ...(earlier.length === 0 ? {} : { earlier_messages: earlier }),
    newest_message: messages.at(-1)?.text ?? '',
    classes: classes.map(described),
  };
  return Private.of([
    { role: 'system', content: manner.join('\n\n') },
    { role: 'user', content: `${material(facts)}\n\nAnswer the newest message.` },
  ]);
}

function described({
  uid,
  title,
  instructor,
  minutes,
  description,
  emotions,
  access,
}: ClassToOffer): Record<string, string | number | readonly string[]> {
  return { uid, title, instructor, minutes, description, helps_to_feel: emotions, access };
}

function answerSchema(classes: readonly ClassToOffer[]): JsonSchema {
  const part = (properties: Record<string, JsonSchema>): JsonSchema => ({
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  });
  const paragraph = part({
    type: { type: 'string', enum: ['paragraph'] },
    value: { type: 'string' },
  });
  const journey = part({
    type: { type: 'string', enum: ['journey'] },
    uid: { type: 'string', enum: classes.map(({ uid }) => uid) },
  });
  return part({ parts: { type: 'array', items: { anyOf: [paragraph, journey] } } });
}
