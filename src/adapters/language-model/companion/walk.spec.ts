import { describe, expect, it } from '@jest/globals';
import type { Pool } from './texts.js';
import { Walk } from './walk.js';

const pool: Pool = ['a', 'b', 'c', 'd', 'e'];

describe('a walk through the pools', () => {
  it('takes every piece before it takes one again', () => {
    for (const variety of [0, 1, 7, 2 ** 32 - 1]) {
      const taken = pool.map((_, steps) => new Walk(variety, steps).pick('heard', pool));
      expect([...taken].sort()).toEqual([...pool]);
    }
  });

  it('takes the same piece again for the same person and step', () => {
    expect(new Walk(7, 12).pick('kind', pool)).toBe(new Walk(7, 12).pick('kind', pool));
  });

  it('starts in another place for another person, and in each slot', () => {
    const starts = Array.from({ length: 50 }, (_, variety) => new Walk(variety, 0));
    expect(new Set(starts.map((walk) => walk.pick('heard', pool))).size).toBe(pool.length);
    const apart = starts.filter((walk) => walk.pick('heard', pool) !== walk.pick('kind', pool));
    expect(apart.length).toBeGreaterThan(25);
  });
});
