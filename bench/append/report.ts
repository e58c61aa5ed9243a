import { describe, type Machine } from '../postgres.js';
import { figure, table } from '../table.js';
import type { ReaderLatency } from './reader-latency.js';
import type { Ratio, Result } from './rounds.js';

/** All that a run has found. */
export interface AppendReport {
  readonly machine: Machine;
  readonly rounds: number;
  /** Of each contestant, at each number of callers, in each round. */
  readonly seconds: number;
  readonly eventBytes: number;
  readonly results: readonly Result[];
  readonly ratios: readonly Ratio[];
  readonly readers: ReaderLatency;
}

/** The report for people. */
export function describeAppends(report: AppendReport): string {
  const { rounds, seconds, eventBytes, readers } = report;
  return [
    describe(report.machine),
    `One sealed event of ${figure(eventBytes)} bytes an append; ${String(rounds)} rounds of ${String(seconds)} s each, interleaved.`,
    '',
    'Appends a second: median over the rounds (least to most), and how long one took (medians).',
    table(
      [
        ['callers', 'who', 'appends/s', 'least', 'most', 'p50 ms', 'p99 ms'],
        ...report.results.map(({ callers, contestant, perSecond, p50, p99 }) => [
          String(callers),
          contestant,
          figure(perSecond.median),
          figure(perSecond.min),
          figure(perSecond.max),
          figure(p50),
          figure(p99),
        ]),
      ],
      2,
    ),
    '',
    'The log over the others, round by round.',
    table(
      [
        ['callers', 'over', 'ratio', 'least', 'most'],
        ...report.ratios.map(({ callers, over, ratio }) => [
          String(callers),
          over,
          figure(ratio.median),
          figure(ratio.min),
          figure(ratio.max),
        ]),
      ],
      2,
    ),
    '',
    `Readers on the same node, ms after the answer, ${String(readers.commands)} commands one by one.`,
    table(
      [
        ['', 'p50', 'p95'],
        [
          'a subscriber has the event',
          figure(readers.delivered.p50),
          figure(readers.delivered.p95),
        ],
        ['the projection has it', figure(readers.projected.p50), figure(readers.projected.p95)],
      ],
      1,
    ),
  ].join('\n');
}
