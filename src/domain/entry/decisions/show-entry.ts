import { event } from '../../event.js';
import type { EntryDecision } from '../entry.decider.js';
import type { OpenEntry } from '../entry.state.js';

/** Back into the history list. */
export function showEntry(entry: OpenEntry): EntryDecision {
  return entry.hidden ? [event('EntryShown', {}, {})] : [];
}
