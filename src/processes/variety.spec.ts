import { describe, expect, it } from '@jest/globals';
import { ADA, BOB } from '../../test/dsl/entry-examples.js';
import { varietyOf } from './variety.js';

describe('the variety of a person', () => {
  it('is a whole number of their own, and always the same', () => {
    expect(varietyOf(ADA)).toBe(varietyOf(ADA));
    expect(varietyOf(ADA)).not.toBe(varietyOf(BOB));
    expect(varietyOf(ADA)).toBeGreaterThanOrEqual(0);
    expect(Number.isSafeInteger(varietyOf(ADA))).toBe(true);
  });
});
