import type { PersonFacts } from '../user/person-facts.js';
import type { FailureReason, GenerationSucceeded, Technique } from '../generation.js';
import type { JourneyState } from '../journey/journey.state.js';
import type { Part } from '../parts.js';
import type { Private } from '../private.js';
import type { GenerationUid, ItemUid, UserUid } from '../uid.js';
import type { TakeJourney } from '../user-journey/user-journey.commands.js';
import type { ModerationDetail, Opening, SuggestedJourney, Verdict } from './entry.events.js';

/** What a person asks of their entry. `by` is whoever asks; an entry of somebody else looks like an absent one. */
export type PersonsEntryCommand =
  | {
      type: 'StartEntry';
      by: UserUid;
      opening: Opening;
      item: ItemUid;
      generation: GenerationUid;
    }
  | { type: 'RefreshGreeting'; by: UserUid; generation: GenerationUid }
  | {
      type: 'Chat';
      by: UserUid;
      item: ItemUid;
      parts: Private<Part[]>;
      words: number;
      replyItem: ItemUid;
      generation: GenerationUid;
    }
  | { type: 'RetryReply'; by: UserUid; generation: GenerationUid }
  | { type: 'RefreshReply'; by: UserUid; generation: GenerationUid }
  /** A tap on the link to a class in `fromItem`. */
  | (TakeJourney & { item: ItemUid; fromItem: ItemUid })
  | { type: 'HideEntry'; by: UserUid }
  | { type: 'ShowEntry'; by: UserUid }
  | { type: 'DeleteEntry'; by: UserUid };

/** What a process reports about the work it did. */
export type ProcessEntryCommand =
  | {
      type: 'ModerateWords';
      item: ItemUid;
      itemRevision: number;
      verdict: Verdict;
      detail: Private<ModerationDetail>;
    }
  | { type: 'AttemptGeneration'; generation: GenerationUid; attempt: number }
  | {
      type: 'RecordGreeting';
      outcome: GenerationSucceeded;
      parts: Private<Part[]>;
      response: Private<string>;
    }
  | {
      type: 'RecordReply';
      outcome: GenerationSucceeded;
      /** What may stand in plain: empty for a `fixed` answer. */
      journeys: readonly SuggestedJourney[];
      sealedJourneys: Private<readonly SuggestedJourney[]>;
      parts: Private<Part[]>;
      response: Private<string>;
    }
  | {
      type: 'FailGeneration';
      generation: GenerationUid;
      attempt: number;
      technique: Technique;
      reason: FailureReason;
      final: boolean;
      detail: Private<string>;
    };

export type EntryCommand = PersonsEntryCommand | ProcessEntryCommand;

/** What a decision on an entry knows besides the entry: its owner, the time, and the limits that operators set. */
export interface EntryFacts {
  readonly person: PersonFacts;
  /** Milliseconds since 1970 UTC, never before the entry's last event. */
  readonly now: number;
  /** The class that the command names; `unpublished` where it names none. */
  readonly journey: JourneyState;
  /** How many messages a person may write in one entry. */
  readonly maxMessages: number;
}
