import { v5 } from 'uuid';

/** Our own namespace for derived ids; never change it, ids in the log hang on it. */
const NAMESPACE = '6f1c7d0e-5b8a-4a53-9d0e-2f64b6c1a3d7';

/** A UUID that is always the same for the same words. */
export function derivedId(...words: readonly string[]): string {
  return v5(JSON.stringify(words), NAMESPACE);
}

/**
 * The id of what a person asked for. The raw key is not stored.
 * @param path concrete, with its uids. @param key the `Idempotency-Key`.
 */
export function requestCommandId(user: string, method: string, path: string, key: string): string {
  return derivedId('request', user, method, path, key);
}

/**
 * The id of one step of a process's work.
 * @param subject the generation's uid, or an item's uid and revision.
 * @param step `attempt/n`, `failed/n`, `outcome`, `verdict`.
 */
export function stepCommandId(subject: string, step: string): string {
  return derivedId('step', subject, step);
}
