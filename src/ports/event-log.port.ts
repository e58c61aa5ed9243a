import type { Json } from '../domain/json.js';
import type { Envelope } from '../domain/envelope.js';
import type { StreamName } from '../domain/stream.js';

/**
 * A place in the whole log: an opaque string; of two, the later event's is the greater in `COLLATE "C"`
 * (JavaScript's `<`). Never a number: PostgreSQL counts events, EventStoreDB counts bytes.
 */
export type Position = string;

/** Before the first event. */
export const START: Position = '';

/** The revision of the last event that the writer has seen in the stream; the first event has revision 0. */
export type ExpectedRevision = number | 'no-stream';

/** Facts about the event rather than about the world. Snake case: as stored. */
export interface EventMetadata {
  readonly command_id: string;
  /** HMAC of what was asked, so that another request under the same key is noticed. */
  readonly body_digest: string;
  /** Ties together everything that one request set in motion. */
  readonly correlation_id: string;
  /** The event or command that this one follows from. */
  readonly causation_id: string;
  /** A user's uid, `process:<file>`, or `operator`. */
  readonly actor: string;
  /** Milliseconds since 1970 UTC by the command runner's clock; never before the stream's last. */
  readonly at: number;
  /** YYYY-MM-DD in the person's time zone then. */
  readonly local_date: string;
}

export interface EventToAppend {
  /** A UUID that is derived from the command, never random: see `append`. */
  readonly id: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: Readonly<Record<string, Json>>;
  readonly sealed: Readonly<Record<string, Envelope>>;
  readonly metadata: EventMetadata;
}

export interface StoredEvent extends EventToAppend {
  readonly stream: StreamName;
  readonly revision: number;
  readonly position: Position;
}

export type AppendResult =
  | { readonly kind: 'appended'; readonly revision: number; readonly position: Position }
  | { readonly kind: 'conflict'; readonly current: ExpectedRevision };

/** The largest append, in bytes of JSON: EventStoreDB takes 1 MiB in all, so this leaves room for its envelope. */
export const MAX_APPEND_BYTES = 900 * 1024;

/** The append is over `MAX_APPEND_BYTES`, or empty. Nothing was sent. */
export class AppendRefused extends Error {
  override readonly name = 'AppendRefused';
}

/**
 * The log did not answer in time, or the connection broke after sending. The append may or may not be stored:
 * repeat the very same one (same ids, same expected revision) and the log says which.
 */
export class LogUnavailable extends Error {
  override readonly name = 'LogUnavailable';
}

/**
 * The append-only log. One total order over all streams; what a reader sees is always a prefix of it.
 * Adapters share one contract suite (test/contract/event-log.contract.ts).
 */
export abstract class EventLog {
  /**
   * Adds events to the end of a stream, all or none, durably before it answers.
   *
   * Idempotent by event id *at the same expected revision*: the same append again gives the first answer and
   * writes nothing, also after later appends. At another revision the log does not promise to notice an id that
   * it has seen (EventStoreDB writes it again; PostgreSQL answers with a conflict), so whoever decides anew
   * first looks in the stream for what the earlier try may have left.
   *
   * @returns `conflict` when the stream is not where the writer believed; nothing was written.
   * @throws AppendRefused before sending; LogUnavailable when the outcome is unknown.
   */
  abstract append(
    stream: StreamName,
    expected: ExpectedRevision,
    events: readonly EventToAppend[],
  ): Promise<AppendResult>;

  /** All events of a stream in order; an empty list when there is none. @throws LogUnavailable */
  abstract readStream(stream: StreamName): Promise<StoredEvent[]>;

  /** Up to `limit` events after `after`, in order. @throws LogUnavailable */
  abstract readAll(after: Position, limit: number): Promise<StoredEvent[]>;

  /**
   * Every event after `after`, for ever, as pages in order, until `signal` aborts. Comes back by itself after
   * any loss of connection, from the last page it gave. Never yields an empty page.
   */
  abstract subscribe(after: Position, signal: AbortSignal): AsyncIterable<readonly StoredEvent[]>;

  /** The position of the last event, or `START`. @throws LogUnavailable */
  abstract head(): Promise<Position>;

  /**
   * Which log this is: a random id that a restored copy keeps and another log does not share.
   * @throws LogUnavailable
   */
  abstract identity(): Promise<string>;

  /** The id of the event at exactly this position, or `undefined` where there is none. @throws LogUnavailable */
  abstract idAt(position: Position): Promise<string | undefined>;
}
