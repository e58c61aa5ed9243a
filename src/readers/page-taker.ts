import { Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { known, type SealedEvent } from '../log/event-codec.js';
import type { Position, StoredEvent } from '../ports/event-log.port.js';
import { type Checkpoint, OwnershipLost } from './checkpoints.js';
import { HandlerFailed, type Reader } from './reader.js';
import type { ReaderSurroundings } from './readers.js';

/** How long a checkpoint that only passed events of no concern may wait to be written down. */
const WRITE_DOWN_MS = 500;

type Place = Pick<Checkpoint, 'position' | 'event_id'>;

/**
 * Takes pages in for a reader that this node owns: rows and checkpoint in one transaction, streams with an event that
 * cannot be taken set aside. Pages without an event of the reader's kinds change no row, so their end is remembered
 * and written down with the next commit, or a moment later.
 */
export class PageTaker {
  readonly #logger = new Logger(PageTaker.name);
  #committed: Checkpoint;
  #passed: Place;
  #timer: NodeJS.Timeout | undefined;
  /** One transaction at a time. */
  #turn: Promise<unknown> = Promise.resolve();

  /** @param onLost told when writing down finds that the reader belongs to somebody else, with no page at hand. */
  constructor(
    private readonly reader: Reader,
    private readonly surroundings: ReaderSurroundings,
    held: Checkpoint,
    private readonly onLost: () => void,
  ) {
    this.#committed = held;
    this.#passed = held;
  }

  /** What was committed last. */
  get committed(): Checkpoint {
    return this.#committed;
  }

  /** How far the reader is, written down or not: its rows have seen everything up to here. */
  get position(): Position {
    return this.#passed.position;
  }

  /** @throws OwnershipLost, UnknownEventType, or what the database said if it may well be gone the next time. */
  async take(page: readonly StoredEvent[]): Promise<void> {
    const last = page.at(-1);
    if (last === undefined) return;
    const to = { position: last.position, event_id: last.id };
    const events = page.map(known).filter(({ type }) => this.reader.handles(type));
    if (events.length === 0) {
      this.#passed = to;
      this.#timer ??= setTimeout(() => void this.writeDown(), WRITE_DOWN_MS);
    } else {
      await this.inTurn(() => this.commitOrSetAside(page, events, to));
    }
  }

  /** Writes down what was passed. Never throws: whoever takes the reader over passes it again. */
  async writeDown(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.inTurn(async () => {
      if (this.#passed.position === this.#committed.position) return;
      await this.commit([], this.#passed);
    }).catch((error: unknown) => {
      if (error instanceof OwnershipLost) this.onLost();
    });
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  private async commitOrSetAside(
    page: readonly StoredEvent[],
    events: readonly SealedEvent[],
    to: Place,
  ): Promise<void> {
    try {
      await this.commit(events, to);
    } catch (error) {
      if (error instanceof HandlerFailed) {
        await this.setAside(error);
        await this.commitOrSetAside(page, events, to);
      } else if (error instanceof OwnershipLost || this.surroundings.isTransient(error)) {
        throw error;
      } else {
        await this.takeOneByOne(page);
      }
    }
  }

  /** The database refused a page for what is in it: find the event, one transaction each. */
  private async takeOneByOne(page: readonly StoredEvent[]): Promise<void> {
    for (const stored of page) {
      const to = { position: stored.position, event_id: stored.id };
      const event = known(stored);
      try {
        await this.commit(this.reader.handles(event.type) ? [event] : [], to);
      } catch (error) {
        if (error instanceof OwnershipLost || this.surroundings.isTransient(error)) throw error;
        await this.setAside(asHandlerFault(event, error));
        await this.commit([], to);
      }
    }
  }

  private async commit(events: readonly SealedEvent[], to: Place): Promise<void> {
    const { checkpoints, dataSource } = this.surroundings;
    this.#committed = await dataSource.transaction(async (manager: EntityManager) => {
      const { checkpoint, parked } = await checkpoints.move(manager, this.#committed, to);
      const taken = events.filter(({ stream }) => !parked.has(stream));
      if (taken.length > 0) await this.reader.apply(taken, manager);
      return checkpoint;
    });
    if (this.#passed.position < to.position) this.#passed = to;
  }

  private async setAside(failure: HandlerFailed): Promise<void> {
    const { name } = this.reader;
    const { checkpoints, dataSource, deadLetters } = this.surroundings;
    this.#logger.error(`${name} sets ${failure.event.stream} aside: ${failure.message}`);
    await dataSource.transaction(async (manager) => {
      await checkpoints.move(manager, this.#committed, this.#committed);
      await deadLetters.park(manager, name, failure);
    });
  }
}

function asHandlerFault(event: SealedEvent, error: unknown): HandlerFailed {
  if (error instanceof HandlerFailed) return error;
  return new HandlerFailed(event, error instanceof Error ? error.message : 'an unknown fault');
}
