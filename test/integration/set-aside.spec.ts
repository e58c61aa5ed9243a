import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { erased } from '../../projections/index.js';
import { usersProjection } from '../../projections/users/users.projection.js';
import { Private } from '../../src/domain/private.js';
import { userIn } from '../../src/domain/stream.js';
import type { UserUid } from '../../src/domain/uid.js';
import type { Readers } from '../../src/readers/readers.js';
import { replay } from '../../src/readers/replay.js';
import { newEvent } from '../dsl/log-examples.js';
import { TestDatabase } from '../support/database.js';
import { dump, eventually, TestNode } from '../support/node.js';

describe('a stream that a projection cannot take', () => {
  let database: TestDatabase;
  let node: TestNode;
  let readers: Readers | undefined;

  beforeEach(async () => {
    database = await TestDatabase.make();
    node = await TestNode.on(database);
  });

  afterEach(async () => {
    await readers?.stop();
    await database.drop();
  });

  it('is set aside when a handler cannot take its event, while others go on, and is taken back', async () => {
    let broken = true;
    const picky = erased({
      ...usersProjection,
      handlers: {
        ...usersProjection.handlers,
        TimezoneChanged(event, rows) {
          if (broken) throw new Error('cannot take this');
          usersProjection.handlers.TimezoneChanged?.(event, rows);
        },
      },
    });
    readers = node.readers([picky]);
    readers.start();
    const [ada, bob] = [await node.person('Ada'), await node.person('Bob')];
    const change = async (user: UserUid, timezone: string): Promise<void> => {
      const origin = { commandId: newEvent().id, actor: user, correlationId: '', causationId: '' };
      await node.users.run(user, { type: 'ChangeTimezone', timezone }, {}, origin);
    };
    await change(ada, 'Asia/Tokyo');
    await change(ada, 'Asia/Seoul');
    const carol = await node.person('Carol');
    await node.caughtUp([picky]);

    expect(await node.deadLetters.all()).toMatchObject([
      {
        reader: 'users',
        stream: `user-${ada}`,
        revision: 1,
        attempts: 1,
        error: 'cannot take this',
      },
    ]);
    const zones = async (): Promise<unknown> => {
      const rows = (await dump(node.dataSource, [picky])).users as {
        uid: string;
        timezone: string;
      }[];
      return [ada, bob, carol].map((user) => rows.find(({ uid }) => uid === user)?.timezone);
    };
    expect(await zones()).toEqual(['Europe/Berlin', 'Europe/Berlin', 'Europe/Berlin']);

    expect(await replay(picky, node.log, node.dataSource)).toEqual({ replayed: 0, failed: 1 });
    expect((await node.deadLetters.all())[0]?.attempts).toBe(2);
    broken = false;
    expect(await replay(picky, node.log, node.dataSource)).toEqual({ replayed: 1, failed: 0 });
    expect(await zones()).toEqual(['Asia/Seoul', 'Europe/Berlin', 'Europe/Berlin']);
    await change(ada, 'Asia/Dubai');
    await node.caughtUp([picky]);
    expect(await zones()).toEqual(['Asia/Dubai', 'Europe/Berlin', 'Europe/Berlin']);
  });

  it('is found by the one event in a page that the database does not take', async () => {
    const unstorable = erased({
      ...usersProjection,
      handlers: {
        UserRegistered(event, rows) {
          usersProjection.handlers.UserRegistered?.(event, rows);
          const row = rows.users.get(userIn(event.stream));
          if (row !== undefined && event.data.timezone === 'Asia/Tokyo') {
            rows.users.put({ ...row, timezone: null as never });
          }
        },
      },
    });
    const good = await node.person();
    const user = await node.vault.identify('test', 'tokyo');
    const origin = { commandId: newEvent().id, actor: user, correlationId: '', causationId: '' };
    await node.users.run(
      user,
      { type: 'RegisterUser', timezone: 'Asia/Tokyo', name: Private.of(null) },
      {},
      origin,
    );
    const fine = await node.person();
    readers = node.readers([unstorable]);
    readers.start();
    await node.caughtUp([unstorable]);
    const rows = (await dump(node.dataSource, [unstorable])).users as { uid: string }[];
    expect(rows.map(({ uid }) => uid).sort()).toEqual([good, fine].sort());
    expect(await node.deadLetters.all()).toMatchObject([{ stream: `user-${user}` }]);
  });

  it('is not set aside because connections break between two statements of its page', async () => {
    let losses = 0;
    const unlucky = erased({
      ...usersProjection,
      async load(manager, events) {
        if (losses < 3) {
          losses += 1;
          const [row] = await manager.query<{ pid: number }[]>('SELECT pg_backend_pid() AS pid');
          await database.query('SELECT pg_terminate_backend($1)', [row?.pid]);
          await eventually(() => manager.queryRunner?.isReleased === true);
        }
        return usersProjection.load(manager, events);
      },
    });
    readers = node.readers([unlucky]);
    readers.start();
    const user = await node.person();
    await node.caughtUp([unlucky]);
    expect(losses).toBe(3);
    expect(await node.deadLetters.all()).toEqual([]);
    expect((await dump(node.dataSource, [unlucky])).users).toMatchObject([{ uid: user }]);
  });
});
