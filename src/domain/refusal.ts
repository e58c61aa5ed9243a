/**
 * Every reason the rules can say no, as a fact about the request. The code is also the problem code that a
 * client sees; which HTTP status it takes is decided in src/api, the domain knows none.
 */
export const REFUSAL_CODES = [
  'entry-not-found',
  'opening-not-available',
  'greeting-in-progress',
  'already-written',
  'reply-in-progress',
  'no-reply-yet',
  'nothing-to-retry',
  'too-many-messages',
  'idempotency-key-reused',
  'user-not-found',
  'journey-not-found',
  'journey-withdrawn',
  'link-not-found',
  'upgrade-needed',
  'user-journey-not-found',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** A decision that says no. Nothing was stored. */
export class Refusal {
  constructor(readonly code: RefusalCode) {}
}

export function refuse(code: RefusalCode): Refusal {
  return new Refusal(code);
}
