import { beforeEach, describe, expect, it } from '@jest/globals';
import type { EntryEvent } from '../../src/domain/entry/entry.events.js';
import { event } from '../../src/domain/event.js';
import { entryStream, userJourneyStream } from '../../src/domain/stream.js';
import type { EntryUid } from '../../src/domain/uid.js';
import { TableRows } from '../../src/readers/table-rows.js';
import {
  answered,
  asked,
  greeted,
  happened,
  item,
  userJourney,
  words,
} from '../../test/dsl/entry-examples.js';
import { applyTwice, NOON, sealedStream } from '../../test/dsl/sealed-events.js';
import { lived } from '../../test/dsl/user-journey-examples.js';
import { lengthClass } from './length-class.js';
import { statisticsProjection, type StatisticsRows } from './statistics.projection.js';
import {
  JournalStatsEntryRow,
  JournalStatsGenerationRow,
  JournalStatsRow,
  JournalTotalRow,
} from './statistics.tables.js';

const ENTRY: EntryUid = 'oseh_jne_entry0000000000000000A';
const OTHER: EntryUid = 'oseh_jne_other0000000000000000A';
const TODAY = '2026-03-01';

describe('the statistics projection', () => {
  let rows: StatisticsRows;

  beforeEach(() => {
    rows = {
      days: new TableRows(JournalStatsRow, 'retrievedFor'),
      totals: new TableRows(JournalTotalRow, 'name'),
      entries: new TableRows(JournalStatsEntryRow, 'entryUid'),
      generations: new TableRows(JournalStatsGenerationRow, 'generationUid'),
    };
  });

  const given = (events: EntryEvent[], at = NOON, entry = ENTRY, timezone = 'UTC'): void => {
    const sealed = sealedStream(entryStream(entry), events, { at, position: 1 });
    applyTwice(statisticsProjection(timezone), rows, sealed);
  };

  it('counts what was asked for and what came of it', () => {
    given(answered());
    expect(rows.days.get(TODAY)).toMatchObject({
      retrievedAt: (NOON + 5 * 60_000) / 1000,
      greetings_requested: 1,
      greetings_succeeded: 1,
      greetings_succeeded_breakdown: { scripted: 1 },
      greetings_failed: 0,
      greetings_failed_breakdown: {},
      user_chats: 1,
      user_chats_breakdown: { '1-9 words': 1 },
      system_chats_requested: 1,
      system_chats_requested_breakdown: { initial: 1 },
      system_chats_succeeded: 1,
      system_chats_succeeded_breakdown: { scripted: 1 },
    });
    expect(rows.totals.get('user_chats')?.value).toBe(1);
  });

  it('counts only failures that nothing follows', () => {
    given([
      ...asked(),
      happened.replyFailed('r1', 'timeout', false),
      happened.replyFailed('r1', 'internal', true),
      happened.replyRequested('r2', 'reply1', 'retry'),
    ]);
    expect(rows.days.get(TODAY)).toMatchObject({
      system_chats_requested: 2,
      system_chats_requested_breakdown: { initial: 1, retry: 1 },
      system_chats_failed: 1,
      system_chats_failed_breakdown: { 'scripted:internal': 1 },
    });
  });

  it('counts an outcome on the day of its request', () => {
    const lateEvening = Date.parse('2026-03-01T23:59:30Z');
    given(
      [happened.started(), happened.greetingRequested(), happened.greeted()],
      lateEvening - 60_000,
    );
    expect(rows.days.get(TODAY)).toMatchObject({ greetings_requested: 1, greetings_succeeded: 1 });
    expect(rows.days.get('2026-03-02')).toBeUndefined();
  });

  it('begins its days in the time zone that it is given', () => {
    given(greeted(), Date.parse('2026-03-01T07:00:00Z'), ENTRY, 'America/Los_Angeles');
    expect(rows.days.get('2026-02-28')).toMatchObject({ greetings_requested: 1 });
  });

  it('holds that what was requested has succeeded, failed or is still open', () => {
    given(answered());
    given(
      [
        happened.started(),
        happened.greetingRequested('g9'),
        happened.greetingFailed('g9', 'superseded'),
        happened.chatted(),
        happened.replyRequested('r9'),
      ],
      NOON,
      OTHER,
    );
    const day = rows.days.get(TODAY);
    expect(day).toMatchObject({
      greetings_requested: 2,
      greetings_succeeded: 1,
      greetings_failed: 1,
    });
    expect(day).toMatchObject({ system_chats_requested: 2, system_chats_succeeded: 1 });
    expect(rows.generations.where(() => true)).toHaveLength(1);
  });

  it('counts each class that was taken from a reply, by what it was for the person', () => {
    given([
      ...answered(),
      happened.taken('uj1'),
      happened.taken('uj2', { access: 'premium' }),
      happened.taken('uj3'),
      happened.deleted(),
    ]);
    expect(rows.days.get(TODAY)).toMatchObject({
      user_chat_actions: 3,
      user_chat_actions_breakdown: { 'journey:free': 2, 'journey:premium': 1 },
    });
    expect(rows.totals.where(() => true)).toEqual([{ name: 'user_chats', value: 1 }]);
  });

  it('does not count classes that were taken on their own, nor what is thought of any', () => {
    const stream = userJourneyStream(userJourney('uj1'));
    const alone = sealedStream(stream, [lived.taken(), lived.rated()]);
    applyTwice(statisticsProjection('UTC'), rows, alone);
    for (const table of Object.values(rows) as TableRows<object>[]) {
      expect(table.where(() => true)).toEqual([]);
    }
  });

  it('keeps counting what was deleted', () => {
    given([...answered(), happened.deleted()]);
    expect(rows.days.get(TODAY)).toMatchObject({ user_chats: 1, system_chats_succeeded: 1 });
  });

  it('sorts messages by their length', () => {
    const chatted = (n: number): EntryEvent =>
      event('UserChatted', { item: item(`m${String(n)}`), words: n }, { parts: words('…') });
    given([happened.started(), ...[0, 9, 10, 19, 20, 100, 101, 499, 500].map(chatted)]);
    expect(rows.days.get(TODAY)?.user_chats_breakdown).toEqual({
      '1-9 words': 2,
      '10-19 words': 2,
      '20-100 words': 2,
      '101-499 words': 2,
      '500+ words': 1,
    });
    expect(lengthClass(0)).toBe('1-9 words');
  });

  it('keeps every counter equal to the sum of its breakdown', () => {
    given([
      ...answered(),
      happened.replyRequested('r2', 'reply1', 'refresh'),
      happened.replied('r2'),
      happened.taken(),
    ]);
    // Counters and breakdowns belong together by their names alone.
    const day = rows.days.get(TODAY) as unknown as Record<string, unknown>;
    for (const [name, breakdown] of Object.entries(day)) {
      if (!name.endsWith('_breakdown')) continue;
      const sum = Object.values(breakdown as Record<string, number>).reduce((a, b) => a + b, 0);
      expect([name, day[name.replace('_breakdown', '')]]).toEqual([name, sum]);
    }
  });
});
