import type { Server, Socket } from 'socket.io';
import type { ClientToServer, EntryChanged, ServerToClient } from '../contract/socket-messages.js';
import type { EntryUid } from '../domain/uid.js';
import type { Person } from '../sign-in/people-signing-in.js';

/** What the server remembers of a connection. */
export interface SocketMemory {
  person: Person;
  /**
   * Entries whose snapshot is on its way, with the changes that came meanwhile: they are sent after it, so that
   * nothing falls between the snapshot and the first push.
   */
  opening: Map<EntryUid, EntryChanged[]>;
  closesAt: NodeJS.Timeout;
}

export type PushServer = Server<ClientToServer, ServerToClient, object, SocketMemory>;
export type PushSocket = Socket<ClientToServer, ServerToClient, object, SocketMemory>;
