import { Clock } from '../../ports/clock.port.js';

/** The machine's own time. */
export class SystemClock extends Clock {
  now(): number {
    return Date.now();
  }
}
