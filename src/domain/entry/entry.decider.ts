import type { Decider, Decision } from '../decider.js';
import { refuse } from '../refusal.js';
import { attemptGeneration } from './decisions/attempt-generation.js';
import { chat } from './decisions/chat.js';
import { deleteEntry } from './decisions/delete-entry.js';
import { failGeneration } from './decisions/fail-generation.js';
import { hideEntry } from './decisions/hide-entry.js';
import { moderateWords } from './decisions/moderate-words.js';
import { recordGreeting } from './decisions/record-greeting.js';
import { recordReply } from './decisions/record-reply.js';
import { refreshGreeting } from './decisions/refresh-greeting.js';
import { refreshReply } from './decisions/refresh-reply.js';
import { retryReply } from './decisions/retry-reply.js';
import { showEntry } from './decisions/show-entry.js';
import { startEntry } from './decisions/start-entry.js';
import { takeJourney } from './decisions/take-journey.js';
import type {
  EntryCommand,
  EntryFacts,
  PersonsEntryCommand,
  ProcessEntryCommand,
} from './entry.commands.js';
import type { EntryEvent } from './entry.events.js';
import { evolveEntry, NOT_STARTED, type EntryState, type OpenEntry } from './entry.state.js';

export type EntryDecision = Decision<EntryEvent>;
export type EntryCommandOf<T extends EntryCommand['type']> = Extract<EntryCommand, { type: T }>;

/** Commands to events, for one journal entry. */
export const entryDecider: Decider<EntryCommand, EntryState, EntryEvent, EntryFacts> = {
  initial: NOT_STARTED,
  evolve: evolveEntry,
  decide(command, entry, facts) {
    if (command.type === 'StartEntry') return startEntry(command, entry);
    if ('by' in command) {
      if (entry.situation !== 'open' || entry.user !== command.by) return refuse('entry-not-found');
      return decideForPerson(command, entry, facts);
    }
    return entry.situation === 'open' ? decideForProcess(command, entry) : [];
  },
};

function decideForPerson(
  command: Exclude<PersonsEntryCommand, { type: 'StartEntry' }>,
  entry: OpenEntry,
  facts: EntryFacts,
): EntryDecision {
  switch (command.type) {
    case 'RefreshGreeting':
      return refreshGreeting(command, entry);
    case 'Chat':
      return chat(command, entry, facts);
    case 'RetryReply':
      return retryReply(command, entry);
    case 'RefreshReply':
      return refreshReply(command, entry);
    case 'TakeJourney':
      return takeJourney(command, entry, facts);
    case 'HideEntry':
      return hideEntry(entry);
    case 'ShowEntry':
      return showEntry(entry);
    case 'DeleteEntry':
      return deleteEntry(entry);
  }
}

/** Work for an entry that is gone is done for nothing, quietly: `decide` never calls this for one. */
function decideForProcess(command: ProcessEntryCommand, entry: OpenEntry): EntryDecision {
  switch (command.type) {
    case 'ModerateWords':
      return moderateWords(command, entry);
    case 'AttemptGeneration':
      return attemptGeneration(command, entry);
    case 'RecordGreeting':
      return recordGreeting(command, entry);
    case 'RecordReply':
      return recordReply(command, entry);
    case 'FailGeneration':
      return failGeneration(command, entry);
  }
}
