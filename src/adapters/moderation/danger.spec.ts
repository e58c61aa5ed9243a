import { describe, expect, it } from '@jest/globals';
import { HELD_ABOVE, heldAbove } from './danger.js';

describe('what is held', () => {
  it('needs less of a score where the rules find plain words', () => {
    expect(heldAbove([])).toBe(HELD_ABOVE);
    expect(heldAbove(['goodbye'])).toBe(HELD_ABOVE);
    expect(heldAbove(['goodbye', 'wish to die'])).toBeLessThan(HELD_ABOVE);
  });
});
