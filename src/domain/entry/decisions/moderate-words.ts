import { event } from '../../event.js';
import type { EntryCommandOf, EntryDecision } from '../entry.decider.js';
import type { OpenEntry } from '../entry.state.js';

/** The verdict on one version of something the person wrote. The first verdict stands. */
export function moderateWords(
  command: EntryCommandOf<'ModerateWords'>,
  entry: OpenEntry,
): EntryDecision {
  if (entry.moderated.has(`${command.item}@${String(command.itemRevision)}`)) return [];
  return [
    event(
      'WordsModerated',
      { item: command.item, item_revision: command.itemRevision, verdict: command.verdict },
      { detail: command.detail },
    ),
  ];
}
