import { event } from '../../event.js';
import { refuse } from '../../refusal.js';
import type { EntryCommandOf, EntryDecision } from '../entry.decider.js';
import type { EntryFacts } from '../entry.commands.js';
import type { OpenEntry } from '../entry.state.js';
import { closeOpenGeneration } from './fail-generation.js';

/**
 * The person's message, and the reply it asks for. A greeting that is still being written gives way to it;
 * a reply that is being written does not: the client keeps the text until that reply is there.
 */
export function chat(
  command: EntryCommandOf<'Chat'>,
  entry: OpenEntry,
  facts: EntryFacts,
): EntryDecision {
  if (entry.newest?.kind === 'reply' && entry.newest.status === 'open') {
    return refuse('reply-in-progress');
  }
  if (entry.messages >= facts.maxMessages) return refuse('too-many-messages');
  return [
    ...closeOpenGeneration(entry, 'superseded'),
    event('UserChatted', { item: command.item, words: command.words }, { parts: command.parts }),
    event(
      'SystemChatRequested',
      { generation: command.generation, item: command.replyItem, reason: 'initial' },
      {},
    ),
  ];
}
