import type { ClassesQueries } from '../../projections/classes/classes.queries.js';
import type { JourneyRow } from '../../projections/classes/classes.tables.js';
import type { WholeEntry } from '../../projections/journal/journal.queries.js';
import {
  ENTRY_HIDDEN,
  ENTRY_VISIBLE,
  isTextual,
  ITEM_AS_OTHER,
  type JournalEntryItemRow,
  type JournalEntryRow,
  type JournalGenerationRow,
  type UiData,
} from '../../projections/journal/journal.tables.js';
import type { UsersQueries } from '../../projections/users/users.queries.js';
import type {
  EntryView,
  GenerationView,
  ItemView,
  JourneyDetails,
  PartView,
  WholeEntryView,
} from '../contract/entry.views.js';
import { decideAccess, type Entitlement } from '../domain/access.js';
import type { Part } from '../domain/parts.js';
import { Private } from '../domain/private.js';
import type { JourneyUid, UserUid } from '../domain/uid.js';
import type { EventCodec } from '../log/event-codec.js';

const UNREADABLE = Private.sealed<Part[]>(() => undefined);
const NO_WORDS = Private.of<Part[]>([]);

type OpenedItem = readonly [JournalEntryItemRow, Private<Part[]>];

/** Rows of the journal as people see them: opened, with each linked class as it stands today. */
export class EntryPresenter {
  constructor(
    private readonly codec: EventCodec,
    private readonly classes: ClassesQueries,
    private readonly users: UsersQueries,
  ) {}

  /** Several entries of one person at once, so that keys and classes are looked up once. */
  async present(entries: readonly WholeEntry[], user: UserUid): Promise<WholeEntryView[]> {
    const rows = entries.flatMap(({ items }) => items);
    const items = await this.open(rows, user);
    const details = await this.detailsOf(items, user);
    return entries.map((whole) => ({
      entry: entryView(whole.entry),
      items: items
        .filter(([{ entryUid }]) => entryUid === whole.entry.uid)
        .map(([row, parts]) => itemView(row, parts, details)),
      generations: whole.generations.map(generationView),
      parked: whole.parked,
    }));
  }

  private async open(
    rows: readonly JournalEntryItemRow[],
    user: UserUid,
  ): Promise<readonly OpenedItem[]> {
    const textual = rows.filter(isTextual);
    const opened = await this.codec.openAll<Part[]>(
      textual.map(({ data }) => data.parts),
      user,
    );
    const words = new Map(textual.map(({ uid }, i) => [uid, opened[i] ?? UNREADABLE]));
    return rows.map((row) => [row, words.get(row.uid) ?? NO_WORDS]);
  }

  private async detailsOf(
    items: readonly OpenedItem[],
    user: UserUid,
  ): Promise<ReadonlyMap<JourneyUid, JourneyDetails>> {
    const linked = items
      .flatMap(([, parts]) => (parts.readable ? parts.reveal() : []))
      .flatMap((part) => (part.type === 'journey' ? [part.uid] : []));
    const taken = items.flatMap(([{ data }]) =>
      data.type === 'ui' ? [data.conceptually.journey_uid] : [],
    );
    if (linked.length + taken.length === 0) return new Map();
    const rows = await this.classes.named([...linked, ...taken]);
    const entitlements = new Set((await this.users.user(user))?.entitlements ?? []);
    return new Map([...rows].map(([uid, row]) => [uid, journeyDetails(row, entitlements)]));
  }
}

/** An entry's own facts. */
export function entryView(row: JournalEntryRow): EntryView {
  return {
    uid: row.uid,
    revision: row.revision,
    visible: (row.flags & ENTRY_VISIBLE) !== 0,
    hidden: (row.flags & ENTRY_HIDDEN) !== 0,
    created_at: row.createdAt,
    created_unix_date: row.createdUnixDate,
    canonical_at: row.canonicalAt,
    canonical_unix_date: row.canonicalUnixDate,
  };
}

function itemView(
  row: JournalEntryItemRow,
  parts: Private<Part[]>,
  details: ReadonlyMap<JourneyUid, JourneyDetails>,
): ItemView {
  return {
    uid: row.uid,
    entry_counter: row.entryCounter,
    type: row.type,
    display_author: (row.flags & ITEM_AS_OTHER) !== 0 ? 'other' : 'self',
    revision: row.revision,
    created_at: row.createdAt,
    generation_uid: row.generationUid,
    unreadable: !parts.readable,
    parts: parts.readable ? parts.reveal().map((part) => partView(part, details)) : [],
    ...(row.data.type === 'ui' ? takenView(row.data, details) : {}),
  };
}

function takenView(
  { conceptually: { journey_uid: uid, user_journey_uid } }: UiData,
  details: ReadonlyMap<JourneyUid, JourneyDetails>,
): Pick<ItemView, 'user_journey_uid' | 'journey'> {
  return { user_journey_uid, journey: { uid, details: details.get(uid) ?? null } };
}

function partView(part: Part, details: ReadonlyMap<JourneyUid, JourneyDetails>): PartView {
  return part.type === 'paragraph' ? part : { ...part, details: details.get(part.uid) ?? null };
}

function generationView(row: JournalGenerationRow): GenerationView {
  return {
    uid: row.uid,
    item_uid: row.itemUid,
    kind: row.kind,
    reason: row.reason,
    state: row.state,
    attempts: row.attempts,
    technique: row.technique,
    failure_reason: row.failureReason,
    requested_at: row.requestedAt,
    ended_at: row.endedAt,
  };
}

function journeyDetails(row: JourneyRow, entitlements: ReadonlySet<Entitlement>): JourneyDetails {
  return {
    title: row.title,
    description: row.description,
    instructor: row.instructor,
    emotions: row.emotions,
    duration_seconds: row.durationSeconds,
    access: decideAccess(row.access, entitlements),
    withdrawn: row.withdrawnAt !== null,
  };
}
