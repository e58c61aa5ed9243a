import { entryIn } from '../domain/stream.js';
import { isUid } from '../domain/uid.js';
import type { SealedEvent } from '../log/event-codec.js';
import type { Reader } from '../readers/reader.js';
import type { GenerationQueue, WaitingGeneration } from './generation-queue.js';
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
    private readonly queue: GenerationQueue,
  ) {
    this.name = process.name;
  }

  handles(type: string): boolean {
    return type === this.process.startsOn;
  }

  async apply(events: readonly SealedEvent[]): Promise<void> {
    await this.queue.add(events.flatMap(waiting));
  }
}

/** People ask for generations by their own commands, so whoever acted is whom it is for. */
function waiting(event: SealedEvent): WaitingGeneration[] {
  if (event.type !== 'GreetingRequested' && event.type !== 'SystemChatRequested') return [];
  const user = event.metadata.actor;
  if (!isUid('u', user)) return [];
  return [{ generation: event.data.generation, entry: entryIn(event.stream), user }];
}
