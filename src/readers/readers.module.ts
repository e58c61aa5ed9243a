import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { EventLog } from '../ports/event-log.port.js';
import { Reached } from '../ports/reached.port.js';
import { provide } from '../provide.js';
import { Checkpoints } from './checkpoints.js';
import { DeadLetters } from './dead-letters.js';
import type { Projection } from './projection.js';
import { ProjectionReader } from './projection-reader.js';
import type { Reader } from './reader.js';
import { Readers } from './readers.js';

/** The readers of processes, for the list of all readers of this node. */
export abstract class ProcessReaders {
  abstract readonly list: readonly Reader[];
}

/** Everything that follows the log on this node. */
@Global()
@Module({})
export class ReadersModule {
  /**
   * @param projections those that this node keeps; none on a node without that role.
   * @param isTransient whether the database may well take the same transaction later.
   */
  static with(
    projections: readonly Projection[],
    isTransient: (error: unknown) => boolean,
  ): DynamicModule {
    const node = `${hostname()}/${String(process.pid)}/${randomUUID().slice(0, 8)}`;
    const providers = [
      provide(Checkpoints, [DataSource], (dataSource) => new Checkpoints(dataSource, node)),
      provide(DeadLetters, [DataSource], (dataSource) => new DeadLetters(dataSource)),
      provide(
        Readers,
        [EventLog, DataSource, Checkpoints, DeadLetters, Reached, ProcessReaders],
        (log, dataSource, checkpoints, deadLetters, reached, processes) =>
          new Readers([...projections.map((one) => new ProjectionReader(one)), ...processes.list], {
            log,
            dataSource,
            checkpoints,
            deadLetters,
            reached,
            isTransient,
          }),
      ),
    ];
    return { module: ReadersModule, providers, exports: providers.map((p) => p.provide) };
  }
}
