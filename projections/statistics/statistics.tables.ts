import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EntryUid, GenerationUid } from '../../src/domain/uid.js';

/** How a counter's value is made up; the values add up to the counter. */
export type Breakdown = Readonly<Record<string, number>>;

/** One day: docs/tables/journal_stats.md */
@Entity('journal_stats')
export class JournalStatsRow {
  /** YYYY-MM-DD in the statistics' time zone. */
  @PrimaryColumn('text', { name: 'retrieved_for' }) retrievedFor!: string;
  /** Seconds since 1970 UTC of the last event that is counted here. */
  @Column('double precision', { name: 'retrieved_at' }) retrievedAt!: number;
  @Column('integer') greetings_requested!: number;
  @Column('integer') greetings_succeeded!: number;
  @Column('jsonb') greetings_succeeded_breakdown!: Breakdown;
  @Column('integer') greetings_failed!: number;
  @Column('jsonb') greetings_failed_breakdown!: Breakdown;
  @Column('integer') user_chats!: number;
  @Column('jsonb') user_chats_breakdown!: Breakdown;
  @Column('integer') system_chats_requested!: number;
  @Column('jsonb') system_chats_requested_breakdown!: Breakdown;
  @Column('integer') system_chats_succeeded!: number;
  @Column('jsonb') system_chats_succeeded_breakdown!: Breakdown;
  @Column('integer') system_chats_failed!: number;
  @Column('jsonb') system_chats_failed_breakdown!: Breakdown;
  @Column('integer') user_chat_actions!: number;
  @Column('jsonb') user_chat_actions_breakdown!: Breakdown;
  @Column('integer') reflection_questions_requested!: number;
  @Column('jsonb') reflection_questions_requested_breakdown!: Breakdown;
  @Column('integer') reflection_questions_succeeded!: number;
  @Column('jsonb') reflection_questions_succeeded_breakdown!: Breakdown;
  @Column('integer') reflection_questions_failed!: number;
  @Column('jsonb') reflection_questions_failed_breakdown!: Breakdown;
  @Column('integer') reflection_questions_edited!: number;
  @Column('integer') reflection_responses!: number;
  @Column('jsonb') reflection_responses_breakdown!: Breakdown;
}

/** The counters of the main dashboard: docs/tables/journal_totals.md */
@Entity('journal_totals')
export class JournalTotalRow {
  @PrimaryColumn('text') name!: 'user_chats' | 'reflection_responses';
  @Column('integer') value!: number;
}

/** How far an entry's events are counted, so that none counts twice. */
@Entity('journal_stats_entries')
export class JournalStatsEntryRow {
  @PrimaryColumn('text', { name: 'journal_entry_uid' }) entryUid!: EntryUid;
  @Column('integer') revision!: number;
}

/** The day on which a generation that has no outcome yet was asked for: its outcome will count there. */
@Entity('journal_stats_generations')
export class JournalStatsGenerationRow {
  @PrimaryColumn('text', { name: 'generation_uid' }) generationUid!: GenerationUid;
  @Column('text', { name: 'requested_for' }) requestedFor!: string;
}
