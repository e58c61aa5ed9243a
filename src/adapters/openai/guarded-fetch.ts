import { ModelFailure } from '../../ports/language-model.port.js';
import { field } from './field.js';

/** What is expected of a server's answers. */
export interface AnswerLimits {
  /** Milliseconds until the first byte of the answer, connecting included. */
  readonly firstByteMs: number;
  /** Milliseconds between two pieces of it. */
  readonly stallMs: number;
}

/** Reading stops beyond this. An event stream wraps each token of the answer in some 300 bytes. */
const MOST_STREAM_BYTES = 512 * 1024;
const MOST_BODY_BYTES = 256 * 1024;

type Fetch = typeof globalThis.fetch;

/**
 * `fetch` for servers that may hang, stall, talk without end or send what is not UTF-8: each ends the body with a
 * ModelFailure. A redirect is an error, so that words go nowhere but to the server that was named.
 */
export function guardedFetch(limits: AnswerLimits, fetch: Fetch = globalThis.fetch): Fetch {
  return async (input, init) => {
    const watch = new Watch(limits);
    const signals = [init?.signal, watch.signal].filter((signal) => signal != null);
    try {
      const response = await fetch(input, {
        ...init,
        redirect: 'error',
        signal: AbortSignal.any(signals),
      });
      if (response.body === null) {
        watch.end();
        return response;
      }
      const { status, statusText, headers } = response;
      const body = ReadableStream.from(guarded(response.body, watch, mostBytes(response)));
      return new Response(body, { status, statusText, headers });
    } catch (error) {
      watch.end();
      throw watch.failure ?? error;
    }
  };
}

function mostBytes({ headers }: Response): number {
  return isEventStream(headers) ? MOST_STREAM_BYTES : MOST_BODY_BYTES;
}

/** Whether an answer comes in pieces. */
export function isEventStream(headers: Headers): boolean {
  return headers.get('content-type')?.startsWith('text/event-stream') === true;
}

async function* guarded(
  body: ReadableStream<Uint8Array>,
  watch: Watch,
  most: number,
): AsyncGenerator<Uint8Array> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let bytes = 0;
  try {
    for await (const piece of body) {
      watch.piece();
      bytes += piece.length;
      if (bytes > most) throw endless();
      utf8.decode(piece, { stream: true });
      yield piece;
    }
    utf8.decode();
  } catch (error) {
    if (watch.failure !== undefined) throw watch.failure;
    throw isNotText(error) ? new ModelFailure('malformed', 'the answer is not UTF-8') : error;
  } finally {
    watch.end();
  }
}

/** An answer that is longer than any that could be of use. */
export function endless(): ModelFailure {
  return new ModelFailure('malformed', 'an answer without end', { retry: false });
}

function isNotText(error: unknown): boolean {
  return field(error, 'code') === 'ERR_ENCODING_INVALID_ENCODED_DATA';
}

/** Ends a request whose answer does not begin, or does not go on. */
class Watch {
  readonly #ending = new AbortController();
  #timer: NodeJS.Timeout;

  constructor(private readonly limits: AnswerLimits) {
    this.#timer = this.giveUpIn(limits.firstByteMs, 'the server did not begin to answer in time');
  }

  get signal(): AbortSignal {
    return this.#ending.signal;
  }

  /** Why this watch ended the request, if it did. */
  get failure(): ModelFailure | undefined {
    const reason: unknown = this.#ending.signal.reason;
    return reason instanceof ModelFailure ? reason : undefined;
  }

  /** A piece of the answer has come. */
  piece(): void {
    clearTimeout(this.#timer);
    this.#timer = this.giveUpIn(this.limits.stallMs, 'the answer did not go on');
  }

  end(): void {
    clearTimeout(this.#timer);
  }

  private giveUpIn(ms: number, why: string): NodeJS.Timeout {
    return setTimeout(() => {
      this.#ending.abort(new ModelFailure('timeout', why));
    }, ms);
  }
}
