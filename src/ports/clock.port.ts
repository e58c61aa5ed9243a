/** What time it is. */
export abstract class Clock {
  /** Milliseconds since 1970-01-01 UTC, an integer. */
  abstract now(): number;
}
