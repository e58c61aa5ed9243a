import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables of all projections; docs/tables/ says what is in them. */
export class CreateReadModels1763000000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE journal_entries (
        uid                 text             NOT NULL PRIMARY KEY,
        user_uid            text             NOT NULL,
        flags               integer          NOT NULL,
        revision            integer          NOT NULL,
        created_at          double precision NOT NULL,
        created_unix_date   integer          NOT NULL,
        canonical_at        double precision NOT NULL,
        canonical_unix_date integer          NOT NULL
      );
      CREATE INDEX journal_entries_history ON journal_entries (user_uid, canonical_at, uid);

      CREATE TABLE journal_entry_items (
        uid                 text             NOT NULL PRIMARY KEY,
        journal_entry_uid   text             NOT NULL,
        entry_counter       integer          NOT NULL,
        type                text             NOT NULL,
        data                jsonb            NOT NULL,
        flags               integer          NOT NULL,
        revision            integer          NOT NULL,
        verdict             text,
        generation_uid      text,
        created_at          double precision NOT NULL,
        created_unix_date   integer          NOT NULL,
        changed_at_revision integer          NOT NULL
      );
      CREATE UNIQUE INDEX journal_entry_items_order
        ON journal_entry_items (journal_entry_uid, entry_counter);

      CREATE TABLE journal_entry_item_log (
        uid                    text             NOT NULL PRIMARY KEY,
        journal_entry_item_uid text             NOT NULL,
        journal_entry_uid      text             NOT NULL,
        event                  jsonb            NOT NULL,
        entry_revision         integer          NOT NULL,
        created_at             double precision NOT NULL
      );
      CREATE INDEX journal_entry_item_log_order
        ON journal_entry_item_log (journal_entry_item_uid, entry_revision);
      CREATE INDEX journal_entry_item_log_entry ON journal_entry_item_log (journal_entry_uid);

      CREATE TABLE journal_generations (
        uid                 text             NOT NULL PRIMARY KEY,
        journal_entry_uid   text             NOT NULL,
        user_uid            text             NOT NULL,
        item_uid            text             NOT NULL,
        kind                text             NOT NULL,
        reason              text             NOT NULL,
        state               text             NOT NULL,
        attempts            integer          NOT NULL,
        technique           text,
        model               text,
        failure_reason      text,
        requested_at        double precision NOT NULL,
        ended_at            double precision,
        latency             integer,
        changed_at_revision integer          NOT NULL
      );
      CREATE INDEX journal_generations_entry ON journal_generations (journal_entry_uid);
      CREATE INDEX journal_generations_open ON journal_generations (requested_at)
        WHERE state IN ('waiting', 'running');

      CREATE TABLE journal_stats (
        retrieved_for                            text             NOT NULL PRIMARY KEY,
        retrieved_at                             double precision NOT NULL,
        greetings_requested                      integer          NOT NULL,
        greetings_succeeded                      integer          NOT NULL,
        greetings_succeeded_breakdown            jsonb            NOT NULL,
        greetings_failed                         integer          NOT NULL,
        greetings_failed_breakdown               jsonb            NOT NULL,
        user_chats                               integer          NOT NULL,
        user_chats_breakdown                     jsonb            NOT NULL,
        system_chats_requested                   integer          NOT NULL,
        system_chats_requested_breakdown         jsonb            NOT NULL,
        system_chats_succeeded                   integer          NOT NULL,
        system_chats_succeeded_breakdown         jsonb            NOT NULL,
        system_chats_failed                      integer          NOT NULL,
        system_chats_failed_breakdown            jsonb            NOT NULL,
        user_chat_actions                        integer          NOT NULL,
        user_chat_actions_breakdown              jsonb            NOT NULL,
        reflection_questions_requested           integer          NOT NULL,
        reflection_questions_requested_breakdown jsonb            NOT NULL,
        reflection_questions_succeeded           integer          NOT NULL,
        reflection_questions_succeeded_breakdown jsonb            NOT NULL,
        reflection_questions_failed              integer          NOT NULL,
        reflection_questions_failed_breakdown    jsonb            NOT NULL,
        reflection_questions_edited              integer          NOT NULL,
        reflection_responses                     integer          NOT NULL,
        reflection_responses_breakdown           jsonb            NOT NULL
      );

      CREATE TABLE journal_totals (
        name  text    NOT NULL PRIMARY KEY,
        value integer NOT NULL
      );

      CREATE TABLE journal_stats_entries (
        journal_entry_uid text    NOT NULL PRIMARY KEY,
        revision          integer NOT NULL
      );

      CREATE TABLE journal_stats_generations (
        generation_uid text NOT NULL PRIMARY KEY,
        requested_for  text NOT NULL
      );

      CREATE TABLE users (
        uid               text             NOT NULL PRIMARY KEY,
        name              jsonb            NOT NULL,
        timezone          text             NOT NULL,
        entitlements      text[]           NOT NULL,
        created_at        double precision NOT NULL,
        created_unix_date integer          NOT NULL
      );

      CREATE TABLE journeys (
        uid              text             NOT NULL PRIMARY KEY,
        slug             text             NOT NULL,
        title            text             NOT NULL,
        description      text             NOT NULL,
        instructor       text             NOT NULL,
        emotions         text[]           NOT NULL,
        access           text             NOT NULL,
        audio            jsonb            NOT NULL,
        duration_seconds double precision NOT NULL,
        transcript       text             NOT NULL,
        published_at     double precision NOT NULL,
        withdrawn_at     double precision
      );
      CREATE INDEX journeys_slug ON journeys (slug);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE journeys, users, journal_stats_generations, journal_stats_entries, journal_totals,
        journal_stats, journal_generations, journal_entry_item_log, journal_entry_items, journal_entries
    `);
  }
}
