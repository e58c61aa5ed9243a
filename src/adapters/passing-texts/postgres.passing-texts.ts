import { randomUUID } from 'node:crypto';
import { Private } from '../../domain/private.js';
import { type Passing, PassingTexts } from '../../ports/passing-texts.port.js';
import { unwrapKey, wrapKey } from '../key-vault/root-key.js';
import type { NotifyConnection } from '../postgres/notify-connection.js';
import { InProcessPassingTexts } from './in-process.passing-texts.js';

const CHANNEL = 'passing_texts';

/** What crosses to other nodes: the whole thing sealed, with the sender's name in clear. */
interface Wire {
  readonly node: string;
  readonly sealed: string;
}

type Opened =
  | Extract<Passing, { kind: 'progress' }>
  | (Omit<Extract<Passing, { kind: 'text' }>, 'text'> & { readonly text: string });

/** Within this process at once; to other nodes by NOTIFY, sealed under a key that all nodes derive alike. */
export class PostgresPassingTexts extends PassingTexts {
  readonly #here = new InProcessPassingTexts();
  readonly #node = randomUUID();
  readonly #stopListening: () => void;

  /** @param key 32 bytes, the same on every node. */
  constructor(
    private readonly connection: NotifyConnection,
    private readonly key: Uint8Array,
  ) {
    super();
    this.#stopListening = connection.listen(CHANNEL, (payload) => {
      const { node, sealed } = JSON.parse(payload) as Wire;
      if (node !== this.#node) this.#here.send(this.open(sealed));
    });
  }

  send(passing: Passing): void {
    this.#here.send(passing);
    const opened: Opened =
      passing.kind === 'text' ? { ...passing, text: passing.text.reveal() } : passing;
    const sealed = wrapKey(this.key, Buffer.from(JSON.stringify(opened)), CHANNEL);
    const wire: Wire = { node: this.#node, sealed: sealed.toString('base64url') };
    this.connection.notify(CHANNEL, JSON.stringify(wire));
  }

  listen(listener: (passing: Passing) => void): () => void {
    return this.#here.listen(listener);
  }

  close(): void {
    this.#stopListening();
  }

  private open(sealed: string): Passing {
    const bytes = unwrapKey(this.key, Buffer.from(sealed, 'base64url'), CHANNEL);
    const opened = JSON.parse(Buffer.from(bytes).toString('utf8')) as Opened;
    return opened.kind === 'text' ? { ...opened, text: Private.of(opened.text) } : opened;
  }
}
