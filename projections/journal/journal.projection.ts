import type { EntityManager } from 'typeorm';
import type {
  GenerationFailed,
  GenerationRequested,
  GenerationSucceeded,
} from '../../src/domain/generation.js';
import type { ItemLogUid, ItemUid } from '../../src/domain/uid.js';
import { entryIn } from '../../src/domain/stream.js';
import {
  type Projection,
  type SealedEvent,
  streamsBegunBefore,
} from '../../src/readers/projection.js';
import { TableRows } from '../../src/readers/table-rows.js';
import { seconds, unixDate } from '../event-times.js';
import {
  ENTRY_HIDDEN,
  ENTRY_VISIBLE,
  ENTRY_WRITTEN,
  ITEM_AS_OTHER,
  type ItemData,
  type ItemType,
  JournalEntryItemLogRow,
  JournalEntryItemRow,
  JournalEntryRow,
  JournalGenerationRow,
} from './journal.tables.js';

export interface JournalRows {
  readonly entries: TableRows<JournalEntryRow>;
  readonly items: TableRows<JournalEntryItemRow>;
  readonly itemLog: TableRows<JournalEntryItemLogRow>;
  readonly generations: TableRows<JournalGenerationRow>;
}

/** Entries, their items with every version, and their generations, as the people who write them see them. */
export const journalProjection: Projection<JournalRows> = {
  name: 'journal',
  tables: [JournalEntryRow, JournalEntryItemRow, JournalEntryItemLogRow, JournalGenerationRow],
  load,
  handlers: {
    EntryStarted(event, rows) {
      const uid = entryIn(event.stream);
      if (rows.entries.get(uid) !== undefined) return;
      rows.entries.put({
        uid,
        userUid: event.data.user,
        flags: 0,
        revision: event.revision,
        createdAt: seconds(event),
        createdUnixDate: unixDate(event),
        canonicalAt: seconds(event),
        canonicalUnixDate: unixDate(event),
      });
    },
    GreetingRequested: onEntry((event, rows, entry) => {
      request(event, rows, entry, 'greeting');
    }),
    SystemChatRequested: onEntry((event, rows, entry) => {
      request(event, rows, entry, 'reply');
    }),
    GenerationAttempted: onEntry((event, rows) => {
      const { generation, attempt } = event.data;
      changeGeneration(event, rows, generation, { state: 'running', attempts: attempt });
    }),
    GreetingGenerated: onEntry((event, rows) => {
      succeed(event, rows, { type: 'textual', parts: event.sealed.parts });
    }),
    ClassesSuggested: onEntry((event, rows) => {
      const { parts, journeys } = event.sealed;
      const data = { parts, journeys: event.data.journeys, sealed_journeys: journeys };
      succeed(event, rows, { type: 'textual', ...data });
    }),
    GreetingFailed: onEntry(fail),
    SystemChatFailed: onEntry(fail),
    UserChatted: onEntry((event, rows, entry) => {
      const data = { type: 'textual', parts: event.sealed.parts } as const;
      show(event, rows, { item: event.data.item, type: 'chat', data, flags: 0, generation: null });
      rows.entries.put({
        ...entry,
        flags: withVisibility(entry.flags | ENTRY_WRITTEN),
        revision: event.revision,
        canonicalAt: seconds(event),
        canonicalUnixDate: unixDate(event),
      });
    }),
    WordsModerated: onEntry((event, rows) => {
      const item = rows.items.get(event.data.item);
      if (item?.revision === event.data.item_revision) {
        rows.items.put({ ...item, verdict: event.data.verdict });
      }
      log(event, rows, event.data.item);
    }),
    JourneyTaken: onEntry((event, rows) => {
      if (!('item' in event.data)) return;
      const { item, journey: journey_uid, user_journey: user_journey_uid } = event.data;
      const data = {
        type: 'ui',
        conceptually: { type: 'user_journey', journey_uid, user_journey_uid },
      } as const;
      show(event, rows, { item, type: 'ui', data, flags: 0, generation: null });
    }),
    EntryHidden: onEntry((event, rows, entry) => {
      const flags = withVisibility(entry.flags | ENTRY_HIDDEN);
      rows.entries.put({ ...entry, flags, revision: event.revision });
    }),
    EntryShown: onEntry((event, rows, entry) => {
      const flags = withVisibility(entry.flags & ~ENTRY_HIDDEN);
      rows.entries.put({ ...entry, flags, revision: event.revision });
    }),
    EntryDeleted: onEntry((_event, rows, entry) => {
      rows.entries.removeAll('uid', entry.uid);
      rows.items.removeAll('entryUid', entry.uid);
      rows.itemLog.removeAll('entryUid', entry.uid);
      rows.generations.removeAll('entryUid', entry.uid);
    }),
  },
};

