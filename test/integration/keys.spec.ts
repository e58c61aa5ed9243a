import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { checkRootKey } from '../../src/adapters/key-vault/check-root-key.js';
import { RootKey } from '../../src/adapters/key-vault/root-key.js';
import { isTransient } from '../../src/adapters/postgres/errors.js';
import { SettingsRefused } from '../../src/config/settings.js';
import { entryStream, type StreamName } from '../../src/domain/stream.js';
import { VaultUnavailable } from '../../src/ports/key-vault.port.js';
import { DestroyEntryKey } from '../../src/processes/destroy-entry-key.process.js';
import { Readers } from '../../src/readers/readers.js';
import { TestDatabase } from '../support/database.js';
import { eventually, TestNode } from '../support/node.js';
import { NodeClasses } from '../support/node-classes.js';

describe('keys', () => {
  const root = new RootKey(randomBytes(32));
  let database: TestDatabase;
  let node: TestNode;

  beforeEach(async () => {
    database = await TestDatabase.make();
    node = await TestNode.on(database, root);
  });

  afterEach(async () => {
    await database.drop();
  });

  describe('under a root key', () => {
    const stranger = new RootKey(randomBytes(32));

    it('may be any one’s while there are none', async () => {
      await expect(checkRootKey(database.pool(1), stranger)).resolves.toBeUndefined();
    });

    it.each([
      ['a person', () => node.person()],
      ['a class', () => new NodeClasses(node).publish()],
    ])('are its alone once there is %s', async (_, write) => {
      await write();
      await checkRootKey(database.pool(1), root);
      await expect(checkRootKey(database.pool(1), stranger)).rejects.toThrow(SettingsRefused);
    });
  });

  it('of a deleted entry are destroyed also when they could not be reached at first', async () => {
    const user = await node.person();
    const entry = await node.entry(user);
    await node.run(entry, { type: 'DeleteEntry', by: user });
    const destroy = node.vault.destroyStreamKey.bind(node.vault);
    let tries = 0;
    node.vault.destroyStreamKey = async (stream: StreamName): Promise<void> => {
      tries += 1;
      if (tries <= 2) throw new VaultUnavailable('The keys did not answer');
      await destroy(stream);
    };
    const { log, dataSource, checkpoints, deadLetters, reached } = node;
    const surroundings = { log, dataSource, checkpoints, deadLetters, reached, isTransient };
    const readers = new Readers([new DestroyEntryKey(node.vault)], surroundings);
    readers.start();
    try {
      const key = async (): Promise<number> =>
        (await node.vault.findStreamKeys([entryStream(entry)])).size;
      await eventually(async () => (await key()) === 0, 30_000);
      expect(tries).toBe(3);
      expect(await deadLetters.all()).toEqual([]);
    } finally {
      await readers.stop();
    }
  });
});
