import { event } from '../../event.js';
import { refuse } from '../../refusal.js';
import type { EntryCommandOf, EntryDecision } from '../entry.decider.js';
import type { EntryState } from '../entry.state.js';

/** A new entry, with the greeting it begins with asked for. */
export function startEntry(
  command: EntryCommandOf<'StartEntry'>,
  entry: EntryState,
): EntryDecision {
  if (entry.situation !== 'not-started') return [];
  if (command.opening !== 'greeting') return refuse('opening-not-available');
  return [
    event('EntryStarted', { user: command.by, opening: command.opening }, {}),
    event(
      'GreetingRequested',
      { generation: command.generation, item: command.item, reason: 'initial' },
      {},
    ),
  ];
}
