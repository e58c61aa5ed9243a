import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Envelope } from '../../src/domain/envelope.js';
import type { EventType } from '../../src/domain/events.js';
import type { SuggestedJourney, Verdict } from '../../src/domain/entry/entry.events.js';
import type { FailureReason, GenerationReason, Technique } from '../../src/domain/generation.js';
import type {
  EntryUid,
  GenerationUid,
  ItemLogUid,
  ItemUid,
  JourneyUid,
  UserJourneyUid,
  UserUid,
} from '../../src/domain/uid.js';

/** Bits of `journal_entries.flags`. */
export const ENTRY_VISIBLE = 1;
export const ENTRY_WRITTEN = 2;
export const ENTRY_HIDDEN = 4;

/** Bit of `journal_entry_items.flags`: shown as if the other side had written it. */
export const ITEM_AS_OTHER = 1;

/** One entry: docs/tables/journal_entries.md */
@Entity('journal_entries')
@Index('journal_entries_history', ['userUid', 'canonicalAt', 'uid'])
export class JournalEntryRow {
  @PrimaryColumn('text') uid!: EntryUid;
  @Column('text', { name: 'user_uid' }) userUid!: UserUid;
  @Column('integer') flags!: number;
  /** The stream revision of the newest event in this row. */
  @Column('integer') revision!: number;
  @Column('double precision', { name: 'created_at' }) createdAt!: number;
  @Column('integer', { name: 'created_unix_date' }) createdUnixDate!: number;
  @Column('double precision', { name: 'canonical_at' }) canonicalAt!: number;
  @Column('integer', { name: 'canonical_unix_date' }) canonicalUnixDate!: number;
}

/** `ui`: not words, but something that the person did on the screen. */
export type ItemType = 'chat' | 'ui';

/** What an item says, still sealed. `journeys` are the classes it offers; those of a fixed answer are sealed too. */
interface TextualData {
  readonly type: 'textual';
  readonly parts: Envelope;
  readonly journeys?: readonly SuggestedJourney[];
  readonly sealed_journeys?: Envelope;
}

/** What the person did: they took a class. */
export interface UiData {
  readonly type: 'ui';
  readonly conceptually: {
    readonly type: 'user_journey';
    readonly journey_uid: JourneyUid;
    readonly user_journey_uid: UserJourneyUid;
  };
}

export type ItemData = TextualData | UiData;

/** One item in its newest version: docs/tables/journal_entry_items.md */
@Entity('journal_entry_items')
@Index('journal_entry_items_order', ['entryUid', 'entryCounter'], { unique: true })
export class JournalEntryItemRow {
  @PrimaryColumn('text') uid!: ItemUid;
  @Column('text', { name: 'journal_entry_uid' }) entryUid!: EntryUid;
  @Column('integer', { name: 'entry_counter' }) entryCounter!: number;
  @Column('text') type!: ItemType;
  @Column('jsonb') data!: ItemData;
  @Column('integer') flags!: number;
  /** The item's own, from 1, one more each version. */
  @Column('integer') revision!: number;
  /** What moderation said of this version; `null` while nothing did, and for what the system wrote. */
  @Column('text', { nullable: true }) verdict!: Verdict | null;
  @Column('text', { name: 'generation_uid', nullable: true }) generationUid!: GenerationUid | null;
  @Column('double precision', { name: 'created_at' }) createdAt!: number;
  @Column('integer', { name: 'created_unix_date' }) createdUnixDate!: number;
  @Column('integer', { name: 'changed_at_revision' }) changedAtRevision!: number;
}

/** An item that is words. */
export type TextualItemRow = JournalEntryItemRow & { readonly data: TextualData };

export function isTextual(item: JournalEntryItemRow): item is TextualItemRow {
  return item.data.type === 'textual';
}

/** What happened to an item: the event's plain facts, its private ones still sealed. */
export interface ItemLogEvent {
  readonly type: EventType;
  readonly sealed: Readonly<Record<string, Envelope>>;
  readonly [fact: string]: unknown;
}

/** Every version of every item, and every generation that came to nothing: docs/tables/journal_entry_item_log.md */
@Entity('journal_entry_item_log')
@Index('journal_entry_item_log_order', ['itemUid', 'entryRevision'])
@Index('journal_entry_item_log_entry', ['entryUid'])
export class JournalEntryItemLogRow {
  @PrimaryColumn('text') uid!: ItemLogUid;
  @Column('text', { name: 'journal_entry_item_uid' }) itemUid!: ItemUid;
  @Column('text', { name: 'journal_entry_uid' }) entryUid!: EntryUid;
  @Column('jsonb') event!: ItemLogEvent;
  /** The entry's stream revision of the event. */
  @Column('integer', { name: 'entry_revision' }) entryRevision!: number;
  @Column('double precision', { name: 'created_at' }) createdAt!: number;
}

export type GenerationState = 'waiting' | 'running' | 'succeeded' | 'failed';

/** One piece of model work: docs/tables/journal_generations.md */
@Entity('journal_generations')
@Index('journal_generations_entry', ['entryUid'])
@Index('journal_generations_open', ['requestedAt'], { where: `state IN ('waiting', 'running')` })
export class JournalGenerationRow {
  @PrimaryColumn('text') uid!: GenerationUid;
  @Column('text', { name: 'journal_entry_uid' }) entryUid!: EntryUid;
  @Column('text', { name: 'user_uid' }) userUid!: UserUid;
  @Column('text', { name: 'item_uid' }) itemUid!: ItemUid;
  @Column('text') kind!: 'greeting' | 'reply';
  @Column('text') reason!: GenerationReason;
  @Column('text') state!: GenerationState;
  @Column('integer') attempts!: number;
  @Column('text', { nullable: true }) technique!: Technique | null;
  @Column('text', { nullable: true }) model!: string | null;
  @Column('text', { name: 'failure_reason', nullable: true }) failureReason!: FailureReason | null;
  @Column('double precision', { name: 'requested_at' }) requestedAt!: number;
  @Column('double precision', { name: 'ended_at', nullable: true }) endedAt!: number | null;
  /** Milliseconds that the successful model work took. */
  @Column('integer', { nullable: true }) latency!: number | null;
  @Column('integer', { name: 'changed_at_revision' }) changedAtRevision!: number;
}
