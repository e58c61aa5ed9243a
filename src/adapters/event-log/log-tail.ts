import { type Position, START, type StoredEvent } from '../../ports/event-log.port.js';

/** How many of the newest events a node keeps in memory for its readers. */
const KEPT = 2000;
const PAGE = 1000;
/** How often the database is asked even though nothing woke us, in case a wake-up was lost. */
export const BACKSTOP_MS = 500;

/** A position was skipped: the log's promise is broken, and reading on would lose events for good. */
export class GapInLog extends Error {
  override readonly name = 'GapInLog';
}

/**
 * The newest part of the log, read once for all readers of this node. A reader that is further behind reads
 * for itself until it gets here.
 */
export class LogTail {
  #events: StoredEvent[] = [];
  #last: Position | undefined;
  #refreshing: Promise<void> | undefined;
  #stale = true;
  #lookedAt = 0;

  /** @param read reads up to `limit` events after a position from the database. */
  constructor(
    private readonly read: (after: Position, limit: number) => Promise<StoredEvent[]>,
    private readonly head: () => Promise<Position>,
  ) {}

  /** The log may have grown: look again before answering next time. */
  markStale(): void {
    this.#stale = true;
  }

  /** Takes events that this node has just appended, if they are the very next ones. */
  offer(events: readonly StoredEvent[]): void {
    const first = events[0];
    if (first === undefined || this.#refreshing !== undefined || this.#last === undefined) {
      this.#stale = true;
    } else if (isNext(this.#last, first.position)) {
      this.keep(events);
    } else {
      this.#stale = true;
    }
  }

  /** Up to `limit` events after `after`; an empty page means that there are none now. */
  async pageAfter(after: Position, limit: number): Promise<readonly StoredEvent[]> {
    if (this.#stale || performance.now() - this.#lookedAt >= BACKSTOP_MS) {
      this.#stale = true;
      await this.refresh();
    }
    const oldest = this.#events[0]?.position;
    if (this.#last === after) return [];
    if (oldest === undefined || (after < oldest && !isNext(after, oldest))) {
      return contiguous(after, await this.read(after, limit));
    }
    const from = Number(BigInt(after === START ? '0' : after) - BigInt(oldest)) + 1;
    return this.#events.slice(from, from + limit);
  }

  private refresh(): Promise<void> {
    this.#refreshing ??= this.catchUp().finally(() => {
      this.#refreshing = undefined;
    });
    return this.#refreshing;
  }

  private async catchUp(): Promise<void> {
    try {
      while (this.#stale) {
        this.#stale = false;
        this.#lookedAt = performance.now();
        if (this.#last === undefined) this.#last = await this.head();
        let page: StoredEvent[];
        do {
          page = contiguous(this.#last, await this.read(this.#last, PAGE));
          this.keep(page);
        } while (page.length === PAGE);
      }
    } catch (error) {
      this.#stale = true;
      throw error;
    }
  }

  private keep(events: readonly StoredEvent[]): void {
    const last = events.at(-1);
    if (last === undefined) return;
    this.#events.push(...events);
    this.#last = last.position;
    if (this.#events.length > 2 * KEPT) this.#events = this.#events.slice(-KEPT);
  }
}

function isNext(after: Position, position: Position): boolean {
  return BigInt(position) === BigInt(after === START ? '0' : after) + 1n;
}

/** Positions have no gaps, so a page that does not follow on is proof of a fault. @throws GapInLog */
function contiguous(after: Position, page: StoredEvent[]): StoredEvent[] {
  let previous = after;
  for (const { position } of page) {
    if (!isNext(previous, position)) {
      throw new GapInLog(
        `The log goes from ${previous === START ? 'its start' : previous} to ${position}`,
      );
    }
    previous = position;
  }
  return page;
}
