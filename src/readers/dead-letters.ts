import type { DataSource, EntityManager } from 'typeorm';
import type { StreamName } from '../domain/stream.js';
import type { HandlerFailed } from './reader.js';

/** A stream that a reader set aside, from which revision on, and why. */
export interface DeadLetter {
  readonly reader: string;
  readonly stream: StreamName;
  readonly revision: number;
  readonly error: string;
  readonly attempts: number;
}

/**
 * The table readers.dead_letters. A stream with an event that a reader cannot take in is set aside, and the reader
 * goes on with the others; the stream's later events wait in the log until it is replayed.
 */
export class DeadLetters {
  constructor(private readonly dataSource: DataSource) {}

  async all(): Promise<DeadLetter[]> {
    return this.dataSource.query<DeadLetter[]>(
      'SELECT reader, stream, revision, error, attempts FROM readers.dead_letters ORDER BY parked_at',
    );
  }

  /** Sets the failed event's stream aside; one that is aside already counts one more attempt. */
  async park(manager: EntityManager, reader: string, failure: HandlerFailed): Promise<void> {
    const { stream, revision, position } = failure.event;
    await manager.query(
      `INSERT INTO readers.dead_letters (reader, stream, revision, position, error)
       VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (reader, stream) DO UPDATE SET revision = excluded.revision, position = excluded.position,
         error = excluded.error, attempts = readers.dead_letters.attempts + 1`,
      [reader, stream, revision, position, failure.reason],
    );
  }
}
