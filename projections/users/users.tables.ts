import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Envelope } from '../../src/domain/envelope.js';
import type { Entitlement } from '../../src/domain/access.js';
import type { UserUid } from '../../src/domain/uid.js';

/** A person: docs/tables/users.md */
@Entity('users')
export class UserRow {
  @PrimaryColumn('text') uid!: UserUid;
  @Column('jsonb') name!: Envelope;
  @Column('text') timezone!: string;
  @Column('text', { array: true }) entitlements!: Entitlement[];
  @Column('double precision', { name: 'created_at' }) createdAt!: number;
  @Column('integer', { name: 'created_unix_date' }) createdUnixDate!: number;
}
