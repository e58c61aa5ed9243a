import { beforeEach, describe, expect, it } from '@jest/globals';
import type { EntryEvent } from '../../src/domain/entry/entry.events.js';
import { entryStream, userJourneyStream } from '../../src/domain/stream.js';
import type { EntryUid } from '../../src/domain/uid.js';
import { TableRows } from '../../src/readers/table-rows.js';
import {
  ADA,
  answered,
  asked,
  generation,
  greeted,
  happened,
  item,
  journey,
  JOURNEYS,
  userJourney,
} from '../../test/dsl/entry-examples.js';
import { applyTwice, envelope, NOON, sealedStream } from '../../test/dsl/sealed-events.js';
import { lived } from '../../test/dsl/user-journey-examples.js';
import { journalProjection, type JournalRows } from './journal.projection.js';
import {
  ENTRY_HIDDEN,
  ENTRY_VISIBLE,
  ENTRY_WRITTEN,
  isTextual,
  ITEM_AS_OTHER,
  JournalEntryItemLogRow,
  JournalEntryItemRow,
  JournalEntryRow,
  JournalGenerationRow,
} from './journal.tables.js';

const ENTRY: EntryUid = 'oseh_jne_entry0000000000000000A';
const STREAM = entryStream(ENTRY);
const DAY = Date.parse('2026-03-01') / 86_400_000;

