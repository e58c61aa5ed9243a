import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Keys and identities: apart from the log, so that a backup of the log does not hold what opens it.
 * A destroyed key leaves its row as a tombstone, so that it is never made again.
 */
export class CreateKeys1763000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA keys;

      CREATE TABLE keys.user_journal_master_keys (
        uid          text        NOT NULL PRIMARY KEY,
        user_uid     text        NOT NULL UNIQUE,
        wrapped_key  bytea,
        created_at   timestamptz NOT NULL DEFAULT now(),
        destroyed_at timestamptz
      );

      CREATE TABLE keys.identities (
        issuer     text        NOT NULL,
        subject    text        NOT NULL,
        user_uid   text        NOT NULL UNIQUE,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (issuer, subject)
      );

      CREATE TABLE keys.stream_keys (
        stream       text        COLLATE "C" NOT NULL PRIMARY KEY,
        uid          text        NOT NULL UNIQUE,
        user_uid     text,
        wrapped_key  bytea,
        created_at   timestamptz NOT NULL DEFAULT now(),
        destroyed_at timestamptz
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA keys CASCADE');
  }
}
