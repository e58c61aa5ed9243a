import { ArrayContains, type DataSource, In } from 'typeorm';
import type { Entitlement } from '../../src/domain/access.js';
import type { UserUid } from '../../src/domain/uid.js';
import { UserRow } from './users.tables.js';

/** Reading the users projection. */
export class UsersQueries {
  constructor(private readonly dataSource: DataSource) {}

  async user(uid: UserUid): Promise<UserRow | undefined> {
    return (await this.dataSource.manager.findOneBy(UserRow, { uid })) ?? undefined;
  }

  /** Those of these people who are entitled. */
  async entitled(
    entitlement: Entitlement,
    users: readonly UserUid[],
  ): Promise<ReadonlySet<UserUid>> {
    const rows = await this.dataSource.manager.find(UserRow, {
      select: { uid: true },
      where: { uid: In([...users]), entitlements: ArrayContains([entitlement]) },
    });
    return new Set(rows.map(({ uid }) => uid));
  }
}
