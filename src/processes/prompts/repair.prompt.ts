import { Private } from '../../domain/private.js';
import type { Ask, ChatMessage, Prompt } from '../../ports/language-model.port.js';

/**
 * The same question once more, and what was wrong with the first answer. That answer itself is not shown again.
 * @param fault a sentence of ours that holds nothing of the answer; the recipe keeps it.
 */
export function repairPrompt<A extends Ask>(prompt: Prompt<A>, fault: string): Prompt<A> {
  return {
    ...prompt,
    recipe: { ...prompt.recipe, choices: { ...prompt.recipe.choices, repair: fault } },
    messages: repairMessages(prompt.messages, fault),
  };
}

/** The messages of a prompt with a fault told at their end. */
export function repairMessages(
  messages: Private<readonly ChatMessage[]>,
  fault: string,
): Private<readonly ChatMessage[]> {
  const told = `An earlier answer to this could not be used: ${fault}. Keep to every rule this time.`;
  const all = messages.reveal();
  return Private.of(
    all.map((message, i) =>
      i === all.length - 1 ? { ...message, content: `${message.content}\n\n${told}` } : message,
    ),
  );
}
