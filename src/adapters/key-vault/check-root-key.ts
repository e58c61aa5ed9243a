import type { Pool } from 'pg';
import { SettingsRefused } from '../../config/settings.js';
import type { RootKey } from './root-key.js';

/**
 * Makes sure that the keys in the database were wrapped under this root key: under another nothing that was written
 * could be read, and new words would be sealed under a key that the other nodes do not have.
 * @throws SettingsRefused
 */
export async function checkRootKey(pool: Pool, root: RootKey): Promise<void> {
  const { rows } = await pool.query<{ uid: string; wrapped_key: Buffer }>(
    `(SELECT uid, wrapped_key FROM keys.user_journal_master_keys WHERE wrapped_key IS NOT NULL LIMIT 1)
     UNION ALL
     (SELECT uid, wrapped_key FROM keys.stream_keys
      WHERE wrapped_key IS NOT NULL AND user_uid IS NULL LIMIT 1)`,
  );
  for (const { uid, wrapped_key } of rows) {
    try {
      root.unwrap(wrapped_key, uid);
    } catch {
      throw new SettingsRefused(
        'The root key is not the one that this database was written with. Set ROOT_KEY or ROOT_KEY_FILE to that one.',
      );
    }
  }
}
