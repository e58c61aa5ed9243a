import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What outside models have cost, by day (UTC) and by person; one row a day counts for everybody. Not of the log: a
 * rebuild leaves it alone.
 */
export class CreateModelSpending1763000000400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE model_spending (
        day     date   NOT NULL,
        spender text   NOT NULL,
        tokens  bigint NOT NULL CHECK (tokens >= 0),
        PRIMARY KEY (day, spender)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE model_spending');
  }
}
