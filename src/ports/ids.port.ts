import type { Uid, UidPrefix } from '../domain/uid.js';

/** New names for things. */
export abstract class Ids {
  /**
   * The uid that a command mints: a keyed hash of the command's id, so that a repeated command mints the
   * same one and nobody can guess it.
   * @param index tells apart several uids of one prefix minted by one command.
   */
  abstract mint<P extends UidPrefix>(prefix: P, commandId: string, index: number): Uid<P>;

  /**
   * A number to draw from: a keyed hash of the subject, so that the same subject draws the same and nobody can
   * guess what.
   * @returns an integer from 0 to 2^32 - 1.
   */
  abstract seed(subject: string): number;

  /** A random UUID: the idempotency key of a request that brought none, the subject of a guest. */
  abstract random(): string;
}
