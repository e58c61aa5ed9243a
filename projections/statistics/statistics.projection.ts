import type { EntityManager } from 'typeorm';
import type { GenerationFailed, GenerationSucceeded } from '../../src/domain/generation.js';
import { localDate } from '../../src/domain/local-date.js';
import { entryIn, isEntryStream } from '../../src/domain/stream.js';
import type { Projection, SealedEvent } from '../../src/readers/projection.js';
import { TableRows } from '../../src/readers/table-rows.js';
import { seconds } from '../event-times.js';
import { type BrokenDownCounter, type Counter, counted, emptyDay } from './counters.js';
import { lengthClass } from './length-class.js';
import {
  JournalStatsEntryRow,
  JournalStatsGenerationRow,
  JournalStatsRow,
  JournalTotalRow,
} from './statistics.tables.js';

export interface StatisticsRows {
  readonly days: TableRows<JournalStatsRow>;
  readonly totals: TableRows<JournalTotalRow>;
  readonly entries: TableRows<JournalStatsEntryRow>;
  readonly generations: TableRows<JournalStatsGenerationRow>;
}

/**
 * What happened on each day, counted once and for good: an entry that is deleted later still counts.
 * An outcome counts on the day of its request, so on each day requested = succeeded + failed + still open.
 * @param timezone in which a day begins and ends (STATS_TIME_ZONE). Another zone needs a rebuild.
 */
export function statisticsProjection(timezone: string): Projection<StatisticsRows> {
  const dayOf = (event: SealedEvent): string => localDate(event.metadata.at, timezone);

  /** Counts one event on its own day. */
  function count(
    rows: StatisticsRows,
    event: SealedEvent,
    counter: Counter | BrokenDownCounter,
    key?: string,
  ): void {
    countOn(rows, event, dayOf(event), counter, key);
  }

  function request(
    rows: StatisticsRows,
    event: SealedEvent<'GreetingRequested' | 'SystemChatRequested'>,
  ): void {
    rows.generations.put({
      generationUid: event.data.generation,
      requestedFor: dayOf(event),
    });
  }

  return {
    name: 'statistics',
    tables: [JournalStatsRow, JournalTotalRow, JournalStatsEntryRow, JournalStatsGenerationRow],
    load: (manager, events) => load(manager, events, dayOf),
    handlers: {
      GreetingRequested: once((event, rows) => {
        request(rows, event);
        count(rows, event, 'greetings_requested');
      }),
      GreetingGenerated: once((event, rows) => {
        succeed(rows, event, 'greetings_succeeded');
      }),
      GreetingFailed: once((event, rows) => {
        fail(rows, event, 'greetings_failed');
      }),
      UserChatted: once((event, rows) => {
        count(rows, event, 'user_chats', lengthClass(event.data.words));
        const total = rows.totals.get('user_chats')?.value ?? 0;
        rows.totals.put({ name: 'user_chats', value: total + 1 });
      }),
      SystemChatRequested: once((event, rows) => {
        request(rows, event);
        count(rows, event, 'system_chats_requested', event.data.reason);
      }),
      ClassesSuggested: once((event, rows) => {
        succeed(rows, event, 'system_chats_succeeded');
      }),
      SystemChatFailed: once((event, rows) => {
        fail(rows, event, 'system_chats_failed');
      }),
      JourneyTaken: once((event, rows) => {
        count(rows, event, 'user_chat_actions', `journey:${event.data.access}`);
      }),
    },
  };
}

async function load(
  manager: EntityManager,
  events: readonly SealedEvent[],
  dayOf: (event: SealedEvent) => string,
): Promise<StatisticsRows> {
  const rows = {
    days: new TableRows(JournalStatsRow, 'retrievedFor'),
    totals: new TableRows(JournalTotalRow, 'name'),
    entries: new TableRows(JournalStatsEntryRow, 'entryUid'),
    generations: new TableRows(JournalStatsGenerationRow, 'generationUid'),
  };
  const outcomes = events.flatMap(({ type, data }) =>
    'generation' in data && !type.endsWith('Requested') ? [data.generation] : [],
  );
  await rows.generations.load(manager, 'generationUid', [...new Set(outcomes)]);
  await rows.entries.load(manager, 'entryUid', [
    ...new Set(
      events
        .map(({ stream }) => stream)
        .filter(isEntryStream)
        .map(entryIn),
    ),
  ]);
  if (events.some(({ type }) => type === 'UserChatted')) {
    await rows.totals.load(manager, 'name', ['user_chats', 'reflection_responses']);
  }
  const requested = rows.generations.where(() => true).map(({ requestedFor }) => requestedFor);
  const days = new Set([...events.map(dayOf), ...requested]);
  await rows.days.load(manager, 'retrievedFor', [...days]);
  return rows;
}

/** Each event of an entry counts once, however often it comes. A class taken outside entries is no tap on our words. */
function once<E extends SealedEvent>(
  handler: (event: E, rows: StatisticsRows) => void,
): (event: E, rows: StatisticsRows) => void {
  return (event, rows) => {
    if (!isEntryStream(event.stream)) return;
    const entryUid = entryIn(event.stream);
    if (event.revision <= (rows.entries.get(entryUid)?.revision ?? -1)) return;
    rows.entries.put({ entryUid, revision: event.revision });
    handler(event, rows);
  };
}

function succeed(
  rows: StatisticsRows,
  event: SealedEvent & { readonly data: GenerationSucceeded },
  counter: BrokenDownCounter,
): void {
  close(rows, event, event.data.generation, counter, event.data.technique);
}

/** A failed try that is not the last word does not count. */
function fail(
  rows: StatisticsRows,
  event: SealedEvent & { readonly data: GenerationFailed },
  counter: BrokenDownCounter,
): void {
  const { generation, technique, reason, final } = event.data;
  if (final) close(rows, event, generation, counter, `${technique}:${reason}`);
}

function close(
  rows: StatisticsRows,
  event: SealedEvent,
  generation: string,
  counter: BrokenDownCounter,
  key: string,
): void {
  const open = rows.generations.get(generation);
  if (open === undefined) return;
  rows.generations.removeAll('generationUid', generation);
  countOn(rows, event, open.requestedFor, counter, key);
}

function countOn(
  rows: StatisticsRows,
  event: SealedEvent,
  day: string,
  counter: Counter | BrokenDownCounter,
  key?: string,
): void {
  const row = rows.days.get(day) ?? emptyDay(day);
  rows.days.put({ ...counted(row, counter, key), retrievedAt: seconds(event) });
}
