import { io, type Socket } from 'socket.io-client';
import type {
  ClientToServer,
  EntryChanged,
  GenerationText,
  ServerToClient,
} from '../../src/contract/socket-messages.js';
import { Person } from '../../test/support/person.js';

/** When somebody saw what, in milliseconds after they sent their message. */
export interface Seen {
  readonly accepted: number;
  /** The first words of the reply, while it is written or with the whole of it. */
  readonly firstWords: number;
  readonly wholeReply: number;
}

/** Somebody who checks in over REST and reads over a socket. */
export class Visitor {
  readonly #socket: Socket<ServerToClient, ClientToServer>;
  #entry = '';

  private constructor(private readonly person: Person) {
    this.#socket = io(person.baseUrl, {
      auth: { token: person.token },
      transports: ['websocket'],
      forceNew: true,
    });
  }

  static async arrive(baseUrl: string): Promise<Visitor> {
    const visitor = new Visitor(await Person.guest(baseUrl));
    await new Promise<void>((resolve) => visitor.#socket.once('connect', resolve));
    return visitor;
  }

  /** @returns milliseconds until the greeting was seen. */
  async begin(): Promise<number> {
    const began = performance.now();
    const started = await this.person.command('/entries');
    this.#entry = started.entry_uid;
    const greeted = this.ended(started.generation?.uid ?? '');
    await this.follow();
    await greeted;
    return performance.now() - began;
  }

  async write(text: string): Promise<Seen> {
    const began = performance.now();
    const firstText = new Promise<number>((resolve) => {
      this.#socket.once('generation:text', (_: GenerationText) => {
        resolve(performance.now());
      });
    });
    const chatted = await this.person.command(`/entries/${this.#entry}/chat`, { text });
    const accepted = performance.now() - began;
    await this.ended(chatted.generation?.uid ?? '');
    const whole = performance.now();
    const first = await Promise.race([firstText, Promise.resolve(whole)]);
    return { accepted, firstWords: Math.min(first, whole) - began, wholeReply: whole - began };
  }

  leave(): void {
    this.#socket.disconnect();
  }

  private async follow(): Promise<void> {
    const snapshot = await this.#socket.emitWithAck('entry:follow', { entry_uid: this.#entry });
    if ('generations' in snapshot) this.#note(snapshot.generations);
  }

  readonly #ended = new Set<string>();
  readonly #waiting = new Map<string, () => void>();

  #note(generations: EntryChanged['generations']): void {
    for (const { uid, state } of generations) {
      if (state !== 'succeeded' && state !== 'failed') continue;
      this.#ended.add(uid);
      this.#waiting.get(uid)?.();
    }
  }

  private ended(generation: string): Promise<void> {
    if (!this.#socket.hasListeners('entry:changed')) {
      this.#socket.on('entry:changed', ({ generations }) => {
        this.#note(generations);
      });
    }
    if (this.#ended.has(generation)) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.set(generation, resolve));
  }
}
