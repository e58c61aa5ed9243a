import { type DataSource, In, IsNull } from 'typeorm';
import type { JourneyUid } from '../../src/domain/uid.js';
import { JourneyRow } from './classes.tables.js';

/** Reading the classes projection. */
export class ClassesQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Every class that is on offer, in the order of its slug. */
  published(): Promise<JourneyRow[]> {
    return this.dataSource.manager.find(JourneyRow, {
      where: { withdrawnAt: IsNull() },
      order: { slug: 'ASC' },
    });
  }

  /** These classes, withdrawn ones too: an old entry still shows what it linked to. */
  async named(uids: readonly JourneyUid[]): Promise<ReadonlyMap<JourneyUid, JourneyRow>> {
    if (uids.length === 0) return new Map();
    const rows = await this.dataSource.manager.findBy(JourneyRow, { uid: In([...new Set(uids)]) });
    return new Map(rows.map((row) => [row.uid, row]));
  }
}
