import type { EntryEvent } from './entry/entry.events.js';
import type { JourneyEvent } from './journey/journey.events.js';
import type { StreamCategory } from './stream.js';
import type { UserJourneyEvent } from './user-journey/user-journey.events.js';
import type { UserEvent } from './user/user.events.js';

/** Every event there is. */
export type DomainEvent = EntryEvent | UserEvent | JourneyEvent | UserJourneyEvent;
export type EventType = DomainEvent['type'];
export type EventOf<T extends EventType> = Extract<DomainEvent, { type: T }>;

/** How one type of event is kept. */
export interface EventKind<T extends EventType> {
  /** The kinds of streams that it stands in. */
  readonly categories: readonly StreamCategory[];
  /** Raised when the shape changes; older ones are brought up to date when read (src/log/upcasts.ts). */
  readonly schemaVersion: number;
  /**
   * The private fields, each with the length in bytes that its sealed text is padded to at least.
   * The length must not tell a crisis text from a suggestion, nor a short verdict from a long one.
   */
  readonly sealed: Readonly<Record<keyof EventOf<T>['sealed'], number>>;
}

/** The catalogue of events. The types above it make sure that none is missing. */
export const EVENT_KINDS: { readonly [T in EventType]: EventKind<T> } = {
  EntryStarted: { categories: ['journal_entry'], schemaVersion: 1, sealed: {} },
  GreetingRequested: { categories: ['journal_entry'], schemaVersion: 1, sealed: {} },
  GreetingGenerated: {
    categories: ['journal_entry'],
    schemaVersion: 1,
    sealed: { parts: 256, response: 256 },
  },
  GreetingFailed: { categories: ['journal_entry'], schemaVersion: 1, sealed: { detail: 256 } },
  UserChatted: { categories: ['journal_entry'], schemaVersion: 1, sealed: { parts: 256 } },
  WordsModerated: { categories: ['journal_entry'], schemaVersion: 1, sealed: { detail: 256 } },
  SystemChatRequested: { categories: ['journal_entry'], schemaVersion: 1, sealed: {} },
  GenerationAttempted: { categories: ['journal_entry'], schemaVersion: 1, sealed: {} },
  ClassesSuggested: {
    categories: ['journal_entry'],
    schemaVersion: 1,
    sealed: { parts: 4096, response: 256, journeys: 512 },
  },
  SystemChatFailed: { categories: ['journal_entry'], schemaVersion: 1, sealed: { detail: 256 } },
  JourneyTaken: { categories: ['journal_entry', 'user_journey'], schemaVersion: 1, sealed: {} },
  EntryHidden: { categories: ['journal_entry'], schemaVersion: 1, sealed: {} },
  EntryShown: { categories: ['journal_entry'], schemaVersion: 1, sealed: {} },
  EntryDeleted: { categories: ['journal_entry'], schemaVersion: 1, sealed: {} },
  UserRegistered: { categories: ['user'], schemaVersion: 1, sealed: { name: 256 } },
  TimezoneChanged: { categories: ['user'], schemaVersion: 1, sealed: {} },
  EntitlementGranted: { categories: ['user'], schemaVersion: 1, sealed: {} },
  EntitlementRevoked: { categories: ['user'], schemaVersion: 1, sealed: {} },
  JourneyPublished: { categories: ['journey'], schemaVersion: 1, sealed: {} },
  JourneyChanged: { categories: ['journey'], schemaVersion: 1, sealed: {} },
  JourneyWithdrawn: { categories: ['journey'], schemaVersion: 1, sealed: {} },
  JourneyRated: { categories: ['user_journey'], schemaVersion: 1, sealed: {} },
};

/** Whether this build knows events of this type. */
export function isEventType(type: string): type is EventType {
  return Object.hasOwn(EVENT_KINDS, type);
}
