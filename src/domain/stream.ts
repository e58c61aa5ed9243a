import type { EntryUid, JourneyUid, UserJourneyUid, UserUid } from './uid.js';

/** What the part of a stream's name before the first hyphen can be; the rest is a uid. */
export type StreamCategory = 'journal_entry' | 'user' | 'journey' | 'user_journey';
export type StreamName = `${StreamCategory}-${string}`;

export const entryStream = (entry: EntryUid): StreamName => `journal_entry-${entry}`;
export const userStream = (user: UserUid): StreamName => `user-${user}`;
export const journeyStream = (journey: JourneyUid): StreamName => `journey-${journey}`;
export const userJourneyStream = (taken: UserJourneyUid): StreamName => `user_journey-${taken}`;

/** Whether a stream is a journal entry's. */
export const isEntryStream = (stream: StreamName): boolean => stream.startsWith('journal_entry-');

/** The entry that a stream of category `journal_entry` is about. */
export const entryIn = (stream: StreamName): EntryUid => uidIn(stream) as EntryUid;
/** The person that a stream of category `user` is about. */
export const userIn = (stream: StreamName): UserUid => uidIn(stream) as UserUid;
/** The class that a stream of category `journey` is about. */
export const journeyIn = (stream: StreamName): JourneyUid => uidIn(stream) as JourneyUid;
/** The class taken that a stream of category `user_journey` is about. */
export const userJourneyIn = (stream: StreamName): UserJourneyUid =>
  uidIn(stream) as UserJourneyUid;

function uidIn(stream: StreamName): string {
  return stream.slice(stream.indexOf('-') + 1);
}
