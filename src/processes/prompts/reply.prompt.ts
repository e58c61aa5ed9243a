import type { Prompt, ReplyAsk } from '../../ports/language-model.port.js';

/** Kind words first, then the two classes, each with why it may help. */
export function replyPrompt(ask: Omit<ReplyAsk, 'kind'>): Prompt<ReplyAsk> {
  return {
    recipe: {
      template: 'reply',
      version: 1,
      choices: {},
      built_from: ask.messages.map(({ item, revision }) => ({ item, revision })),
    },
    ask: { kind: 'reply', ...ask },
  };
}
