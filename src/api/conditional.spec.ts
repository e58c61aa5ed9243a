import { describe, expect, it } from '@jest/globals';
import { isKnown, rangeOf } from './conditional.js';

const ETAG = '"v1"';

describe('a range of a file of 100 bytes', () => {
  it.each([
    ['bytes=0-0', { first: 0, last: 0 }],
    ['bytes=10-19', { first: 10, last: 19 }],
    ['bytes=10-', { first: 10, last: 99 }],
    ['bytes=0-', { first: 0, last: 99 }],
    ['bytes=90-1000', { first: 90, last: 99 }],
    ['bytes=-10', { first: 90, last: 99 }],
    ['bytes=-1000', { first: 0, last: 99 }],
    ['Bytes= 10 - 19 ', { first: 10, last: 19 }],
  ])('%s is served', (range, expected) => {
    expect(rangeOf({ range }, ETAG, 100)).toEqual(expected);
  });

  it.each(['bytes=100-', 'bytes=100-200', 'bytes=-0', `bytes=${'9'.repeat(400)}-`])(
    '%s is not there',
    (range) => {
      expect(rangeOf({ range }, ETAG, 100)).toBe('unsatisfiable');
    },
  );

  it.each(['', 'bytes=', 'bytes=-', 'bytes=9-1', 'bytes=0-1,5-6', 'lines=1-2', 'bytes=1.5-', 'x'])(
    'is the whole for %j',
    (range) => {
      expect(rangeOf({ range }, ETAG, 100)).toBe('whole');
    },
  );

  it('is the whole when nobody asks, and when the file is another by now', () => {
    expect(rangeOf({}, ETAG, 100)).toBe('whole');
    const range = 'bytes=0-9';
    expect(rangeOf({ range, 'if-range': ETAG }, ETAG, 100)).toEqual({ first: 0, last: 9 });
    for (const older of ['"v0"', 'W/"v1"', 'Wed, 21 Oct 2026 07:28:00 GMT', '']) {
      expect(rangeOf({ range, 'if-range': older }, ETAG, 100)).toBe('whole');
    }
  });
});

describe('a file that the client has', () => {
  it.each([ETAG, 'W/"v1"', '*', '"v0", "v1"', '"v0",W/"v1" ,"v2"'])('is told by %s', (known) => {
    expect(isKnown({ 'if-none-match': known }, ETAG)).toBe(true);
  });

  it.each(['"v0"', 'v1', '"v10"', '', '"*"'])('is not told by %j', (known) => {
    expect(isKnown({ 'if-none-match': known }, ETAG)).toBe(false);
  });

  it('is not told by silence', () => {
    expect(isKnown({}, ETAG)).toBe(false);
  });
});
