import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Envelope } from '../domain/envelope.js';
import type { Json } from '../domain/json.js';
import { open, seal } from './sealing.js';

const key = { uid: 'oseh_key_1', secret: randomBytes(32), person: null };
const bound = {
  person: 'oseh_u_ada',
  stream: 'journal_entry-1',
  event: 'e1',
  field: 'parts',
  schema: 1,
};
const expected = { person: bound.person, stream: bound.stream };

describe('sealing', () => {
  it('opens to what was sealed, whatever it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const sealed = seal(value as Json, key, bound, 64);
        expect(open(sealed, key, expected)).toEqual({
          value: JSON.parse(JSON.stringify(value)) as Json,
        });
      }),
    );
  });

  it('shows nothing of the words', () => {
    const sealed = seal('the rain in my head', key, bound, 64);
    expect(JSON.stringify(sealed)).not.toContain('rain');
  });

  it('takes a fresh nonce each time', () => {
    const nonces = Array.from({ length: 1000 }, () => seal('x', key, bound, 16).nonce);
    expect(new Set(nonces).size).toBe(1000);
  });

  it('hides the length up to the next power of two', () => {
    const length = (text: string): number => seal(text, key, bound, 64).text.length;
    expect(length('a')).toBe(length('a'.repeat(62)));
    expect(length('a'.repeat(63))).toBe(length('a'.repeat(126)));
    expect(length('a'.repeat(127))).toBeGreaterThan(length('a'.repeat(126)));
  });

  it.each<[string, Partial<Envelope>]>([
    ['person', { person: 'oseh_u_bob' }],
    ['stream', { stream: 'journal_entry-2' }],
    ['event', { event: 'e2' }],
    ['field', { field: 'response' }],
    ['schema', { schema: 2 }],
    ['key', { key: 'oseh_key_2' }],
  ])('does not open under another %s', (_, change) => {
    const moved = { ...seal('words', key, bound, 64), ...change };
    const claimed = { person: moved.person, stream: moved.stream };
    expect(open(moved, { ...key, uid: moved.key }, claimed)).toBeUndefined();
  });

  it('does not open for another owner or entry than it was found with', () => {
    const sealed = seal('words', key, bound, 64);
    expect(open(sealed, key, { ...expected, person: 'oseh_u_bob' })).toBeUndefined();
    expect(open(sealed, key, { ...expected, stream: 'journal_entry-2' })).toBeUndefined();
    expect(open(sealed, { ...key, secret: randomBytes(32) }, expected)).toBeUndefined();
  });

  it('does not open with any bit of it changed', () => {
    const sealed = seal('words', key, bound, 16);
    const bytes = Buffer.from(sealed.text, 'base64url');
    for (let i = 0; i < bytes.length; i += 1) {
      const flipped = Buffer.from(bytes);
      flipped[i] = (bytes[i] ?? 0) ^ 1;
      const text = flipped.toString('base64url');
      expect(open({ ...sealed, text }, key, expected)).toBeUndefined();
    }
    expect(open({ ...sealed, text: '' }, key, expected)).toBeUndefined();
  });
});
