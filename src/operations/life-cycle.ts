import type {
  BeforeApplicationShutdown,
  OnApplicationBootstrap,
  OnApplicationShutdown,
} from '@nestjs/common';
import type { Readiness } from './readiness.js';

/** Something that runs beside the requests. */
export interface Part {
  start(): void | Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts the parts of a node in order and stops them the other way round: first the node says that it is not
 * ready, then what runs beside the requests finishes what it has in hand, then Nest closes the sockets and the
 * HTTP server, and the connections to the database go last.
 */
export class LifeCycle
  implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown
{
  constructor(
    private readonly parts: readonly Part[],
    private readonly readiness: Readiness,
    private readonly closeConnections: () => Promise<void>,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    for (const part of this.parts) await part.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.readiness.drain();
    for (const part of [...this.parts].reverse()) await part.stop();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.closeConnections();
  }
}
