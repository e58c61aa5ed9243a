import pg from 'pg';
import { connectionSettings, type PostgresAddress } from './pool.js';

const RECONNECT_MS = 500;
/** Bytes; the limit of PostgreSQL. */
const LONGEST_PAYLOAD = 8000;

/**
 * One connection for LISTEN and NOTIFY, apart from all work: notifications are hints, so nothing here throws,
 * and what is said while the connection is away is not said again.
 */
export class NotifyConnection {
  readonly #listeners = new Map<string, Set<(payload: string) => void>>();
  #client: pg.Client | undefined;
  #retry: NodeJS.Timeout | undefined;
  #closed = false;
  /** One statement at a time: a connection does not queue them itself. */
  #saying: Promise<unknown> = Promise.resolve();

  constructor(private readonly address: PostgresAddress) {}

  /** Connects, and comes back by itself after any loss until `close`. */
  async open(): Promise<void> {
    // A notification is a write to PostgreSQL; nothing of it has to be on the disk before we go on.
    const client = new pg.Client(connectionSettings(this.address, '-c synchronous_commit=off'));
    client.on('error', () => {
      this.reconnectLater(client);
    });
    client.on('end', () => {
      this.reconnectLater(client);
    });
    client.on('notification', ({ channel, payload }) => {
      for (const listener of this.#listeners.get(channel) ?? []) listener(payload ?? '');
    });
    this.#client = client;
    try {
      await client.connect();
      for (const channel of this.#listeners.keys()) await client.query(`LISTEN ${channel}`);
    } catch {
      this.reconnectLater(client);
    }
  }

  /** @param channel a plain lower-case name. @returns the function that ends it. */
  listen(channel: string, listener: (payload: string) => void): () => void {
    const known = this.#listeners.get(channel);
    const listeners = known ?? new Set();
    this.#listeners.set(channel, listeners.add(listener));
    if (known === undefined) this.say(`LISTEN ${channel}`);
    return () => listeners.delete(listener);
  }

  /** @param payload under 8,000 bytes; a longer one is dropped. */
  notify(channel: string, payload: string): void {
    if (Buffer.byteLength(payload) < LONGEST_PAYLOAD) {
      this.say('SELECT pg_notify($1, $2)', [channel, payload]);
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#retry);
    await this.#saying;
    await this.#client?.end().catch(() => undefined);
  }

  private say(text: string, values: string[] = []): void {
    this.#saying = this.#saying
      .then(() => this.#client?.query(text, values))
      .catch(() => {
        // A hint that was not heard; whoever waits looks by themselves.
      });
  }

  private reconnectLater(client: pg.Client): void {
    if (this.#closed || client !== this.#client) return;
    this.#client = undefined;
    client.end().catch(() => undefined);
    this.#retry = setTimeout(() => void this.open(), RECONNECT_MS);
  }
}
