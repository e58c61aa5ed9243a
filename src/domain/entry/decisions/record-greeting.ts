import { event } from '../../event.js';
import type { EntryCommandOf, EntryDecision } from '../entry.decider.js';
import type { OpenEntry } from '../entry.state.js';

/** The greeting that was written. One that comes after its generation has ended changes nothing. */
export function recordGreeting(
  command: EntryCommandOf<'RecordGreeting'>,
  entry: OpenEntry,
): EntryDecision {
  if (entry.generations.get(command.outcome.generation)?.status !== 'open') return [];
  const { parts, response } = command;
  return [event('GreetingGenerated', command.outcome, { parts, response })];
}
