import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestDatabase } from '../support/database.js';

describe('a pool of connections', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await TestDatabase.make();
  });

  afterAll(() => database.drop());

  it('outlives a connection that breaks while it changes hands', async () => {
    const client = await database.pool(1).connect();
    expect(() => client.emit('error', new Error('broken'))).not.toThrow();
    client.release(true);
  });
});
