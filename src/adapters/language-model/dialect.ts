import { serverError } from '../openai/server-error.js';

/** How strictly a server can hold a model to JSON, the strictest first. Every prompt asks for it in words besides. */
const FORMATS = ['json_schema', 'json_object', 'text'] as const;

/** What a server understands of what we would like to ask of it. */
export interface Features {
  readonly format: (typeof FORMATS)[number];
  /** Whether a stream can end with what it cost. */
  readonly usage: boolean;
}

/** What refusals of a feature have in common, whatever server writes them. */
const MAY_BE_ABOUT_IT: ReadonlySet<number> = new Set([400, 415, 422, 500, 501]);
const ABOUT_FORMAT = /response_format|json_schema|json_object|structured output/i;
const ABOUT_USAGE = /stream_options|include_usage/i;

/** Finds out what a server understands by being refused, and remembers it for as long as the node runs. */
export class Dialect {
  #features: Features = { format: 'json_schema', usage: true };

  /** Asks with all that the server is believed to understand, and more simply each time it says that it does not. */
  async speak<T>(ask: (features: Features) => Promise<T>): Promise<T> {
    for (;;) {
      const asked = this.#features;
      try {
        return await ask(asked);
      } catch (error) {
        const simpler = simplerThan(asked, error);
        if (simpler === undefined) throw error;
        // Another call may have found out already; what it has found is tried first.
        if (this.#features === asked) this.#features = simpler;
      }
    }
  }
}

function simplerThan(asked: Features, error: unknown): Features | undefined {
  const { status = 0, said = '' } = serverError(error) ?? {};
  if (!MAY_BE_ABOUT_IT.has(status)) return undefined;
  if (asked.usage && ABOUT_USAGE.test(said)) return { ...asked, usage: false };
  const next = FORMATS[FORMATS.indexOf(asked.format) + 1];
  return next !== undefined && ABOUT_FORMAT.test(said) ? { ...asked, format: next } : undefined;
}
