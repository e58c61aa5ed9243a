import type { SealedEvent } from '../src/readers/projection.js';

const DAY_MS = 86_400_000;

/** When the event happened, in the seed's unit: seconds since 1970 UTC. */
export function seconds(event: Pick<SealedEvent, 'metadata'>): number {
  return event.metadata.at / 1000;
}

/** The person's date then, in the seed's unit: days since 1970-01-01. */
export function unixDate(event: Pick<SealedEvent, 'metadata'>): number {
  return Date.parse(event.metadata.local_date) / DAY_MS;
}