describe('the journal projection', () => {
  let rows: JournalRows;

  beforeEach(() => {
    rows = {
      entries: new TableRows(JournalEntryRow, 'uid'),
      items: new TableRows(JournalEntryItemRow, 'uid'),
      itemLog: new TableRows(JournalEntryItemLogRow, 'uid'),
      generations: new TableRows(JournalGenerationRow, 'uid'),
    };
  });

  const given = (...events: EntryEvent[]): void => {
    applyTwice(journalProjection, rows, sealedStream(STREAM, events));
  };
  const counters = (): unknown[] =>
    rows.items
      .where(() => true)
      .map(({ uid, entryCounter, revision }) => [uid, entryCounter, revision]);

  it('begins an entry that is not in the history yet', () => {
    given(happened.started());
    expect(rows.entries.get(ENTRY)).toEqual({
      uid: ENTRY,
      userUid: ADA,
      flags: 0,
      revision: 0,
      createdAt: NOON / 1000,
      createdUnixDate: DAY,
      canonicalAt: NOON / 1000,
      canonicalUnixDate: DAY,
    });
  });

  it('shows a greeting as the other’s words', () => {
    given(...greeted());
    expect(rows.items.get(item('greeting'))).toMatchObject({
      entryCounter: 1,
      flags: ITEM_AS_OTHER,
      revision: 1,
      generationUid: generation('g1'),
      data: { type: 'textual', parts: envelope(STREAM, 2, 'parts') },
      changedAtRevision: 2,
    });
    expect(rows.generations.get(generation('g1'))).toMatchObject({
      state: 'succeeded',
      technique: 'scripted',
      latency: 7,
      requestedAt: NOON / 1000 + 60,
      endedAt: NOON / 1000 + 120,
    });
  });

  it('shows a message as one’s own, and moves the entry into the history', () => {
    given(...asked());
    expect(rows.items.get(item('m1'))).toMatchObject({
      entryCounter: 2,
      flags: 0,
      generationUid: null,
    });
    expect(rows.entries.get(ENTRY)).toMatchObject({
      flags: ENTRY_VISIBLE | ENTRY_WRITTEN,
      canonicalAt: NOON / 1000 + 180,
      revision: 4,
    });
  });

  it('keeps the classes of a reply beside its words', () => {
    given(...answered());
    expect(rows.items.get(item('reply1'))?.data).toEqual({
      type: 'textual',
      parts: envelope(STREAM, 5, 'parts'),
      journeys: JOURNEYS,
      sealed_journeys: envelope(STREAM, 5, 'journeys'),
    });
  });

  it('makes a refreshed reply a new version of the same item, and keeps the old one in the log', () => {
    given(
      ...answered(),
      happened.replyRequested('r2', 'reply1', 'refresh'),
      happened.replied('r2'),
    );
    expect(counters()).toEqual([
      [item('greeting'), 1, 1],
      [item('m1'), 2, 1],
      [item('reply1'), 3, 2],
    ]);
    const versions = rows.itemLog.where(({ itemUid }) => itemUid === item('reply1'));
    expect(versions.map(({ event, entryRevision }) => [event.type, entryRevision])).toEqual([
      ['ClassesSuggested', 5],
      ['ClassesSuggested', 7],
    ]);
  });

  it('counts items in the order of their appearance', () => {
    given(
      happened.started(),
      happened.greetingRequested(),
      happened.greetingFailed('g1', 'superseded'),
      happened.chatted('m1'),
      happened.replyRequested('r1', 'reply1'),
      happened.replyFailed('r1'),
      happened.chatted('m2'),
      happened.replyRequested('r2', 'reply2'),
      happened.replied('r2', 'reply2'),
    );
    expect(counters()).toEqual([
      [item('m1'), 1, 1],
      [item('m2'), 2, 1],
      [item('reply2'), 3, 1],
    ]);
  });

  it('follows a generation through its tries', () => {
    const state = (): unknown => {
      const row = rows.generations.get(generation('r1'));
      return [row?.state, row?.attempts, row?.failureReason];
    };
    const events = [
      ...asked(),
      happened.attempted('r1', 1),
      happened.replyFailed('r1', 'timeout', false, 1),
      happened.attempted('r1', 2),
      happened.replyFailed('r1', 'internal', true, 2),
    ];
    const sealed = sealedStream(STREAM, events);
    const states = sealed.map((event) => {
      applyTwice(journalProjection, rows, [event]);
      return state();
    });
    expect(states.slice(4)).toEqual([
      ['waiting', 0, null],
      ['running', 1, null],
      ['waiting', 1, 'timeout'],
      ['running', 2, 'timeout'],
      ['failed', 2, 'internal'],
    ]);
    const failures = rows.itemLog.where(({ event }) => event.type === 'SystemChatFailed');
    expect(failures).toHaveLength(2);
  });

  it('remembers the verdict on the version that was looked at', () => {
    given(...asked(), happened.moderated('m1', 'held'));
    expect(rows.items.get(item('m1'))?.verdict).toBe('held');
  });

  it('shows a class that was taken as the person’s own doing, and moves nothing else', () => {
    given(...answered());
    const before = rows.entries.get(ENTRY);
    given(...answered(), happened.taken());
    const shown = rows.items.get(item('of-uj1'));
    expect(shown).toEqual({
      uid: item('of-uj1'),
      entryUid: ENTRY,
      entryCounter: 4,
      type: 'ui',
      data: {
        type: 'ui',
        conceptually: {
          type: 'user_journey',
          journey_uid: journey('soup'),
          user_journey_uid: userJourney('uj1'),
        },
      },
      flags: 0,
      revision: 1,
      verdict: null,
      generationUid: null,
      createdAt: NOON / 1000 + 360,
      createdUnixDate: DAY,
      changedAtRevision: 6,
    });
    expect(rows.items.where(isTextual)).toHaveLength(3);
    expect(rows.entries.get(ENTRY)).toEqual({ ...before, revision: 6 });
    const versions = rows.itemLog.where(({ itemUid }) => itemUid === item('of-uj1'));
    expect(versions.map(({ event }) => [event.type, event.access, event.sealed])).toEqual([
      ['JourneyTaken', 'free', {}],
    ]);
  });

  it('knows nothing of classes that were taken on their own', () => {
    const stream = userJourneyStream(userJourney('uj1'));
    applyTwice(journalProjection, rows, sealedStream(stream, [lived.taken()]));
    expect(rows.items.where(() => true)).toEqual([]);
  });

  it('hides and shows', () => {
    given(...asked(), happened.hidden());
    expect(rows.entries.get(ENTRY)?.flags).toBe(ENTRY_WRITTEN | ENTRY_HIDDEN);
    given(...asked(), happened.hidden(), happened.shown());
    expect(rows.entries.get(ENTRY)?.flags).toBe(ENTRY_WRITTEN | ENTRY_VISIBLE);
  });

  it('does not put into the history what was shown but never written in', () => {
    given(...greeted(), happened.hidden(), happened.shown());
    expect(rows.entries.get(ENTRY)?.flags).toBe(0);
  });

  it('forgets a deleted entry whole', () => {
    given(...answered(), happened.deleted());
    for (const table of Object.values(rows) as TableRows<object>[]) {
      expect(table.where(() => true)).toEqual([]);
    }
  });

  it('gives each event’s log row the event’s own id as its uid', () => {
    given(...asked());
    const [row] = rows.itemLog.where(({ itemUid }) => itemUid === item('m1'));
    expect(row?.uid).toMatch(/^oseh_jeil_[A-Za-z0-9_-]{22}$/);
  });
});
