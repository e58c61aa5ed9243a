import type { Position } from './event-log.port.js';

/** Where a projection stands. */
export interface Standing {
  readonly position: Position;
  /** One more after each rebuild; 0 before the projection has ever been written. */
  readonly build: number;
}

/** Has a projection reached a position? So that whoever has just written can read what they wrote. */
export abstract class Reached {
  /** Told by a reader of this node how far it is, each time that it has moved. */
  abstract note(projection: string, standing: Standing): void;

  /** The reader does not belong to this node any more. */
  abstract forget(projection: string): void;

  /** Where the projection stands now. */
  abstract standing(projection: string): Promise<Standing>;

  /**
   * Waits until the projection has passed `position`, but no longer than `timeoutMs`.
   * @returns where it stands then; compare, as time may have run out.
   */
  abstract wait(projection: string, position: Position, timeoutMs: number): Promise<Standing>;
}
