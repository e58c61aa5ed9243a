import { event } from '../../event.js';
import type { EntryDecision } from '../entry.decider.js';
import type { OpenEntry } from '../entry.state.js';

/** Out of the history list; the entry itself stays as it is. */
export function hideEntry(entry: OpenEntry): EntryDecision {
  return entry.hidden ? [] : [event('EntryHidden', {}, {})];
}
