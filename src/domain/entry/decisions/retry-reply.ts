import { event } from '../../event.js';
import { refuse } from '../../refusal.js';
import type { EntryCommandOf, EntryDecision } from '../entry.decider.js';
import type { OpenEntry } from '../entry.state.js';

/** The newest reply once more, after it failed for good. */
export function retryReply(command: EntryCommandOf<'RetryReply'>, entry: OpenEntry): EntryDecision {
  const reply = entry.newest;
  if (reply?.kind !== 'reply') return refuse('no-reply-yet');
  if (reply.status === 'open') return refuse('reply-in-progress');
  if (reply.status !== 'failed') return refuse('nothing-to-retry');
  return [
    event(
      'SystemChatRequested',
      { generation: command.generation, item: reply.item, reason: 'retry' },
      {},
    ),
  ];
}
