import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { FailureReason } from '../../domain/generation.js';
import { ModelFailure } from '../../ports/language-model.port.js';
import { ModelActivity } from '../../ports/model-activity.port.js';
import { Breaker } from './breaker.js';

const REST_MS = 1_000;

describe('a breaker', () => {
  let activity: ModelActivity;
  let breaker: Breaker;
  let asked: number;

  beforeEach(() => {
    jest.useFakeTimers();
    activity = new ModelActivity();
    breaker = new Breaker('writing', activity, { failures: 3, restMs: REST_MS });
    asked = 0;
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  /** What comes of one question. */
  const ask = (fails?: FailureReason): Promise<string> =>
    breaker
      .run(() => {
        asked += 1;
        if (fails !== undefined) throw new ModelFailure(fails, 'so');
        return Promise.resolve('well');
      })
      .catch((error: unknown) => (error as ModelFailure).reason);
  const askTimes = async (times: number, fails?: FailureReason): Promise<void> => {
    for (let i = 0; i < times; i += 1) await ask(fails);
  };

  it.each(['unreachable', 'timeout', 'rate-limited', 'unauthorized'] as const)(
    'lets nobody ask after failures in a row: %s',
    async (reason) => {
      await askTimes(3, reason);
      expect(await ask()).toBe('breaker-open');
      expect(asked).toBe(3);
      expect(activity.uses.get('writing')?.breaker).toBe('open');
      expect(activity.uses.get('writing')?.failures).toEqual(
        new Map([
          [reason, 3],
          ['breaker-open', 1],
        ]),
      );
    },
  );

  it.each(['refused', 'malformed', 'too-long', 'empty', 'filtered', 'over-budget'] as const)(
    'takes a server for well that says this: %s',
    async (reason) => {
      await askTimes(2, 'unreachable');
      expect(await ask(reason)).toBe(reason);
      await askTimes(2, 'unreachable');
      expect(await ask()).toBe('well');
    },
  );

  it('closes when the first question after a rest is answered', async () => {
    await askTimes(3, 'unreachable');
    jest.advanceTimersByTime(REST_MS);
    expect(await ask()).toBe('well');
    expect(activity.uses.get('writing')?.breaker).toBe('closed');
    await askTimes(2, 'unreachable');
    expect(await ask()).toBe('well');
  });

  it('rests again when it is not', async () => {
    await askTimes(3, 'unreachable');
    jest.advanceTimersByTime(REST_MS);
    expect(await ask('unreachable')).toBe('unreachable');
    expect(await ask()).toBe('breaker-open');
  });

  it('has nobody wait for what the first question finds', async () => {
    await askTimes(3, 'unreachable');
    jest.advanceTimersByTime(REST_MS);
    const slow = Promise.withResolvers<string>();
    const first = breaker.run(() => slow.promise);
    expect(await ask()).toBe('breaker-open');
    slow.resolve('well');
    expect(await first).toBe('well');
    expect(await ask()).toBe('well');
  });
});
