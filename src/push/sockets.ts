import type { Server, Socket } from 'socket.io';
import type { ClientToServer, EntryChanged, ServerToClient } from '../contract/socket-messages.js';
import type { EntryUid } from '../domain/uid.js';
import type { Person } from '../sign-in/people-signing-in.js';

/** How a connection follows an entry. */
export interface Following {
  /** The newest revision that was sent; nothing older is sent again. */
  revision: number;
  /**
   * While the snapshot is on its way, the changes that come meanwhile: they are sent after it, so that nothing
   * falls between the snapshot and the first push.
   */
  held: EntryChanged[] | undefined;
}

/** What the server remembers of a connection. */
export interface SocketMemory {
  person: Person;
  following: Map<EntryUid, Following>;
  closesAt: NodeJS.Timeout;
}

/** Sends a change to a follower, unless it knows as much already. */
export function tell(socket: PushSocket, following: Following, change: EntryChanged): void {
  if (change.revision <= following.revision) return;
  following.revision = change.revision;
  socket.emit('entry:changed', change);
}

export type PushServer = Server<ClientToServer, ServerToClient, object, SocketMemory>;
export type PushSocket = Socket<ClientToServer, ServerToClient, object, SocketMemory>;
