import type { SealedEvent } from '../log/event-codec.js';
import type { KeyVault } from '../ports/key-vault.port.js';
import type { Reader } from '../readers/reader.js';

/** Destroys the key of an entry that was deleted. It reads the log from the start: no deletion may be missed. */
export class DestroyEntryKey implements Reader {
  readonly name = 'destroy-entry-key';
  readonly startsAt = 'start';

  constructor(private readonly vault: KeyVault) {}

  handles(type: string): boolean {
    return type === 'EntryDeleted';
  }

  async apply(events: readonly SealedEvent[]): Promise<void> {
    for (const { stream } of events) await this.vault.destroyStreamKey(stream);
  }
}
