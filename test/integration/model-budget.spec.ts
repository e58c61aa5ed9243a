import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Pool } from 'pg';
import { PostgresModelBudget } from '../../src/adapters/model-budget/postgres.model-budget.js';
import type { UserUid } from '../../src/domain/uid.js';
import type { Clock } from '../../src/ports/clock.port.js';
import { ADA, BOB } from '../dsl/entry-examples.js';
import { TestDatabase } from '../support/database.js';

const TODAY = Date.parse('2026-11-22T23:00:00Z');
const DAY_MS = 86_400_000;

describe('what may still be spent', () => {
  let database: TestDatabase;
  let pool: Pool;
  let now: number;

  beforeEach(async () => {
    database = await TestDatabase.make();
    pool = database.pool(10);
    now = TODAY;
  });

  afterEach(() => database.drop());

  /** A node's own view; every call is another node. */
  function budget(person = 1_000, everybody = 10_000): PostgresModelBudget {
    const clock: Clock = { now: () => now };
    return new PostgresModelBudget(pool, clock, { person, everybody });
  }

  const spent = async (): Promise<Record<string, number>> => {
    const rows = await database.query<{ spender: string; tokens: string }>(
      `SELECT day || ' ' || spender AS spender, tokens FROM model_spending ORDER BY day, spender`,
    );
    return Object.fromEntries(rows.map(({ spender, tokens }) => [spender, Number(tokens)]));
  };

  it('is counted before, and corrected after', async () => {
    const reserved = await budget().reserve(ADA, 400);
    expect(await spent()).toEqual({ '2026-11-22 everybody': 400, [`2026-11-22 ${ADA}`]: 400 });
    await reserved?.settle(150);
    expect(await spent()).toEqual({ '2026-11-22 everybody': 150, [`2026-11-22 ${ADA}`]: 150 });
  });

  it('stays counted when the node dies in between', async () => {
    await budget().reserve(ADA, 900);
    expect(await budget().reserve(ADA, 200)).toBeUndefined();
    expect(await budget().reserve(ADA, 100)).toBeDefined();
  });

  it('ends for one person, not for another', async () => {
    expect(await budget().reserve(ADA, 1_001)).toBeUndefined();
    await budget().reserve(ADA, 1_000);
    expect(await budget().reserve(ADA, 1)).toBeUndefined();
    expect(await budget().reserve(BOB, 1)).toBeDefined();
  });

  it('ends for everybody, and then leaves nothing counted for the one who asked', async () => {
    await budget(1_000, 1_500).reserve(ADA, 1_000);
    expect(await budget(1_000, 1_500).reserve(BOB, 600)).toBeUndefined();
    expect(await budget(1_000, 1_500).reserve(null, 501)).toBeUndefined();
    expect(await budget(1_000, 1_500).reserve(null, 500)).toBeDefined();
    expect(await spent()).toEqual({ '2026-11-22 everybody': 1_500, [`2026-11-22 ${ADA}`]: 1_000 });
  });

  it('is never passed, however many ask at once on however many nodes', async () => {
    const people = Array.from(
      { length: 8 },
      (_, i): UserUid => `oseh_u_${'a'.repeat(20)}${String(i)}A`,
    );
    const asked = people.flatMap((person) => Array.from({ length: 15 }, () => person));
    const reserved = await Promise.all(
      asked.map((person) => budget(1_000, 5_000).reserve(person, 100)),
    );
    expect(reserved.filter((one) => one !== undefined)).toHaveLength(50);
    const { '2026-11-22 everybody': everybody, ...each } = await spent();
    expect(everybody).toBe(5_000);
    expect(Math.max(...Object.values(each))).toBeLessThanOrEqual(1_000);
  });

  it('begins anew each day; a call over midnight is counted where it began', async () => {
    const late = await budget().reserve(ADA, 1_000);
    now += DAY_MS / 2;
    expect(await budget().reserve(ADA, 700)).toBeDefined();
    await late?.settle(10);
    expect(await spent()).toMatchObject({ [`2026-11-22 ${ADA}`]: 10, [`2026-11-23 ${ADA}`]: 700 });
  });

  it('is forgotten after a month', async () => {
    await budget().reserve(ADA, 1);
    now += 31 * DAY_MS;
    await budget().reserve(BOB, 1);
    expect(Object.keys(await spent())).toContain(`2026-11-22 ${ADA}`);
    now += DAY_MS;
    await budget().reserve(BOB, 1);
    expect(Object.keys(await spent())).not.toContain(`2026-11-22 ${ADA}`);
  });

  it('stays as estimated where it cannot be corrected', async () => {
    const reserved = await budget().reserve(ADA, 400);
    await database.query('ALTER TABLE model_spending RENAME TO gone');
    await reserved?.settle(1);
    await database.query('ALTER TABLE gone RENAME TO model_spending');
    expect(await spent()).toMatchObject({ [`2026-11-22 ${ADA}`]: 400 });
  });
});
