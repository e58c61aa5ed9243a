import { userIn } from '../../src/domain/stream.js';
import type { Projection, SealedEvent } from '../../src/readers/projection.js';
import { TableRows } from '../../src/readers/table-rows.js';
import { seconds, unixDate } from '../event-times.js';
import { UserRow } from './users.tables.js';

export interface UsersRows {
  readonly users: TableRows<UserRow>;
}

/** Who there is, and what they are entitled to. */
export const usersProjection: Projection<UsersRows> = {
  name: 'users',
  tables: [UserRow],
  async load(manager, events) {
    const users = new TableRows(UserRow, 'uid');
    await users.load(manager, 'uid', [...new Set(events.map(({ stream }) => userIn(stream)))]);
    return { users };
  },
  handlers: {
    UserRegistered(event, { users }) {
      const uid = userIn(event.stream);
      if (users.get(uid) !== undefined) return;
      users.put({
        uid,
        name: event.sealed.name,
        timezone: event.data.timezone,
        entitlements: [],
        createdAt: seconds(event),
        createdUnixDate: unixDate(event),
      });
    },
    TimezoneChanged(event, rows) {
      change(event, rows, () => ({ timezone: event.data.timezone }));
    },
    EntitlementGranted(event, rows) {
      const { entitlement } = event.data;
      change(event, rows, (user) => ({
        entitlements: [...new Set([...user.entitlements, entitlement])],
      }));
    },
    EntitlementRevoked(event, rows) {
      const { entitlement } = event.data;
      change(event, rows, (user) => {
        const left = new Set(user.entitlements);
        left.delete(entitlement);
        return { entitlements: [...left] };
      });
    },
  },
};

function change(
  event: SealedEvent,
  { users }: UsersRows,
  to: (user: Readonly<UserRow>) => Partial<UserRow>,
): void {
  const user = users.get(userIn(event.stream));
  if (user !== undefined) users.put({ ...user, ...to(user) });
}
