import type { EventToAppend } from '../../src/ports/event-log.port.js';
import { type Spread, spread } from '../statistics.js';
import type { Contestant } from './contestant.js';
import { type Cell, measure } from './measure.js';

/** How many callers append at once. */
const CALLERS = [1, 8, 32, 64] as const;

const WARM_UP_MS = 1_500;
const LEAD_IN_MS = 100;

/** What one contestant came to over all rounds. */
export interface Result {
  readonly contestant: string;
  readonly callers: number;
  readonly perSecond: Spread;
  /** Milliseconds; medians over the rounds. */
  readonly p50: number;
  readonly p99: number;
}

/** The first contestant's throughput, the log's, divided by another's, round by round. */
export interface Ratio {
  readonly over: string;
  readonly callers: number;
  readonly ratio: Spread;
}

/**
 * Measures all contestants again and again, one right after the other, forwards and backwards in turn, so that
 * whatever else the machine does falls on all of them.
 * @param measureMs of each contestant, at each number of callers, in each round.
 * @throws Error when a contestant has not stored what it said it had.
 */
export async function runRounds(
  contestants: readonly Contestant[],
  event: EventToAppend,
  rounds: number,
  measureMs: number,
): Promise<Cell[]> {
  const cells: Cell[] = [];
  const answered = new Map<Contestant, number>();
  const one = async (contestant: Contestant, callers: number, ms: number): Promise<Cell> => {
    const measured = await measure(contestant, event, callers, LEAD_IN_MS, ms);
    answered.set(contestant, (answered.get(contestant) ?? 0) + measured.answered);
    return measured.cell;
  };
  for (const contestant of contestants) await one(contestant, 32, WARM_UP_MS);
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? contestants : contestants.toReversed();
    for (const callers of CALLERS) {
      for (const contestant of order) cells.push(await one(contestant, callers, measureMs));
    }
    process.stderr.write(`round ${String(round + 1)} of ${String(rounds)}\n`);
  }
  for (const contestant of contestants) {
    if ((await contestant.stored()) !== answered.get(contestant)) {
      throw new Error(`${contestant.name} has not stored what it has acknowledged`);
    }
  }
  return cells;
}

export function resultsOf(cells: readonly Cell[]): Result[] {
  return CALLERS.flatMap((callers) =>
    namesIn(cells).map((contestant) => {
      const mine = cellsOf(cells, contestant, callers);
      return {
        contestant,
        callers,
        perSecond: spread(mine.map(({ perSecond }) => perSecond)),
        p50: spread(mine.map(({ p50 }) => p50)).median,
        p99: spread(mine.map(({ p99 }) => p99)).median,
      };
    }),
  );
}

export function ratiosOf(cells: readonly Cell[]): Ratio[] {
  const [log = '', ...others] = namesIn(cells);
  return CALLERS.flatMap((callers) => {
    const ours = cellsOf(cells, log, callers);
    return others.map((over) => {
      const theirs = cellsOf(cells, over, callers);
      const ratios = ours.map(
        ({ perSecond }, round) => perSecond / (theirs[round]?.perSecond ?? NaN),
      );
      return { over, callers, ratio: spread(ratios) };
    });
  });
}

function namesIn(cells: readonly Cell[]): string[] {
  return [...new Set(cells.map(({ contestant }) => contestant))];
}

/** In the order of the rounds. */
function cellsOf(cells: readonly Cell[], name: string, callers: number): Cell[] {
  return cells.filter((cell) => cell.contestant === name && cell.callers === callers);
}
