import type { DataSource, EntityManager } from 'typeorm';
import { known } from '../log/event-codec.js';
import type { EventLog, Position } from '../ports/event-log.port.js';
import { type DeadLetter, DeadLetters } from './dead-letters.js';
import type { Projection } from './projection.js';
import { ProjectionReader } from './projection-reader.js';
import { HandlerFailed } from './reader.js';

/** What a replay came to, in streams. */
export interface Replayed {
  readonly replayed: number;
  readonly failed: number;
}

/**
 * Takes in what a projection set aside, stream by stream, from the event that failed up to where the projection is
 * now. The owner of the projection waits meanwhile. A stream that fails again stays aside, one attempt more.
 */
export async function replay(
  projection: Projection,
  log: EventLog,
  dataSource: DataSource,
): Promise<Replayed> {
  const deadLetters = new DeadLetters(dataSource);
  const aside = (await deadLetters.all()).filter(({ reader }) => reader === projection.name);
  let replayed = 0;
  for (const letter of aside) {
    try {
      await dataSource.transaction((manager) => replayStream(manager, projection, log, letter));
      replayed += 1;
    } catch (error) {
      if (!(error instanceof HandlerFailed)) throw error;
      await deadLetters.park(dataSource.manager, projection.name, error);
    }
  }
  return { replayed, failed: aside.length - replayed };
}

async function replayStream(
  manager: EntityManager,
  projection: Projection,
  log: EventLog,
  { reader: name, stream, revision }: DeadLetter,
): Promise<void> {
  const [checkpoint] = await manager.query<{ position: Position }[]>(
    'SELECT position FROM readers.checkpoints WHERE name = $1 FOR UPDATE',
    [name],
  );
  const until = checkpoint?.position ?? '';
  const reader = new ProjectionReader(projection);
  const events = (await log.readStream(stream))
    .filter((event) => event.revision >= revision && event.position <= until)
    .map(known)
    .filter(({ type }) => reader.handles(type));
  if (events.length > 0) await reader.apply(events, manager);
  await manager.query('DELETE FROM readers.dead_letters WHERE reader = $1 AND stream = $2', [
    name,
    stream,
  ]);
}
