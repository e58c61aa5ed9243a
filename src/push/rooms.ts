import type { EntryUid, UserUid } from '../domain/uid.js';

/** Names of rooms, nowhere else. Only the server puts sockets into them. */
export const entryRoom = (entry: EntryUid): string => `entry:${entry}`;
export const historyRoom = (user: UserUid): string => `history:${user}`;
