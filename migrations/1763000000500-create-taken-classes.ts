import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables of the projection taken-classes; docs/tables/ says what is in them. */
export class CreateTakenClasses1763000000500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE user_journeys (
        uid                    text             NOT NULL PRIMARY KEY,
        user_uid               text             NOT NULL,
        journey_uid            text             NOT NULL,
        journal_entry_uid      text,
        journal_entry_item_uid text,
        access                 text             NOT NULL,
        taken_at               double precision NOT NULL,
        taken_unix_date        integer          NOT NULL
      );
      CREATE INDEX user_journeys_history ON user_journeys (user_uid, taken_at);
      CREATE INDEX user_journeys_entry ON user_journeys (journal_entry_uid);

      CREATE TABLE journey_ratings (
        user_journey_uid text             NOT NULL PRIMARY KEY,
        user_uid         text             NOT NULL,
        journey_uid      text             NOT NULL,
        rating           text             NOT NULL,
        revision         integer          NOT NULL,
        rated_at         double precision NOT NULL
      );
      CREATE INDEX journey_ratings_history ON journey_ratings (user_uid, journey_uid, rated_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE journey_ratings, user_journeys');
  }
}
