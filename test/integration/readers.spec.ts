import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { classesProjection } from '../../projections/classes/classes.projection.js';
import { erased, projections } from '../../projections/index.js';
import { usersProjection } from '../../projections/users/users.projection.js';
import type { EntryUid, UserUid } from '../../src/domain/uid.js';
import type { Readers } from '../../src/readers/readers.js';
import { rebuild } from '../../src/readers/rebuild.js';
import { newEvent } from '../dsl/log-examples.js';
import { TestDatabase } from '../support/database.js';
import { dump, eventually, TestNode } from '../support/node.js';
import { NodeClasses } from '../support/node-classes.js';

const all = projections({ statsTimeZone: 'UTC' });

describe('readers', () => {
  let database: TestDatabase;
  let node: TestNode;
  const running: Readers[] = [];

  beforeEach(async () => {
    database = await TestDatabase.make();
    node = await TestNode.on(database);
  });

  afterEach(async () => {
    await Promise.all(running.splice(0).map((readers) => readers.stop()));
    await database.drop();
  });

  function start(readers: Readers): Readers {
    readers.start();
    running.push(readers);
    return readers;
  }

  async function stop(readers: Readers): Promise<void> {
    running.splice(running.indexOf(readers), 1);
    await readers.stop();
  }

  /** Some people, some entries each, with messages and classes taken, one hidden and one deleted. */
  async function write(people: number): Promise<{ users: UserUid[]; entries: EntryUid[] }> {
    const users: UserUid[] = [];
    const entries: EntryUid[] = [];
    const classes = new NodeClasses(node);
    const soup = await classes.publish();
    for (let i = 0; i < people; i += 1) {
      const user = await node.person(`person ${String(i)}`);
      users.push(user);
      await classes.rate(user, await classes.take(user, soup), null, 'hated');
      for (let n = 0; n < 3; n += 1) {
        const entry = await node.entry(user);
        const asked = await node.chat(entry, user, `words of entry ${String(n)}`);
        const fromItem = await classes.answer(entry, asked, soup);
        const taken = await classes.take(user, soup, { entry, fromItem });
        await classes.rate(user, taken, entry, 'liked');
        if (n === 1) await node.run(entry, { type: 'HideEntry', by: user });
        if (n === 2) await node.run(entry, { type: 'DeleteEntry', by: user });
        entries.push(entry);
      }
    }
    return { users, entries };
  }

  it('write the same rows live, after restarts at any point, and in a rebuild', async () => {
    let readers = start(node.readers());
    for (let round = 0; round < 4; round += 1) {
      const writing = write(2);
      await stop(readers);
      readers = start(node.readers());
      await writing;
    }
    await node.caughtUp();
    const live = await dump(node.dataSource);
    expect(live.journal_entries).toHaveLength(16);
    expect(live.journal_stats).toHaveLength(1);
    expect(live.user_journeys).toHaveLength(32);
    expect(live.journey_ratings).toHaveLength(32);

    for (const projection of all) await rebuild(projection, node.log, node.dataSource);
    expect(await dump(node.dataSource)).toEqual(live);
    for (const { name } of all) expect((await node.checkpoints.find(name))?.build).toBe(2);
  });

  it('go on after a rebuild from where it got to, while people write', async () => {
    start(node.readers());
    await write(2);
    await node.caughtUp();
    const writing = write(3);
    for (const projection of all) await rebuild(projection, node.log, node.dataSource);
    await writing;
    await node.caughtUp();
    const live = await dump(node.dataSource);
    for (const projection of all) await rebuild(projection, node.log, node.dataSource);
    expect(await dump(node.dataSource)).toEqual(live);
    expect(live.users).toHaveLength(5);
  });

  it('go on after a rebuild also when nothing happens that concerns them', async () => {
    start(node.readers());
    await node.person();
    await node.caughtUp();
    await rebuild(erased(classesProjection), node.log, node.dataSource);
    await node.person();
    await node.caughtUp();
    expect((await node.checkpoints.find('classes'))?.epoch).toBeGreaterThan(2);
  });

  it('leave the tables as the migrations made them, after a rebuild too', async () => {
    const changes = async (): Promise<string[]> => {
      const wanted = await node.dataSource.driver.createSchemaBuilder().log();
      return wanted.upQueries.map(({ query }) => query);
    };
    expect(await changes()).toEqual([]);
    for (const projection of all) await rebuild(projection, node.log, node.dataSource);
    expect(await changes()).toEqual([]);
  });

  it('are owned by one node, and taken over when it falls silent', async () => {
    const other = await TestNode.on(database);
    const silent = start(node.readers([erased(usersProjection)]));
    await node.person();
    await node.caughtUp([erased(usersProjection)]);
    const standingBy = start(other.readers([erased(usersProjection)]));
    await eventually(() => standingBy.statuses[0]?.state === 'standing by');

    await node.dataSource.query(
      `UPDATE readers.checkpoints SET owner = 'dead', lease_until = now() + interval '1 second'`,
    );
    await stop(silent);
    await eventually(() => standingBy.statuses[0]?.state === 'following');
    const held = await other.checkpoints.find('users');
    expect(held).toMatchObject({ owner: other.name, epoch: 2 });
  });

  it('roll a page back when somebody else took over in the middle of it', async () => {
    const thief = database.pool(1);
    let stolen: Promise<unknown> | undefined;
    const steal = (): void => {
      stolen ??= thief.query(`UPDATE readers.checkpoints SET owner = 'thief', epoch = epoch + 1,
        lease_until = now() + interval '2 seconds'`);
    };
    const slow = erased({
      ...usersProjection,
      load: (manager, events) => {
        steal();
        return usersProjection.load(manager, events);
      },
    });
    // The row is locked first, so a thief can only come before the page or after it.
    const readers = start(node.readers([slow]));
    await node.person('first');
    await node.person('second');
    await eventually(() => readers.statuses[0]?.state === 'following');
    await node.caughtUp([slow]);
    await stolen;
    await node.person('third');
    await node.caughtUp([slow]);
    expect((await dump(node.dataSource, [slow])).users).toHaveLength(3);
    expect((await node.checkpoints.find('users'))?.epoch).toBeGreaterThan(2);
  });

  it('give up a log with events of a newer build', async () => {
    const readers = start(node.readers());
    await node.log.append('user-x', 'no-stream', [{ ...newEvent(), type: 'FromTheFuture' }]);
    await eventually(() =>
      readers.statuses.every(({ error }) => error?.includes('newer build') === true),
    );
    const owners = (await node.checkpoints.all()).map(({ owner }) => owner);
    expect(new Set(owners)).toEqual(new Set([null]));
  });

  it('notice that the log is not the one they have read', async () => {
    start(node.readers());
    await node.person();
    await node.caughtUp();
    await Promise.all(running.map(stop));
    const pool = database.pool(1);
    await pool.query('ALTER TABLE log.events DISABLE TRIGGER USER');
    await pool.query('UPDATE log.events SET id = gen_random_uuid()');
    const readers = start(node.readers());
    await eventually(() =>
      readers.statuses.every(({ error }) => error?.includes('projections rebuild') === true),
    );
    await stop(readers);
    for (const projection of all) await rebuild(projection, node.log, node.dataSource);
    const again = start(node.readers());
    await node.caughtUp();
    expect(again.statuses.map(({ error }) => error)).toEqual(all.map(() => null));
  });

  it.each<[string, boolean]>([
    ['while nothing happens', false],
    ['when the next event comes', true],
  ])('take in again what a crash of the database took away, %s', async (_, goesOn) => {
    start(node.readers());
    await write(1);
    await node.caughtUp();
    const live = await dump(node.dataSource);
    // Commits do not wait for the disk: a crash takes the last of them back, rows and checkpoint together.
    await node.dataSource.transaction(async (manager) => {
      for (const table of Object.keys(live)) await manager.query(`DELETE FROM ${table}`);
      await manager.query(`UPDATE readers.checkpoints SET position = '', event_id = NULL`);
    });
    if (goesOn) await node.person('another');
    await eventually(async () => (await dump(node.dataSource)).users?.length === (goesOn ? 2 : 1));
    await node.caughtUp();
    const back = await dump(node.dataSource);
    for (const projection of all) await rebuild(projection, node.log, node.dataSource);
    expect(await dump(node.dataSource)).toEqual(back);
  });

  it('follow on after the database went away', async () => {
    const readers = start(node.readers());
    await node.person();
    await node.caughtUp();
    const pool = database.pool(1);
    for (let i = 0; i < 3; i += 1) {
      await pool.query(
        'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
      );
      await eventually(async () => {
        try {
          await node.person();
          return true;
        } catch {
          return false;
        }
      });
    }
    await eventually(async () => {
      await node.caughtUp();
      return true;
    });
    expect(readers.statuses.every(({ state }) => state === 'following')).toBe(true);
    const live = await dump(node.dataSource);
    for (const projection of all) await rebuild(projection, node.log, node.dataSource);
    expect(await dump(node.dataSource)).toEqual(live);
  });
});
