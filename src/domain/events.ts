import type { EntryEvent } from './entry/entry.events.js';
import type { JourneyEvent } from './journey/journey.events.js';
import type { StreamCategory } from './stream.js';
import type { UserEvent } from './user/user.events.js';

/** Every event there is. */
export type DomainEvent = EntryEvent | UserEvent | JourneyEvent;
export type EventType = DomainEvent['type'];
export type EventOf<T extends EventType> = Extract<DomainEvent, { type: T }>;

/** How one type of event is kept. */
export interface EventKind<T extends EventType> {
  readonly category: StreamCategory;
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
  EntryStarted: { category: 'journal_entry', schemaVersion: 1, sealed: {} },
  GreetingRequested: { category: 'journal_entry', schemaVersion: 1, sealed: {} },
  GreetingGenerated: {
    category: 'journal_entry',
    schemaVersion: 1,
    sealed: { parts: 256, response: 256 },
  },
  GreetingFailed: { category: 'journal_entry', schemaVersion: 1, sealed: { detail: 256 } },
  UserChatted: { category: 'journal_entry', schemaVersion: 1, sealed: { parts: 256 } },
  WordsModerated: { category: 'journal_entry', schemaVersion: 1, sealed: { detail: 256 } },
  SystemChatRequested: { category: 'journal_entry', schemaVersion: 1, sealed: {} },
  GenerationAttempted: { category: 'journal_entry', schemaVersion: 1, sealed: {} },
  ClassesSuggested: {
    category: 'journal_entry',
    schemaVersion: 1,
    sealed: { parts: 4096, response: 256, journeys: 512 },
  },
  SystemChatFailed: { category: 'journal_entry', schemaVersion: 1, sealed: { detail: 256 } },
  EntryHidden: { category: 'journal_entry', schemaVersion: 1, sealed: {} },
  EntryShown: { category: 'journal_entry', schemaVersion: 1, sealed: {} },
  EntryDeleted: { category: 'journal_entry', schemaVersion: 1, sealed: {} },
  UserRegistered: { category: 'user', schemaVersion: 1, sealed: { name: 256 } },
  TimezoneChanged: { category: 'user', schemaVersion: 1, sealed: {} },
  EntitlementGranted: { category: 'user', schemaVersion: 1, sealed: {} },
  EntitlementRevoked: { category: 'user', schemaVersion: 1, sealed: {} },
  JourneyPublished: { category: 'journey', schemaVersion: 1, sealed: {} },
  JourneyChanged: { category: 'journey', schemaVersion: 1, sealed: {} },
  JourneyWithdrawn: { category: 'journey', schemaVersion: 1, sealed: {} },
};

/** Whether this build knows events of this type. */
export function isEventType(type: string): type is EventType {
  return Object.hasOwn(EVENT_KINDS, type);
}
