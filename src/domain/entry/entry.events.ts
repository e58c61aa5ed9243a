import type { AccessDecision } from '../access.js';
import type { Event } from '../event.js';
import type { GenerationFailed, GenerationRequested, GenerationSucceeded } from '../generation.js';
import type { Part } from '../parts.js';
import type { JourneyTaken } from '../user-journey/user-journey.events.js';
import type { GenerationUid, ItemUid, JourneyUid, UserUid } from '../uid.js';

/** What an entry begins with. */
export type Opening = 'greeting' | 'reflection-question';

/** What spoke for or against a class beside others. */
export type ChoiceReason =
  | 'meaning'
  | 'instructor-loved'
  | 'disliked'
  | 'taken-lately'
  | 'offered-before'
  | 'same-instructor';

/** One of the two classes of a reply, with why it stands there. Scores compare within one reply only. */
export interface SuggestedJourney {
  readonly uid: JourneyUid;
  readonly slot: 'free' | 'premium';
  readonly access: AccessDecision;
  readonly score: number;
  readonly why: readonly ChoiceReason[];
}

export type Verdict = 'cleared' | 'held';

/** Why words were held: self-harm takes the crisis path, anything else is merely kept from a model. */
export interface ModerationDetail {
  readonly category: 'none' | 'self-harm' | 'flagged' | 'unchecked';
  readonly source: string;
}

/** A class taken by a tap on a link: `from_item` is the reply that holds the link, `item` shows that it was taken. */
export interface JourneyTakenInEntry extends JourneyTaken {
  readonly item: ItemUid;
  readonly from_item: ItemUid;
}

/** Everything that happens in one journal entry: stream `journal_entry-{uid}`. */
export type EntryEvent =
  | Event<'EntryStarted', { user: UserUid; opening: Opening }>
  | Event<'GreetingRequested', GenerationRequested>
  | Event<'GreetingGenerated', GenerationSucceeded, { parts: Part[]; response: string }>
  | Event<'GreetingFailed', GenerationFailed, { detail: string }>
  | Event<'UserChatted', { item: ItemUid; words: number }, { parts: Part[] }>
  | Event<
      'WordsModerated',
      { item: ItemUid; item_revision: number; verdict: Verdict },
      { detail: ModerationDetail }
    >
  | Event<'SystemChatRequested', GenerationRequested>
  | Event<'GenerationAttempted', { generation: GenerationUid; attempt: number }>
  | Event<
      'ClassesSuggested',
      GenerationSucceeded & { journeys: readonly SuggestedJourney[] },
      { parts: Part[]; response: string; journeys: readonly SuggestedJourney[] }
    >
  | Event<'SystemChatFailed', GenerationFailed, { detail: string }>
  | Event<'JourneyTaken', JourneyTakenInEntry>
  | Event<'EntryHidden', object>
  | Event<'EntryShown', object>
  | Event<'EntryDeleted', object>;
