import type { SealedEvent } from '../log/event-codec.js';
import { entryIn } from '../domain/stream.js';
import type { Jobs } from '../ports/jobs.port.js';
import type { Reader } from '../readers/reader.js';
import type { WritingProcess } from './process.js';

/**
 * Follows the log for one writing process and queues each generation as soon as it is asked for. Only the fast
 * path: what it misses, the sweep finds (generation-sweep.ts).
 */
export class RequestReader implements Reader {
  readonly name: string;
  readonly startsAt = 'head';

  constructor(
    private readonly process: WritingProcess,
    private readonly jobs: Jobs,
  ) {
    this.name = process.name;
  }

  handles(type: string): boolean {
    return type === this.process.startsOn;
  }

  async apply(events: readonly SealedEvent[]): Promise<void> {
    const requests = events.flatMap((event) =>
      event.type === 'GreetingRequested' || event.type === 'SystemChatRequested'
        ? [{ generation: event.data.generation, entry: entryIn(event.stream) }]
        : [],
    );
    await this.jobs.enqueue('writing', requests);
  }
}
