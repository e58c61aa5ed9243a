import { createHmac, randomUUID } from 'node:crypto';
import type { Uid, UidPrefix } from '../../domain/uid.js';
import { Ids } from '../../ports/ids.port.js';

/** Minted uids are the first 16 bytes of HMAC-SHA256 under a key that is derived from the root key. */
export class KeyedIds extends Ids {
  readonly #key: Uint8Array;

  constructor(key: Uint8Array) {
    super();
    this.#key = key;
  }

  mint<P extends UidPrefix>(prefix: P, commandId: string, index: number): Uid<P> {
    const hash = createHmac('sha256', this.#key)
      .update(`${prefix}\n${commandId}\n${String(index)}`)
      .digest()
      .subarray(0, 16);
    return `oseh_${prefix}_${hash.toString('base64url')}`;
  }

  seed(subject: string): number {
    return createHmac('sha256', this.#key).update(`seed\n${subject}`).digest().readUInt32BE();
  }

  random(): string {
    return randomUUID();
  }
}
