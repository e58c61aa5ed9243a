import { APIConnectionError, APIConnectionTimeoutError, APIUserAbortError } from 'openai';
import { ModelFailure } from '../../ports/language-model.port.js';
import { type ServerError, serverError } from './server-error.js';

/** What went wrong with a server, in words of ours: what it said itself may hold anybody's words. */
export function failureOf(error: unknown, signal: AbortSignal): ModelFailure {
  if (error instanceof ModelFailure) return error;
  if (error instanceof Error && error.cause instanceof ModelFailure) return error.cause;
  if (signal.aborted || error instanceof APIUserAbortError) {
    return new ModelFailure('timeout', 'the time was over');
  }
  if (error instanceof APIConnectionTimeoutError) {
    return new ModelFailure('timeout', 'the server could not be reached in time');
  }
  if (error instanceof APIConnectionError) {
    return new ModelFailure('unreachable', 'the server could not be reached');
  }
  const answered = serverError(error);
  if (answered !== undefined) return refusedRequest(answered);
  if (error instanceof SyntaxError) {
    return new ModelFailure('malformed', 'the server did not answer in JSON');
  }
  if (isCut(error)) return new ModelFailure('unreachable', 'the answer broke off');
  return new ModelFailure('internal', error instanceof Error ? error.name : 'unknown');
}

/** By the status. An error in the middle of a stream has none. */
function refusedRequest({ status, code }: ServerError): ModelFailure {
  if (status === undefined) return new ModelFailure('unreachable', 'the server gave up');
  const answered = `the server answered ${String(status)}`;
  const never = { retry: false };
  if (code === 'insufficient_quota') return new ModelFailure('rate-limited', 'no quota', never);
  if (code === 'content_filter') return new ModelFailure('filtered', answered, never);
  if (status === 429) return new ModelFailure('rate-limited', answered);
  if (status === 401 || status === 403) return new ModelFailure('unauthorized', answered, never);
  if (status === 408 || status === 504) return new ModelFailure('timeout', answered);
  if (status === 409 || status >= 500) return new ModelFailure('unreachable', answered);
  return new ModelFailure('internal', answered, never);
}

/** What `fetch` says of a body that ends before its end. */
function isCut(error: unknown): boolean {
  return (
    error instanceof TypeError && (error.message === 'terminated' || error.cause !== undefined)
  );
}
