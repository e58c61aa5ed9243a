import { describe, expect, it } from '@jest/globals';
import { cosine, easing, sine } from './sine.js';

describe('sine', () => {
  it('is what Math.sin says, to within a billionth', () => {
    for (let turns = -3; turns < 3; turns += 0.0037) {
      expect(Math.abs(sine(turns) - Math.sin(2 * Math.PI * turns))).toBeLessThan(1e-9);
      expect(Math.abs(cosine(turns) - Math.cos(2 * Math.PI * turns))).toBeLessThan(1e-9);
    }
  });
});

describe('easing', () => {
  it('rises from 0 to 1 and stays there', () => {
    expect([-1, 0, 1, 2].map(easing)).toEqual([0, 0, 1, 1]);
    expect(easing(0.5)).toBeCloseTo(0.5, 9);
    expect(easing(0.25)).toBeLessThan(0.25);
    expect(easing(0.75)).toBeGreaterThan(0.75);
  });
});
