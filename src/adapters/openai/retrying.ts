import { setTimeout as pause } from 'node:timers/promises';
import type { FailureReason } from '../../domain/generation.js';
import { ModelFailure } from '../../ports/language-model.port.js';
import { failureOf } from './failures.js';
import { serverError } from './server-error.js';

const FIRST_WAIT_MS = 250;
/** Up to this share of a wait is added by chance, so that many who were sent away do not come back as one. */
const JITTER = 0.25;

/** A request that may be made again. */
export interface Patience {
  /** How often it may be made again. */
  readonly retries: number;
  /** Milliseconds from now until its answer is worth nothing. */
  readonly wholeMs: number;
  /** Aborts when the time is over, or the caller's is. */
  readonly signal: AbortSignal;
}

/** Rejects when the signal aborts. */
type Sleep = (ms: number, value: undefined, options: { signal: AbortSignal }) => Promise<unknown>;

/** What the next try may well find mended. A slow server is not asked again: the time is gone. */
const PASSING: ReadonlySet<FailureReason> = new Set(['unreachable', 'rate-limited']);

/**
 * Asks, and asks again where that may help: after as long as the server wished (`Retry-After`), or else twice as
 * long each time. A wait beyond the time that is left is not begun. @throws ModelFailure
 */
export async function retrying<T>(
  ask: () => Promise<T>,
  { retries, wholeMs, signal }: Patience,
  sleep: Sleep = pause,
): Promise<T> {
  const endsAt = performance.now() + wholeMs;
  for (let tried = 0; ; tried += 1) {
    try {
      return await ask();
    } catch (error) {
      const failure = failureOf(error, signal);
      const wished = retryAfter(error);
      const wait = (wished ?? FIRST_WAIT_MS * 2 ** tried) * (1 + JITTER * Math.random());
      if (performance.now() + wait >= endsAt) {
        throw wished === undefined
          ? failure
          : new ModelFailure(failure.reason, failure.message, { retry: false });
      }
      if (tried >= retries || !failure.retry || !PASSING.has(failure.reason)) throw failure;
      await sleep(wait, undefined, { signal }).catch(() => {
        throw failure;
      });
    }
  }
}

/** Milliseconds to wait, if the server named them: seconds, or a date (RFC 9110, 10.2.3). */
export function retryAfter(error: unknown): number | undefined {
  const named = serverError(error)?.retryAfter;
  if (named === undefined || named === '') return undefined;
  const seconds = Number(named);
  const ms = Number.isNaN(seconds) ? Date.parse(named) - Date.now() : seconds * 1000;
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
