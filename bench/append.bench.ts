import { parseArgs } from 'node:util';
import type { EventToAppend } from '../src/ports/event-log.port.js';
import type { TestDatabase } from '../test/support/database.js';
import type { Contestant } from './append/contestant.js';
import { EmmettContestant } from './append/emmett.contestant.js';
import { LogContestant } from './append/log.contestant.js';
import { RawInsertContestant } from './append/raw-insert.contestant.js';
import type { Cell } from './append/measure.js';
import { measureReaders } from './append/reader-latency.js';
import { describeAppends } from './append/report.js';
import { ratiosOf, resultsOf, runRounds } from './append/rounds.js';
import { sealedMessage } from './append/writer.js';
import { BenchPostgres, describeMachine } from './postgres.js';

/** Connections of those who do not put many appends into one call: the number that `pg` gives a pool by default. */
const CONNECTIONS = 10;

/** What the log's appends cost beside the least that stores an event, and beside another event store. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '20' },
      seconds: { type: 'string', default: '0.5' },
    },
  });
  const [rounds, seconds] = [Number(values.rounds), Number(values.seconds)];
  const event = await sealedMessage();
  const postgres = await BenchPostgres.start();
  try {
    const { machine, cells } = await postgres.use(async (database) => ({
      machine: await describeMachine(database),
      cells: await compareAppends(database, event, rounds, seconds),
    }));
    const readers = await postgres.use(measureReaders);
    const { data, sealed, metadata } = event;
    const report = {
      machine,
      rounds,
      seconds,
      eventBytes: Buffer.byteLength(JSON.stringify({ data, sealed, metadata })),
      results: resultsOf(cells),
      ratios: ratiosOf(cells),
      readers,
    };
    console.log(values.json ? JSON.stringify({ ...report, cells }) : describeAppends(report));
  } finally {
    await postgres.stop();
  }
}

async function compareAppends(
  database: TestDatabase,
  event: EventToAppend,
  rounds: number,
  seconds: number,
): Promise<Cell[]> {
  const contestants: Contestant[] = [
    await LogContestant.on(database),
    await RawInsertContestant.on(database, CONNECTIONS),
    await RawInsertContestant.on(database, 1),
  ];
  const emmett = await EmmettContestant.on(database, CONNECTIONS);
  if (emmett === undefined) {
    console.error('Emmett is left out; to have it in: npm ci --prefix bench/emmett');
  } else {
    contestants.push(emmett);
  }
  try {
    return await runRounds(contestants, event, rounds, seconds * 1000);
  } finally {
    for (const contestant of contestants) await contestant.close();
  }
}

await main();
