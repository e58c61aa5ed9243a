import type { GreetingAsk, Prompt } from '../../ports/language-model.port.js';

/** Asks how the person is today, knowing what they wrote lately. */
export function greetingPrompt(ask: Omit<GreetingAsk, 'kind'>): Prompt<GreetingAsk> {
  return {
    recipe: {
      template: 'greeting',
      version: 1,
      choices: {},
      built_from: ask.recent.map(({ words }) => ({ item: words.item, revision: words.revision })),
    },
    ask: { kind: 'greeting', ...ask },
  };
}
