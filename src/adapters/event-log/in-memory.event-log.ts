import { randomUUID } from 'node:crypto';
import type { StreamName } from '../../domain/stream.js';
import {
  type AppendResult,
  EventLog,
  type EventToAppend,
  type ExpectedRevision,
  type Position,
  START,
  type StoredEvent,
} from '../../ports/event-log.port.js';
import { Waiter, type WakeUps } from '../../ports/wake-ups.port.js';
import { checkAppend, readBack } from './append-checks.js';

const PAGE = 500;

/** The whole log in an array: for unit tests and for trying things out. Instances that share `events` share a log. */
export class InMemoryEventLog extends EventLog {
  constructor(
    private readonly wakeUps: WakeUps,
    private readonly events: StoredEvent[] = [],
    private readonly id: string = randomUUID(),
  ) {
    super();
  }

  async append(
    stream: StreamName,
    expected: ExpectedRevision,
    events: readonly EventToAppend[],
  ): Promise<AppendResult> {
    const written = checkAppend(events);
    await Promise.resolve();
    const stored = this.events.filter((event) => event.stream === stream);
    const current = stored.length - 1;
    const first = expected === 'no-stream' ? 0 : expected + 1;
    const earlier = stored.slice(first, first + events.length);
    if (earlier.length === events.length && earlier.every(({ id }, i) => id === events[i]?.id)) {
      return this.appended(earlier);
    }
    const reused = stored.some(({ id }) => events.some((event) => event.id === id));
    if (first !== current + 1 || reused) {
      return { kind: 'conflict', current: current === -1 ? 'no-stream' : current };
    }
    const added = written.map((event, i) => ({
      ...readBack(event),
      stream,
      revision: first + i,
      position: String(this.events.length + i + 1).padStart(20, '0'),
    }));
    this.events.push(...added);
    this.wakeUps.wake('log');
    return this.appended(added);
  }

  private appended(events: readonly StoredEvent[]): AppendResult {
    const last = events.at(-1);
    if (last === undefined) throw new Error('An append has at least one event');
    return { kind: 'appended', revision: last.revision, position: last.position };
  }

  readStream(stream: StreamName): Promise<StoredEvent[]> {
    return Promise.resolve(this.events.filter((event) => event.stream === stream));
  }

  readAll(after: Position, limit: number): Promise<StoredEvent[]> {
    const from = after === START ? 0 : Number(after);
    return Promise.resolve(this.events.slice(from, from + limit));
  }

  async *subscribe(after: Position, signal: AbortSignal): AsyncIterable<readonly StoredEvent[]> {
    const waiter = new Waiter(this.wakeUps, 'log');
    let cursor = after;
    try {
      while (!signal.aborted) {
        waiter.reset();
        const page = await this.readAll(cursor, PAGE);
        const last = page.at(-1);
        if (last === undefined) {
          await waiter.wait(250, signal);
        } else {
          yield page;
          cursor = last.position;
        }
      }
    } finally {
      waiter.close();
    }
  }

  head(): Promise<Position> {
    return Promise.resolve(this.events.at(-1)?.position ?? START);
  }

  identity(): Promise<string> {
    return Promise.resolve(this.id);
  }

  idAt(position: Position): Promise<string | undefined> {
    return Promise.resolve(this.events[Number(position) - 1]?.id);
  }
}
