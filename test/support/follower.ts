import { io, type Socket } from 'socket.io-client';
import type { GenerationView, ItemView } from '../../src/contract/entry.views.js';
import type {
  ClientToServer,
  EntryChanged,
  EntrySnapshot,
  ServerToClient,
  SocketProblem,
} from '../../src/contract/socket-messages.js';

/** What a follower holds it to be a fault to see. */
export interface Faults {
  /** A change that says it builds on what we do not have, though we had been told everything. */
  readonly gaps: number;
  /** A revision that we had already. */
  readonly repeats: number;
}

/**
 * A client that keeps an entry by the rules of the socket's contract: apply what follows on, ignore what is known,
 * follow again on anything else. It counts, and can be cut off at any moment.
 */
export class Follower {
  readonly items = new Map<string, ItemView>();
  readonly generations = new Map<string, GenerationView>();
  revision = -1;
  drops = 0;
  #build: number | undefined;
  #following = false;
  readonly #socket: Socket<ServerToClient, ClientToServer>;
  readonly #history: { items: number; revision: number }[] = [];
  #gaps = 0;
  #repeats = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(
    baseUrl: string,
    token: string,
    private readonly entry: string,
  ) {
    this.#socket = io(baseUrl, {
      auth: { token },
      transports: ['websocket'],
      forceNew: true,
      reconnectionDelay: 20,
      reconnectionDelayMax: 200,
    });
    this.#socket.on('connect', () => {
      this.#following = false;
      void this.follow();
    });
    this.#socket.on('disconnect', () => {
      this.#following = false;
    });
    this.#socket.on('entry:changed', (change) => {
      this.apply(change);
    });
  }

  get faults(): Faults {
    return { gaps: this.#gaps, repeats: this.#repeats };
  }

  /** Whether the revisions it saw only ever rose. */
  get inOrder(): boolean {
    return this.#history.every(
      ({ revision }, i) => revision > (this.#history[i - 1]?.revision ?? -1),
    );
  }

  /** Resolves as soon as a generation is shown as ended. */
  async ended(generation: string): Promise<GenerationView> {
    for (;;) {
      const seen = this.generations.get(generation);
      if (seen?.state === 'succeeded' || seen?.state === 'failed') return seen;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  /** Cuts the connection under it, as a tunnel or a lift does. */
  drop(): void {
    if (!this.#socket.connected) return;
    this.drops += 1;
    this.#socket.io.engine.close();
  }

  close(): void {
    this.#socket.disconnect();
  }

  private async follow(): Promise<void> {
    const has =
      this.revision < 0 || this.#build === undefined
        ? {}
        : { after_revision: this.revision, build: this.#build };
    let answer: EntrySnapshot | SocketProblem;
    try {
      answer = (await this.#socket
        .timeout(5_000)
        .emitWithAck('entry:follow', { entry_uid: this.entry, ...has })) as typeof answer;
    } catch {
      // Cut off while asking; the next connection asks again.
      return;
    }
    if ('problem' in answer) {
      setTimeout(() => void this.follow(), 50);
      return;
    }
    this.#following = true;
    // A snapshot may say no more than what is known already, but never less.
    if (answer.revision < this.revision) this.#gaps += 1;
    this.take(answer);
  }

  private apply(change: EntryChanged): void {
    if (!this.#following) return;
    if (change.revision <= this.revision) {
      this.#repeats += 1;
    } else if (change.build === this.#build && change.from_revision <= this.revision) {
      this.take(change);
    } else {
      // On one connection, everything after the snapshot must follow on.
      this.#gaps += 1;
      void this.follow();
    }
  }

  private take(state: Pick<EntryChanged, 'items' | 'generations' | 'revision' | 'build'>): void {
    for (const item of state.items) this.items.set(item.uid, item);
    for (const generation of state.generations) this.generations.set(generation.uid, generation);
    if (state.revision > this.revision) {
      this.#history.push({ items: state.items.length, revision: state.revision });
    }
    this.revision = state.revision;
    this.#build = state.build;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
