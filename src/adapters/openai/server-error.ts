import { APIError } from 'openai';

/** A server's answer that is an error. What it said may hold anybody's words: it is looked at and never passed on. */
export interface ServerError {
  /** Absent for an error in the middle of a stream. */
  readonly status: number | undefined;
  readonly code: string;
  readonly said: string;
  /** When it wished to be asked again (`Retry-After`), as it stands. */
  readonly retryAfter: string | undefined;
}

/** @returns `undefined` for what is not an answer of a server. */
export function serverError(error: unknown): ServerError | undefined {
  if (!(error instanceof APIError)) return undefined;
  const { code, message, param } = error;
  const status: unknown = error.status;
  const headers: unknown = error.headers;
  return {
    status: typeof status === 'number' ? status : undefined,
    code: code ?? '',
    said: `${param ?? ''} ${message}`,
    retryAfter: (headers instanceof Headers ? headers.get('retry-after') : null) ?? undefined,
  };
}
