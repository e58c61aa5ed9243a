import type { EventToAppend } from '../../src/ports/event-log.port.js';
import { quantile } from '../statistics.js';
import type { Contestant } from './contestant.js';
import { Writer } from './writer.js';

/** What one contestant did for a while. */
export interface Cell {
  readonly contestant: string;
  readonly callers: number;
  readonly perSecond: number;
  /** Milliseconds that one append took. */
  readonly p50: number;
  readonly p99: number;
}

/**
 * Lets some callers append, each the next as soon as the last is answered.
 * @param leadInMs not counted. @param measureMs counted: appends that were answered within.
 * @returns the figures, and how many appends were answered in all.
 */
export async function measure(
  contestant: Contestant,
  event: EventToAppend,
  callers: number,
  leadInMs: number,
  measureMs: number,
): Promise<{ cell: Cell; answered: number }> {
  const begin = performance.now() + leadInMs;
  const end = begin + measureMs;
  const took: number[] = [];
  let answered = 0;
  let within = 0;
  const calling = Array.from({ length: callers }, async () => {
    const writer = new Writer(contestant, event);
    for (let now = performance.now(); now < end;) {
      const sent = now;
      await writer.append();
      now = performance.now();
      answered += 1;
      if (now < begin) continue;
      // What is answered after the end counts as long, but not as done.
      took.push(now - sent);
      if (now < end) within += 1;
    }
  });
  await Promise.all(calling);
  const cell = {
    contestant: contestant.name,
    callers,
    perSecond: (within / measureMs) * 1000,
    p50: quantile(took, 0.5),
    p99: quantile(took, 0.99),
  };
  return { cell, answered };
}
