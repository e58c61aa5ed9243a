import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { APIError } from 'openai';
import type { ModelFailure } from '../../ports/language-model.port.js';
import { retryAfter, retrying } from './retrying.js';

const answered = (status: number, headers: Record<string, string> = {}): APIError =>
  APIError.generate(
    status,
    { error: { message: 'secret words' } },
    undefined,
    new Headers(headers),
  );

describe('asking again', () => {
  let asked: number;
  let waits: number[];

  beforeEach(() => {
    asked = 0;
    waits = [];
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  /** Fails with these in turn, then answers. @param wait what a wait comes to. */
  function ask(
    errors: readonly Error[],
    wait: () => Promise<void> = () => Promise.resolve(),
  ): Promise<string | ModelFailure> {
    return retrying(
      () => {
        const error = errors[asked];
        asked += 1;
        return error === undefined ? Promise.resolve('well') : Promise.reject(error);
      },
      { retries: 2, wholeMs: 10_000, signal: new AbortController().signal },
      (ms) => {
        waits.push(ms);
        return wait();
      },
    ).catch((error: unknown) => error as ModelFailure);
  }

  const expectWait = (wait: number | undefined, least: number): void => {
    expect(wait).toBeGreaterThanOrEqual(least);
    expect(wait).toBeLessThanOrEqual(least * 1.25);
  };

  it('waits longer each time', async () => {
    expect(await ask([answered(503), answered(500)])).toBe('well');
    expectWait(waits[0], 250);
    expectWait(waits[1], 500);
  });

  it('waits as long as the server wishes, and a little more by chance', async () => {
    expect(await ask([answered(429, { 'Retry-After': '4' })])).toBe('well');
    expectWait(waits[0], 4_000);
  });

  it('does not wait at all beyond its time, and says that it is no use', async () => {
    const outcome = await ask([answered(429, { 'Retry-After': '11' })]);
    expect(outcome).toMatchObject({ reason: 'rate-limited', retry: false });
    expect([asked, waits]).toEqual([1, []]);
  });

  it('ends after so many', async () => {
    expect(await ask([503, 503, 503].map((status) => answered(status)))).toMatchObject({
      reason: 'unreachable',
      message: 'the server answered 503',
      retry: true,
    });
    expect(asked).toBe(3);
  });

  it.each([400, 401, 403, 404, 408, 422])('does not ask again after %i', async (status) => {
    await ask([answered(status)]);
    expect(asked).toBe(1);
  });

  it('stops waiting when nobody waits for it any more', async () => {
    const outcome = await ask([answered(503)], () => Promise.reject(new Error('aborted')));
    expect(outcome).toMatchObject({ reason: 'unreachable' });
    expect(asked).toBe(1);
  });

  it('reads when to come back: seconds, a date, or nothing of sense', () => {
    jest.useFakeTimers().setSystemTime(Date.parse('2026-11-22T10:00:00Z'));
    const after = (value: string): number | undefined =>
      retryAfter(answered(429, { 'Retry-After': value }));
    expect(after('2')).toBe(2_000);
    expect(after('0.5')).toBe(500);
    expect(after('Sun, 22 Nov 2026 10:00:07 GMT')).toBe(7_000);
    expect(after('Sun, 22 Nov 2026 09:00:00 GMT')).toBe(0);
    expect(after('soon')).toBeUndefined();
    expect(after('')).toBeUndefined();
    expect(retryAfter(new Error('no answer at all'))).toBeUndefined();
  });
});
