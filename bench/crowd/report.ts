import { describe } from '../postgres.js';
import { figure, table } from '../table.js';
import type { CrowdReport } from './crowd.js';

/** The report for people. */
export function describeCrowd(report: CrowdReport): string {
  const { people, workers, modelMs, generations, notByTheModel, seconds, leastSeconds } = report;
  const row = (what: string, { p50, p95 }: { p50: number; p95: number }): string[] => [
    what,
    figure(p50),
    figure(p95),
  ];
  return [
    describe(report.machine),
    `${String(people)} people, ${String(workers)} workers, ${String(generations)} generations of ${String(modelMs)} ms ` +
      `(${String(notByTheModel)} not written by the model).`,
    '',
    `From the first command to the last reply on a socket: ${figure(seconds)} s; the model alone takes ${figure(leastSeconds)} s.`,
    '',
    table(
      [
        ['ms', 'p50', 'p95'],
        row('in the queue until the first attempt', report.queued),
        row('POST /entries answered', report.entryAccepted),
        row('its greeting on the socket', report.greetingSeen),
        row('POST /entries/{uid}/chat answered', report.chatAccepted),
        row('its reply on the socket', report.replySeen),
      ],
      1,
    ),
  ].join('\n');
}
