import { event } from '../../event.js';
import { refuse } from '../../refusal.js';
import type { EntryCommandOf, EntryDecision } from '../entry.decider.js';
import type { OpenEntry } from '../entry.state.js';

/** Another greeting in the place of the first, as long as the person has not written. */
export function refreshGreeting(
  command: EntryCommandOf<'RefreshGreeting'>,
  entry: OpenEntry,
): EntryDecision {
  if (entry.messages > 0 || entry.newest === null) return refuse('already-written');
  if (entry.newest.status === 'open') return refuse('greeting-in-progress');
  const reason = entry.newest.status === 'failed' ? 'retry' : 'refresh';
  return [
    event(
      'GreetingRequested',
      { generation: command.generation, item: entry.newest.item, reason },
      {},
    ),
  ];
}
