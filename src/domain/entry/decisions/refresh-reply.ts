import { event } from '../../event.js';
import { refuse } from '../../refusal.js';
import type { EntryCommandOf, EntryDecision } from '../entry.decider.js';
import type { OpenEntry } from '../entry.state.js';

/** Two other classes: a new version of the newest reply. Its older versions stay in the item log. */
export function refreshReply(
  command: EntryCommandOf<'RefreshReply'>,
  entry: OpenEntry,
): EntryDecision {
  const reply = entry.newest;
  if (reply?.kind !== 'reply') return refuse('no-reply-yet');
  if (reply.status === 'open') return refuse('reply-in-progress');
  if (reply.status === 'failed') return refuse('no-reply-yet');
  return [
    event(
      'SystemChatRequested',
      { generation: command.generation, item: reply.item, reason: 'refresh' },
      {},
    ),
  ];
}
