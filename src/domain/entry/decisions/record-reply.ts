import { event } from '../../event.js';
import type { EntryCommandOf, EntryDecision } from '../entry.decider.js';
import type { OpenEntry } from '../entry.state.js';

/** The reply that was written, with its two classes. One that comes after its generation has ended changes nothing. */
export function recordReply(
  command: EntryCommandOf<'RecordReply'>,
  entry: OpenEntry,
): EntryDecision {
  if (entry.generations.get(command.outcome.generation)?.status !== 'open') return [];
  const { parts, response, journeys, sealedJourneys } = command;
  return [
    event(
      'ClassesSuggested',
      { ...command.outcome, journeys },
      { parts, response, journeys: sealedJourneys },
    ),
  ];
}
