import {
  type ProblemCode,
  type ProblemResponse,
  PROBLEMS,
  type FieldError,
} from '../contract/problem.js';
import { Refusal } from '../domain/refusal.js';
import { AudioUnavailable } from '../ports/class-audio.port.js';
import { LogUnavailable } from '../ports/event-log.port.js';
import { KeyDestroyed, VaultUnavailable } from '../ports/key-vault.port.js';
import { IssuerUnavailable, TokenRefused } from '../sign-in/tokens.js';

/** A request that cannot be done, with what its sender may know about it. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly code: ProblemCode,
    readonly errors?: readonly FieldError[],
  ) {
    super(code);
  }
}

/** The value, unless the domain said no. @throws Problem with the refusal's code. */
export function unlessRefused<T>(outcome: T | Refusal): T {
  if (outcome instanceof Refusal) throw new Problem(outcome.code);
  return outcome;
}

/**
 * The one translation from a fault to a problem code, for REST and sockets alike.
 * @param isTransient whether a database fault may well be gone the next time.
 * @returns `undefined` for what nobody foresaw.
 */
export function problemOf(
  error: unknown,
  isTransient: (error: unknown) => boolean,
): Problem | undefined {
  if (error instanceof Problem) return error;
  if (error instanceof TokenRefused) {
    return new Problem(error.reason === 'expired' ? 'token-expired' : 'not-signed-in');
  }
  if (error instanceof KeyDestroyed) return new Problem('entry-not-found');
  if (error instanceof AudioUnavailable) return new Problem('audio-unavailable');
  const away =
    error instanceof LogUnavailable ||
    error instanceof VaultUnavailable ||
    error instanceof IssuerUnavailable;
  return away || isTransient(error) ? new Problem('unavailable') : undefined;
}

/** The body of an answer. @param instance names the request in our logs. */
export function problemBody(problem: Problem, instance?: string): ProblemResponse {
  const [status, detail] = PROBLEMS[problem.code];
  return {
    type: `urn:journaling:problem:${problem.code}`,
    title: problem.code.replaceAll('-', ' '),
    status,
    code: problem.code,
    detail,
    ...(instance === undefined ? {} : { instance }),
    ...(problem.errors === undefined ? {} : { errors: [...problem.errors] }),
  };
}
