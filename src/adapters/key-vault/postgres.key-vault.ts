import { randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Pool, QueryResultRow } from 'pg';
import type { StreamName } from '../../domain/stream.js';
import type { Uid, UidPrefix, UserUid } from '../../domain/uid.js';
import {
  type DataKey,
  KeyDestroyed,
  KeyVault,
  VaultUnavailable,
} from '../../ports/key-vault.port.js';
import { isTransient } from '../postgres/errors.js';
import { type RootKey, unwrapKey, wrapKey } from './root-key.js';

/** How long a node may go on using a key that another node has destroyed. */
const CACHE_MS = 5_000;
const MOST_CACHED = 20_000;
const KEY_BYTES = 32;

interface StreamKeyRow {
  readonly stream: StreamName;
  readonly uid: string;
  readonly user_uid: UserUid | null;
  readonly wrapped_key: Buffer | null;
}

/** Keys in the database's schema `keys`, wrapped under the root key, which never stands there. */
export class PostgresKeyVault extends KeyVault {
  readonly #streamKeys = new LRUCache<StreamName, DataKey>({ max: MOST_CACHED, ttl: CACHE_MS });
  readonly #masterKeys = new LRUCache<UserUid, Uint8Array>({ max: MOST_CACHED, ttl: CACHE_MS });

  constructor(
    private readonly pool: Pool,
    private readonly root: RootKey,
  ) {
    super();
  }

  async identify(issuer: string, subject: string): Promise<UserUid> {
    const user = newUid('u');
    const masterKey = newUid('ujmk');
    const wrapped = this.root.wrap(randomBytes(KEY_BYTES), masterKey);
    const [row] = await this.query<{ user_uid: UserUid }>(
      'keys-identify',
      `WITH identity AS (
         INSERT INTO keys.identities (issuer, subject, user_uid) VALUES ($1, $2, $3)
         ON CONFLICT (issuer, subject) DO NOTHING RETURNING user_uid
       ), key AS (
         INSERT INTO keys.user_journal_master_keys (uid, user_uid, wrapped_key)
         SELECT $4, user_uid, $5 FROM identity
       )
       SELECT user_uid FROM identity
       UNION ALL SELECT user_uid FROM keys.identities WHERE issuer = $1 AND subject = $2`,
      [issuer, subject, user, masterKey, wrapped],
    );
    // Nothing comes back when somebody else committed the same identity in between: it is there now.
    return row?.user_uid ?? this.identify(issuer, subject);
  }

  async ensureStreamKey(stream: StreamName, person: UserUid | null): Promise<DataKey> {
    const cached = this.#streamKeys.get(stream);
    if (cached !== undefined) return cached;
    const uid = `oseh_key_${randomBytes(16).toString('base64url')}`;
    const secret = randomBytes(KEY_BYTES);
    const wrapped =
      person === null
        ? this.root.wrap(secret, uid)
        : wrapKey(await this.masterKey(person), secret, uid);
    const [row] = await this.query<StreamKeyRow>(
      'keys-ensure-stream',
      `WITH made AS (
         INSERT INTO keys.stream_keys (stream, uid, user_uid, wrapped_key) VALUES ($1, $2, $3, $4)
         ON CONFLICT (stream) DO NOTHING RETURNING stream, uid, user_uid, wrapped_key
       )
       SELECT * FROM made
       UNION ALL SELECT stream, uid, user_uid, wrapped_key FROM keys.stream_keys WHERE stream = $1`,
      [stream, uid, person, wrapped],
    );
    if (row === undefined) return this.ensureStreamKey(stream, person);
    const key = await this.unwrap(row);
    if (key === undefined) throw new KeyDestroyed('The key of this stream was destroyed');
    this.#streamKeys.set(stream, key);
    return key;
  }

  async findStreamKeys(streams: readonly StreamName[]): Promise<ReadonlyMap<StreamName, DataKey>> {
    const found = new Map<StreamName, DataKey>();
    const missing: StreamName[] = [];
    for (const stream of streams) {
      const cached = this.#streamKeys.get(stream);
      if (cached === undefined) missing.push(stream);
      else found.set(stream, cached);
    }
    if (missing.length === 0) return found;
    const rows = await this.query<StreamKeyRow>(
      'keys-find-streams',
      'SELECT stream, uid, user_uid, wrapped_key FROM keys.stream_keys WHERE stream = ANY ($1)',
      [missing],
    );
    for (const row of rows) {
      const key = await this.unwrap(row);
      if (key === undefined) continue;
      this.#streamKeys.set(row.stream, key);
      found.set(row.stream, key);
    }
    return found;
  }

  async destroyStreamKey(stream: StreamName): Promise<void> {
    await this.query(
      'keys-destroy-stream',
      `UPDATE keys.stream_keys SET wrapped_key = NULL, destroyed_at = coalesce(destroyed_at, now())
       WHERE stream = $1`,
      [stream],
    );
    this.#streamKeys.delete(stream);
  }

  /** @returns `undefined` for a destroyed key. */
  private async unwrap(row: StreamKeyRow): Promise<DataKey | undefined> {
    if (row.wrapped_key === null) return undefined;
    if (row.user_uid === null) {
      return { uid: row.uid, secret: this.root.unwrap(row.wrapped_key, row.uid), person: null };
    }
    const wrapping = await this.findMasterKey(row.user_uid);
    if (wrapping === undefined) return undefined;
    const secret = unwrapKey(wrapping, row.wrapped_key, row.uid);
    return { uid: row.uid, secret, person: row.user_uid };
  }

  private async masterKey(person: UserUid): Promise<Uint8Array> {
    const key = await this.findMasterKey(person);
    if (key === undefined) throw new KeyDestroyed('This person has no master key');
    return key;
  }

  private async findMasterKey(person: UserUid): Promise<Uint8Array | undefined> {
    const cached = this.#masterKeys.get(person);
    if (cached !== undefined) return cached;
    const [row] = await this.query<{ uid: string; wrapped_key: Buffer | null }>(
      'keys-master',
      'SELECT uid, wrapped_key FROM keys.user_journal_master_keys WHERE user_uid = $1',
      [person],
    );
    if (row?.wrapped_key == null) return undefined;
    const key = this.root.unwrap(row.wrapped_key, row.uid);
    this.#masterKeys.set(person, key);
    return key;
  }

  private async query<Row extends QueryResultRow>(
    name: string,
    text: string,
    values: unknown[],
  ): Promise<Row[]> {
    try {
      return (await this.pool.query<Row>({ name, text, values })).rows;
    } catch (error) {
      throw isTransient(error) ? new VaultUnavailable('The keys did not answer') : error;
    }
  }
}

function newUid<P extends UidPrefix>(prefix: P): Uid<P> {
  return `oseh_${prefix}_${randomBytes(16).toString('base64url')}`;
}