async function load(manager: EntityManager, events: readonly SealedEvent[]): Promise<JournalRows> {
  const rows = {
    entries: new TableRows(JournalEntryRow, 'uid'),
    items: new TableRows(JournalEntryItemRow, 'uid'),
    itemLog: new TableRows(JournalEntryItemLogRow, 'uid'),
    generations: new TableRows(JournalGenerationRow, 'uid'),
  };
  const entries = streamsBegunBefore(events).map(entryIn);
  await rows.entries.load(manager, 'uid', entries);
  await rows.items.load(manager, 'entryUid', entries);
  await rows.generations.load(manager, 'entryUid', entries);
  return rows;
}

type EntryHandler<E> = (event: E, rows: JournalRows, entry: Readonly<JournalEntryRow>) => void;

/** For an entry that is there, once an event: one that the rows have seen changes nothing. */
function onEntry<E extends SealedEvent>(
  handler: EntryHandler<E>,
): (event: E, rows: JournalRows) => void {
  return (event, rows) => {
    const entry = rows.entries.get(entryIn(event.stream));
    if (entry === undefined || event.revision <= entry.revision) return;
    const seen = { ...entry, revision: event.revision };
    rows.entries.put(seen);
    handler(event, rows, seen);
  };
}

/** History shows what the person has written in and has not hidden. */
function withVisibility(flags: number): number {
  const visible = (flags & ENTRY_WRITTEN) !== 0 && (flags & ENTRY_HIDDEN) === 0;
  return visible ? flags | ENTRY_VISIBLE : flags & ~ENTRY_VISIBLE;
}

function request(
  event: SealedEvent & { readonly data: GenerationRequested },
  rows: JournalRows,
  entry: Readonly<JournalEntryRow>,
  kind: JournalGenerationRow['kind'],
): void {
  rows.generations.put({
    uid: event.data.generation,
    entryUid: entry.uid,
    userUid: entry.userUid,
    itemUid: event.data.item,
    kind,
    reason: event.data.reason,
    state: 'waiting',
    attempts: 0,
    technique: null,
    model: null,
    failureReason: null,
    requestedAt: seconds(event),
    endedAt: null,
    latency: null,
    changedAtRevision: event.revision,
  });
}

function succeed(
  event: SealedEvent & { readonly data: GenerationSucceeded },
  rows: JournalRows,
  data: ItemData,
): void {
  const { generation, item, technique, model, latency } = event.data;
  const end = { state: 'succeeded', technique, model, latency, endedAt: seconds(event) } as const;
  changeGeneration(event, rows, generation, end);
  show(event, rows, { item, type: 'chat', data, flags: ITEM_AS_OTHER, generation });
}

function fail(event: SealedEvent & { readonly data: GenerationFailed }, rows: JournalRows): void {
  const { generation, attempt, technique, reason, final } = event.data;
  changeGeneration(event, rows, generation, {
    state: final ? 'failed' : 'waiting',
    attempts: attempt,
    technique,
    failureReason: reason,
    endedAt: final ? seconds(event) : null,
  });
  const item = rows.generations.get(generation)?.itemUid;
  if (item !== undefined) log(event, rows, item);
}

function changeGeneration(
  event: SealedEvent,
  rows: JournalRows,
  uid: string,
  change: Partial<JournalGenerationRow>,
): void {
  const generation = rows.generations.get(uid);
  if (generation === undefined) return;
  rows.generations.put({ ...generation, ...change, changedAtRevision: event.revision });
}

/** A new item at the end, or a new version of one that is there. */
function show(
  event: SealedEvent,
  rows: JournalRows,
  shown: {
    item: ItemUid;
    type: ItemType;
    data: ItemData;
    flags: number;
    generation: JournalEntryItemRow['generationUid'];
  },
): void {
  const entryUid = entryIn(event.stream);
  const earlier = rows.items.get(shown.item);
  const last = rows.items.where((item) => item.entryUid === entryUid).length;
  rows.items.put({
    uid: shown.item,
    entryUid,
    entryCounter: earlier?.entryCounter ?? last + 1,
    type: shown.type,
    data: shown.data,
    flags: shown.flags,
    revision: (earlier?.revision ?? 0) + 1,
    verdict: null,
    generationUid: shown.generation,
    createdAt: earlier?.createdAt ?? seconds(event),
    createdUnixDate: earlier?.createdUnixDate ?? unixDate(event),
    changedAtRevision: event.revision,
  });
  log(event, rows, shown.item);
}

function log(event: SealedEvent, rows: JournalRows, item: ItemUid): void {
  rows.itemLog.put({
    uid: itemLogUid(event.id),
    itemUid: item,
    entryUid: entryIn(event.stream),
    event: { ...event.data, type: event.type, sealed: event.sealed },
    entryRevision: event.revision,
    createdAt: seconds(event),
  });
}

/** The event's id in the form of a uid: sixteen bytes either way. */
function itemLogUid(eventId: string): ItemLogUid {
  return `oseh_jeil_${Buffer.from(eventId.replaceAll('-', ''), 'hex').toString('base64url')}`;
}
