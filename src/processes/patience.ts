import type { FailureReason } from '../domain/generation.js';
import { ModelFailure } from '../ports/language-model.port.js';

/** The work's result, or the end of our patience, whichever comes first: not every model listens to its signal. */
export async function patiently<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const over = Promise.withResolvers<never>();
  const giveUp = (): void => {
    over.reject(new ModelFailure('timeout', 'the time was over'));
  };
  signal.addEventListener('abort', giveUp, { once: true });
  try {
    return await Promise.race([work, over.promise]);
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}

/** @returns a reason out of the closed list, and a detail that holds nobody's words. */
export function failureOf(error: unknown, signal: AbortSignal): [FailureReason, string] {
  if (error instanceof ModelFailure) return [error.reason, error.message];
  if (signal.aborted) return ['timeout', 'the time was over'];
  return ['internal', error instanceof Error ? error.name : 'unknown'];
}
