import { randomUUID } from 'node:crypto';
import { type Topic, WakeUps } from '../../ports/wake-ups.port.js';
import type { NotifyConnection } from '../postgres/notify-connection.js';
import { InProcessWakeUps } from './in-process.wake-ups.js';

const CHANNEL = 'wake_ups';
/** Other nodes hear at most this often: a NOTIFY takes a lock of the whole server at commit. */
const DEBOUNCE_MS = 10;

/** Wakes this process at once, and other nodes by a debounced NOTIFY on a connection of its own. */
export class PostgresWakeUps extends WakeUps {
  readonly #here = new InProcessWakeUps();
  readonly #node = randomUUID();
  readonly #due = new Set<Topic>();
  #timer: NodeJS.Timeout | undefined;
  readonly #stopListening: () => void;

  constructor(private readonly connection: NotifyConnection) {
    super();
    this.#stopListening = connection.listen(CHANNEL, (payload) => {
      const [node, ...topics] = payload.split(' ');
      if (node === this.#node) return;
      for (const topic of topics) this.#here.wake(topic as Topic);
    });
  }

  wake(topic: Topic): void {
    this.#here.wake(topic);
    this.#due.add(topic);
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.connection.notify(CHANNEL, [this.#node, ...this.#due].join(' '));
      this.#due.clear();
    }, DEBOUNCE_MS);
  }

  listen(topic: Topic, listener: () => void): () => void {
    return this.#here.listen(topic, listener);
  }

  close(): void {
    this.#stopListening();
    clearTimeout(this.#timer);
  }
}
