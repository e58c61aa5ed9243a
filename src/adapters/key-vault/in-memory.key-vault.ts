import { randomBytes } from 'node:crypto';
import type { StreamName } from '../../domain/stream.js';
import type { UserUid } from '../../domain/uid.js';
import { type DataKey, KeyDestroyed, KeyVault } from '../../ports/key-vault.port.js';

/** Keys in a map: for unit tests. */
export class InMemoryKeyVault extends KeyVault {
  readonly #identities = new Map<string, UserUid>();
  readonly #keys = new Map<StreamName, DataKey | 'destroyed'>();

  identify(issuer: string, subject: string): Promise<UserUid> {
    const name = JSON.stringify([issuer, subject]);
    const user = this.#identities.get(name) ?? (`oseh_u_${random()}` as const);
    this.#identities.set(name, user);
    return Promise.resolve(user);
  }

  ensureStreamKey(stream: StreamName, person: UserUid | null): Promise<DataKey> {
    const known = this.#keys.get(stream);
    if (known === 'destroyed') return Promise.reject(new KeyDestroyed('destroyed'));
    const key = known ?? { uid: `oseh_key_${random()}`, secret: randomBytes(32), person };
    this.#keys.set(stream, key);
    return Promise.resolve(key);
  }

  findStreamKeys(streams: readonly StreamName[]): Promise<ReadonlyMap<StreamName, DataKey>> {
    const found = new Map<StreamName, DataKey>();
    for (const stream of streams) {
      const key = this.#keys.get(stream);
      if (key !== undefined && key !== 'destroyed') found.set(stream, key);
    }
    return Promise.resolve(found);
  }

  destroyStreamKey(stream: StreamName): Promise<void> {
    this.#keys.set(stream, 'destroyed');
    return Promise.resolve();
  }
}

function random(): string {
  return randomBytes(16).toString('base64url');
}
