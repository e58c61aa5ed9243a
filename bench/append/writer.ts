import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { InMemoryKeyVault } from '../../src/adapters/key-vault/in-memory.key-vault.js';
import { Private } from '../../src/domain/private.js';
import type { StreamName } from '../../src/domain/stream.js';
import { EventCodec } from '../../src/log/event-codec.js';
import type { EventToAppend } from '../../src/ports/event-log.port.js';
import type { Contestant } from './contestant.js';

/** About what an entry gathers. */
const EVENTS_A_STREAM = 10;

const WORDS =
  'I slept badly again because my thoughts kept going round about the exam on Friday, and when I got up I was ' +
  'already tired. My sister says that I should just start somewhere, but I do not know where that would be.';

/** Somebody who appends one event after the other, each at the end of a stream of their own. */
export class Writer {
  #stream: StreamName = newStream();
  #revision = -1;

  /** @param event what is stored over and over, each time under an id of its own. */
  constructor(
    private readonly contestant: Contestant,
    private readonly event: EventToAppend,
  ) {}

  async append(): Promise<void> {
    if (this.#revision === EVENTS_A_STREAM - 1) {
      this.#stream = newStream();
      this.#revision = -1;
    }
    this.#revision += 1;
    const event = { ...this.event, id: randomUUID() };
    await this.contestant.append(this.#stream, this.#revision, event);
  }
}

/** A message of two sentences as the service stores it: sealed, with all that is known about it. */
export async function sealedMessage(): Promise<EventToAppend> {
  const vault = new InMemoryKeyVault();
  const stream = newStream();
  const user = await vault.identify('bench', 'somebody');
  const key = await vault.ensureStreamKey(stream, user);
  const message = {
    type: 'UserChatted' as const,
    data: { item: `oseh_jei_${randomUid()}` as const, words: WORDS.split(' ').length },
    sealed: { parts: Private.of([{ type: 'paragraph' as const, value: WORDS }]) },
  };
  return {
    ...new EventCodec(vault).seal(message, randomUUID(), stream, key),
    metadata: {
      command_id: randomUUID(),
      body_digest: createHash('sha256').update(WORDS).digest('base64url'),
      correlation_id: randomUUID(),
      causation_id: randomUUID(),
      actor: user,
      at: Date.parse('2026-03-01T12:00:00Z'),
      local_date: '2026-03-01',
    },
  };
}

function newStream(): StreamName {
  return `journal_entry-oseh_jne_${randomUid()}`;
}

function randomUid(): string {
  return randomBytes(16).toString('base64url');
}
