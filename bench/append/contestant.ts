import type { EventToAppend } from '../../src/ports/event-log.port.js';
import type { StreamName } from '../../src/domain/stream.js';

/** A way of storing events that is measured beside others. */
export interface Contestant {
  readonly name: string;

  /** Stores one event durably. @param revision the one that it gets; its stream ends right before. @throws Error if it cannot. */
  append(stream: StreamName, revision: number, event: EventToAppend): Promise<void>;

  /** How many events stand in its tables. */
  stored(): Promise<number>;

  close(): Promise<void>;
}
