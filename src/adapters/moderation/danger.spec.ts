import { describe, expect, it } from '@jest/globals';
import { HELD_ABOVE, heldAbove } from './danger.js';

describe('what is held', () => {
  it('needs the less of a score, the plainer the words that rules find', () => {
    expect(heldAbove([])).toBe(HELD_ABOVE);
    expect(heldAbove(['goodbye'])).toBeLessThan(HELD_ABOVE);
    expect(heldAbove(['wish to die'])).toBeLessThan(heldAbove(['goodbye']));
  });

  it('goes by the plainest of them', () => {
    expect(heldAbove(['goodbye', 'plan or intent', 'being a burden'])).toBe(
      heldAbove(['plan or intent']),
    );
  });
});
