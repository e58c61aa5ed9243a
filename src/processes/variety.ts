import { createHash } from 'node:crypto';
import type { UserUid } from '../domain/uid.js';

/** A number of the person's own, from 0 to 2^32 - 1: always the same, and told by nothing about them. */
export function varietyOf(user: UserUid): number {
  return createHash('sha256').update(user).digest().readUInt32BE(0);
}
