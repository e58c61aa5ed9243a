import type { EntityManager } from 'typeorm';
import type { EventType } from '../domain/events.js';
import type { Projection, Rows, SealedEvent } from './projection.js';
import { HandlerFailed, type Reader } from './reader.js';

type Handler = (event: SealedEvent, rows: Rows) => void;

/** A projection as a reader: rows loaded once a page, handlers in the order of the log, rows written once a page. */
export class ProjectionReader implements Reader {
  readonly name: string;
  readonly startsAt = 'start';

  /** @param schema where its tables are, when a rebuild has put them aside. */
  constructor(
    private readonly projection: Projection,
    private readonly schema?: string,
  ) {
    this.name = projection.name;
  }

  handles(type: string): boolean {
    return Object.hasOwn(this.projection.handlers, type);
  }

  async apply(events: readonly SealedEvent[], manager: EntityManager): Promise<void> {
    if (this.schema !== undefined) {
      await manager.query(`SET LOCAL search_path TO ${this.schema}`);
    }
    const rows = await this.projection.load(manager, events);
    for (const event of events) {
      try {
        this.handlerOf(event.type)(event, rows);
      } catch (error) {
        throw new HandlerFailed(event, error instanceof Error ? error.message : 'threw no error');
      }
    }
    for (const table of Object.values(rows)) await table.save(manager);
  }

  private handlerOf(type: EventType): Handler {
    const handler = this.projection.handlers[type];
    if (handler === undefined) throw new Error(`${this.name} has no handler for ${type}`);
    return handler as Handler;
  }
}
