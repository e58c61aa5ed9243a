import { event } from '../../event.js';
import type { EntryCommandOf, EntryDecision } from '../entry.decider.js';
import type { OpenEntry } from '../entry.state.js';

/** A try begins. Quiet when the generation has ended, or when this try or a later one has begun. */
export function attemptGeneration(
  command: EntryCommandOf<'AttemptGeneration'>,
  entry: OpenEntry,
): EntryDecision {
  const generation = entry.generations.get(command.generation);
  if (generation?.status !== 'open' || generation.attempts >= command.attempt) return [];
  return [
    event('GenerationAttempted', { generation: command.generation, attempt: command.attempt }, {}),
  ];
}
