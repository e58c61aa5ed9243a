import { randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import type { GenerationView, ItemView, WholeEntryView } from '../../contract/entry.views.js';
import type { CommandAnswer } from '../../contract/responses.js';
import type {
  ClientToServer,
  EntryChanged,
  EntrySnapshot,
  ServerToClient,
  SocketProblem,
} from '../../contract/socket-messages.js';
import { Refused, request } from './rest.js';
import type { Screen } from './screen.js';

/** A generation always ends within 45 s. */
const PATIENCE_MS = 60_000;

/** One entry, seen through the socket: followed from its first moment, and again after any loss of connection. */
export class Journal {
  #entry = '';
  #revision = -1;
  #build = 0;
  readonly #items = new Map<string, ItemView>();
  readonly #generations = new Map<string, GenerationView>();
  #changed: () => void = () => undefined;

  private constructor(
    private readonly baseUrl: string,
    private readonly token: string,
    private readonly screen: Screen,
    private readonly socket: Socket<ServerToClient, ClientToServer>,
  ) {
    socket.on('entry:changed', (change) => {
      this.apply(change);
    });
    socket.on('generation:progress', ({ message }) => {
      screen.progress(message);
    });
    socket.on('generation:text', ({ text }) => {
      screen.passing(text);
    });
    socket.io.on('reconnect', () => void this.follow());
  }

  /** @throws Error when the socket is refused. */
  static async open(baseUrl: string, token: string, screen: Screen): Promise<Journal> {
    const socket = io(baseUrl, { auth: { token }, transports: ['websocket'] });
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('connect_error', reject);
    });
    return new Journal(baseUrl, token, screen, socket);
  }

  /** A new entry, and its greeting on the screen. */
  async begin(): Promise<void> {
    const started = await this.command('/entries', {});
    this.#entry = started.entry_uid;
    await this.follow();
    const greeting = await this.outcome(started);
    if (greeting !== undefined) this.screen.greeting(greeting);
  }

  /** Sends the person's words. @returns the entry once it is answered. */
  async write(text: string): Promise<WholeEntryView> {
    const sent = await this.command(`/entries/${this.#entry}/chat`, { text });
    const reply = await this.outcome(sent);
    if (reply === undefined) throw new Error('No answer could be written. Your words are kept.');
    this.screen.reply(reply, this.baseUrl);
    return request(this.baseUrl, 'GET', `/entries/${this.#entry}`, {
      token: this.token,
      headers: { 'Journal-Position': sent.position },
    });
  }

  close(): void {
    this.socket.disconnect();
  }

  private command(path: string, body: object): Promise<CommandAnswer> {
    const headers = { 'Idempotency-Key': randomUUID() };
    return request(this.baseUrl, 'POST', path, { token: this.token, body, headers });
  }

  private async follow(): Promise<void> {
    if (this.#entry === '') return;
    const has = this.#revision < 0 ? {} : { after_revision: this.#revision, build: this.#build };
    const answer = (await this.socket
      .timeout(10_000)
      .emitWithAck('entry:follow', { entry_uid: this.#entry, ...has })) as
      EntrySnapshot | SocketProblem;
    if ('problem' in answer) {
      // The projection may be a moment behind the command.
      if (answer.problem.code !== 'entry-not-found') throw new Refused(answer.problem);
      await new Promise((resolve) => setTimeout(resolve, 50));
      return this.follow();
    }
    this.take(answer);
  }

  private apply(change: EntryChanged): void {
    if (change.entry_uid !== this.#entry || change.revision <= this.#revision) return;
    if (change.build === this.#build && change.from_revision <= this.#revision) this.take(change);
    else void this.follow();
  }

  private take(state: Pick<EntryChanged, 'revision' | 'build' | 'items' | 'generations'>): void {
    for (const item of state.items) this.#items.set(item.uid, item);
    for (const generation of state.generations) this.#generations.set(generation.uid, generation);
    this.#revision = state.revision;
    this.#build = state.build;
    this.#changed();
  }

  /** @returns what a command's generation wrote; `undefined` if it failed for good. */
  private async outcome({ generation }: CommandAnswer): Promise<ItemView | undefined> {
    const uid = generation?.uid ?? '';
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const state = this.#generations.get(uid);
      if (state?.state === 'succeeded') return this.#items.get(state.item_uid);
      if (state?.state === 'failed' || Date.now() > deadline) return undefined;
      await new Promise<void>((resolve) => {
        this.#changed = resolve;
        setTimeout(resolve, 1_000);
      });
    }
  }
}
