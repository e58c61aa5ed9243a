import type { Passing } from '../ports/passing-texts.port.js';
import { entryRoom } from './rooms.js';
import type { PushServer } from './sockets.js';

/** What is told of a piece of work while it is under way. */
const MESSAGES = {
  queued: 'Waiting for a free pen',
  reading: 'Reading what you wrote',
  choosing: 'Choosing two classes',
  writing: 'Writing to you',
} as const;

/** A passing text or progress, to whoever follows the entry on this node. */
export function announcePassing(server: PushServer, passing: Passing): void {
  const room = server.to(entryRoom(passing.entry));
  const head = { entry_uid: passing.entry, generation_uid: passing.generation };
  switch (passing.kind) {
    case 'progress':
      room.emit('generation:progress', {
        ...head,
        stage: passing.stage,
        message: MESSAGES[passing.stage],
      });
      break;
    case 'text':
      room.emit('generation:text', {
        ...head,
        attempt: passing.attempt,
        text: passing.text.reveal(),
      });
      break;
  }
}
