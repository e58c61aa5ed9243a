import type { DataSource } from 'typeorm';
import type { UserUid } from '../../src/domain/uid.js';
import { UserRow } from './users.tables.js';

/** Reading the users projection. */
export class UsersQueries {
  constructor(private readonly dataSource: DataSource) {}

  async user(uid: UserUid): Promise<UserRow | undefined> {
    return (await this.dataSource.manager.findOneBy(UserRow, { uid })) ?? undefined;
  }
}
