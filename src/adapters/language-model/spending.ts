import type { TokenCount } from '../../domain/generation.js';
import { type ChatMessage, ModelFailure } from '../../ports/language-model.port.js';
import { estimatedTokens } from '../openai/tokens.js';
import type { Answer } from './answer.js';

/** Tokens in messages, roughly. */
export function promptTokens(messages: readonly ChatMessage[]): number {
  return messages.reduce((sum, { content }) => sum + estimatedTokens(content), 0);
}

/**
 * What a call has cost: as the server counted; else estimated where it may have worked for us, that is if it began
 * to answer or kept us waiting; else nothing.
 * @param failure why the call came to nothing, if it did. @param begun whether an answer had begun.
 */
export function costOf(
  answer: Answer,
  messages: readonly ChatMessage[],
  begun: boolean,
  failure: unknown,
): TokenCount {
  const waited = failure instanceof ModelFailure && failure.reason === 'timeout';
  if (answer.usage !== null) return answer.usage;
  if (!begun && !waited) return { prompt: 0, completion: 0 };
  return { prompt: promptTokens(messages), completion: estimatedTokens(answer.content) };
}
