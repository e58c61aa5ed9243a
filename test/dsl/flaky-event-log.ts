import { InMemoryEventLog } from '../../src/adapters/event-log/in-memory.event-log.js';
import type { StreamName } from '../../src/domain/stream.js';
import {
  type AppendResult,
  type EventToAppend,
  type ExpectedRevision,
  LogUnavailable,
} from '../../src/ports/event-log.port.js';

/** A log whose next appends get lost on the way there, or whose answers get lost on the way back. */
export class FlakyEventLog extends InMemoryEventLog {
  #appendsToLose = 0;
  #answersToLose = 0;

  loseAppends(count: number): void {
    this.#appendsToLose = count;
  }

  loseAnswers(count: number): void {
    this.#answersToLose = count;
  }

  override async append(
    stream: StreamName,
    expected: ExpectedRevision,
    events: readonly EventToAppend[],
  ): Promise<AppendResult> {
    if (this.#appendsToLose > 0) {
      this.#appendsToLose -= 1;
      throw new LogUnavailable('lost on the way there');
    }
    const result = await super.append(stream, expected, events);
    if (this.#answersToLose > 0) {
      this.#answersToLose -= 1;
      throw new LogUnavailable('lost on the way back');
    }
    return result;
  }
}
