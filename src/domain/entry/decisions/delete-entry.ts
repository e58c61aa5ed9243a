import { event } from '../../event.js';
import type { EntryDecision } from '../entry.decider.js';
import type { OpenEntry } from '../entry.state.js';
import { closeOpenGeneration } from './fail-generation.js';

/** Gone for good: what is being written ends with it, and its key is destroyed by a process that follows the log. */
export function deleteEntry(entry: OpenEntry): EntryDecision {
  return [...closeOpenGeneration(entry, 'deleted'), event('EntryDeleted', {}, {})];
}
