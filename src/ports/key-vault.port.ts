import type { StreamName } from '../domain/stream.js';
import type { UserUid } from '../domain/uid.js';

/** A key that seals one stream. */
export interface DataKey {
  readonly uid: string;
  /** 32 bytes. */
  readonly secret: Uint8Array;
  /** Whose words it seals; `null` for streams that are about no person. */
  readonly person: UserUid | null;
}

/** The key was destroyed: what it sealed is gone for good, and no other key takes its place. */
export class KeyDestroyed extends Error {
  override readonly name = 'KeyDestroyed';
}

/** The keys could not be reached; ask again later. */
export class VaultUnavailable extends Error {
  override readonly name = 'VaultUnavailable';
}

/**
 * Keys, and who is who: kept apart from the log and committed before the log is written to.
 * A root key wraps one master key a person; that wraps one data key a stream. Every method may throw VaultUnavailable.
 */
export abstract class KeyVault {
  /** The person behind an outside identity; a new one, with a master key, where there is none yet. */
  abstract identify(issuer: string, subject: string): Promise<UserUid>;

  /**
   * The key of a stream, made and committed if there is none yet.
   * @param person whose master key wraps it. @throws KeyDestroyed
   */
  abstract ensureStreamKey(stream: StreamName, person: UserUid | null): Promise<DataKey>;

  /** The keys of those of these streams that have one; destroyed ones are left out. */
  abstract findStreamKeys(
    streams: readonly StreamName[],
  ): Promise<ReadonlyMap<StreamName, DataKey>>;

  /**
   * Makes everything that the stream's key sealed unreadable, backups of the log included. Again is no fault.
   * Other nodes forget the key within five seconds.
   */
  abstract destroyStreamKey(stream: StreamName): Promise<void>;
}
