import type { HistoryPlace } from '../../projections/journal/journal.queries.js';
import { isUid } from '../domain/uid.js';
import { Problem } from '../present/problem.js';

/** An opaque name for the place after this entry. It names nobody: whose history it is, the token says. */
export function historyCursor({ canonicalAt, uid }: HistoryPlace): string {
  return Buffer.from(JSON.stringify([canonicalAt, uid])).toString('base64url');
}

/** @throws Problem when it is not one of ours. */
export function readHistoryCursor(cursor: string): HistoryPlace {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(place)) {
      const [canonicalAt, uid] = place as unknown[];
      if (typeof canonicalAt === 'number' && typeof uid === 'string' && isUid('jne', uid)) {
        return { canonicalAt, uid };
      }
    }
  } catch {
    // Not JSON: not one of ours either.
  }
  const detail = 'pass the `next` of a page, unchanged';
  throw new Problem('invalid-request', [{ pointer: '/before', detail }]);
}
