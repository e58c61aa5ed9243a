import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far each reader got, who owns it, and which streams it had to set aside. */
export class CreateReaders1763000000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA readers;

      CREATE TABLE readers.checkpoints (
        name        text        NOT NULL PRIMARY KEY,
        position    text        COLLATE "C" NOT NULL,
        event_id    uuid,
        log_id      uuid        NOT NULL,
        build       integer     NOT NULL DEFAULT 1,
        epoch       integer     NOT NULL DEFAULT 0,
        owner       text,
        lease_until timestamptz,
        updated_at  timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE readers.dead_letters (
        reader    text        NOT NULL,
        stream    text        COLLATE "C" NOT NULL,
        revision  integer     NOT NULL,
        position  text        COLLATE "C" NOT NULL,
        error     text        NOT NULL,
        attempts  integer     NOT NULL DEFAULT 1,
        parked_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (reader, stream)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA readers CASCADE');
  }
}
