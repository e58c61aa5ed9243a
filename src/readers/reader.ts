import type { EntityManager } from 'typeorm';
import type { SealedEvent } from '../log/event-codec.js';

/**
 * Something that follows the log: a projection, which writes rows, or a process, which causes work.
 * It sees every event once, in the order of the log, from where its checkpoint stands.
 */
export interface Reader {
  readonly name: string;
  /** Whether this kind of event means anything to it. */
  handles(type: string): boolean;
  /**
   * Takes in the next events that it handles, inside the transaction that moves its checkpoint.
   * @throws HandlerFailed when a handler threw: the event's stream is then set aside. Anything else is tried again.
   */
  apply(events: readonly SealedEvent[], manager: EntityManager): Promise<void>;
  /** Where to begin on a log that it has never read: the first event, or whatever comes next. */
  readonly startsAt: 'start' | 'head';
}

/** A handler could not make sense of an event. Carries the event, never its private facts. */
export class HandlerFailed extends Error {
  override readonly name = 'HandlerFailed';

  constructor(
    readonly event: SealedEvent,
    readonly reason: string,
  ) {
    super(`${event.type} at ${event.position}: ${reason}`);
  }
}
