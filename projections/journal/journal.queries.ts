import { type DataSource, In } from 'typeorm';
import { entryStream } from '../../src/domain/stream.js';
import type { EntryUid, ItemUid, UserUid } from '../../src/domain/uid.js';
import {
  ENTRY_VISIBLE,
  isTextual,
  ITEM_AS_OTHER,
  JournalEntryItemLogRow,
  JournalEntryItemRow,
  JournalEntryRow,
  JournalGenerationRow,
  type TextualItemRow,
} from './journal.tables.js';

/** An entry with what belongs to it. */
export interface WholeEntry {
  readonly entry: JournalEntryRow;
  readonly items: readonly JournalEntryItemRow[];
  readonly generations: readonly JournalGenerationRow[];
  /** Newer events of it could not be taken in yet. */
  readonly parked: boolean;
}

/** A place in a person's history: the next page begins after it. */
export interface HistoryPlace {
  readonly canonicalAt: number;
  readonly uid: string;
}

/** Reading the journal projection. Whoever asks for a person passes that person's uid: rows of others are never found. */
export class JournalQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** One entry of this person with all its items in order. */
  async entry(uid: EntryUid, user: UserUid): Promise<WholeEntry | undefined> {
    const entry = await this.owned(uid, user);
    if (entry === undefined) return undefined;
    return { entry, ...(await this.parts([uid], -1)), parked: await this.isParked(uid) };
  }

  /** One entry with only what changed after a stream revision; for whoever may see it already. */
  async changes(uid: EntryUid, afterRevision: number): Promise<WholeEntry | undefined> {
    const entry = await this.dataSource.manager.findOneBy(JournalEntryRow, { uid });
    if (entry === null) return undefined;
    return { entry, ...(await this.parts([uid], afterRevision)), parked: false };
  }

  /** Whether this entry is there and this person's. */
  async owned(uid: EntryUid, user: UserUid): Promise<JournalEntryRow | undefined> {
    const entry = await this.dataSource.manager.findOneBy(JournalEntryRow, { uid, userUid: user });
    return entry ?? undefined;
  }

  /** A page of a person's visible entries, newest first, with their items. */
  async history(user: UserUid, limit: number, after?: HistoryPlace): Promise<WholeEntry[]> {
    const query = this.dataSource
      .createQueryBuilder(JournalEntryRow, 'entry')
      .where('entry.user_uid = :user', { user })
      .andWhere('(entry.flags & :visible) <> 0', { visible: ENTRY_VISIBLE })
      .orderBy('entry.canonical_at', 'DESC')
      .addOrderBy('entry.uid', 'DESC')
      .limit(limit);
    if (after !== undefined) {
      query.andWhere('(entry.canonical_at, entry.uid) < (:at, :uid)', {
        at: after.canonicalAt,
        uid: after.uid,
      });
    }
    const entries = await query.getMany();
    const { items, generations } = await this.parts(
      entries.map(({ uid }) => uid),
      -1,
    );
    return entries.map((entry) => ({
      entry,
      items: items.filter(({ entryUid }) => entryUid === entry.uid),
      generations: generations.filter(({ entryUid }) => entryUid === entry.uid),
      parked: false,
    }));
  }

  /** Every version of an item of this person's entry, oldest first. @returns `undefined` where the entry is not. */
  async itemLog(
    entry: EntryUid,
    item: ItemUid,
    user: UserUid,
  ): Promise<JournalEntryItemLogRow[] | undefined> {
    if ((await this.owned(entry, user)) === undefined) return undefined;
    return this.dataSource.manager.find(JournalEntryItemLogRow, {
      where: { itemUid: item, entryUid: entry },
      order: { entryRevision: 'ASC' },
    });
  }

  /** These items of this person with every version of each; what was deleted is not among them. */
  async versions(
    items: readonly ItemUid[],
    user: UserUid,
  ): Promise<{ items: JournalEntryItemRow[]; log: JournalEntryItemLogRow[] }> {
    if (items.length === 0) return { items: [], log: [] };
    const owned = await this.dataSource
      .createQueryBuilder(JournalEntryItemRow, 'item')
      .innerJoin(JournalEntryRow, 'entry', 'entry.uid = item.journal_entry_uid')
      .where('item.uid IN (:...items)', { items })
      .andWhere('entry.user_uid = :user', { user })
      .getMany();
    const log = await this.dataSource.manager.find(JournalEntryItemLogRow, {
      where: { itemUid: In(owned.map(({ uid }) => uid)) },
      order: { entryRevision: 'ASC' },
    });
    return { items: owned, log };
  }

  /** What this person wrote lately and moderation has cleared, newest first: at most `entries` entries of theirs. */
  async recentWriting(user: UserUid, except: EntryUid, entries: number): Promise<TextualItemRow[]> {
    const items = await this.dataSource
      .createQueryBuilder(JournalEntryItemRow, 'item')
      .where(
        `item.journal_entry_uid IN (
           SELECT uid FROM journal_entries
           WHERE user_uid = :user AND uid <> :except AND (flags & :visible) <> 0
           ORDER BY canonical_at DESC LIMIT :entries)`,
        { user, except, visible: ENTRY_VISIBLE, entries },
      )
      .andWhere('(item.flags & :other) = 0', { other: ITEM_AS_OTHER })
      .andWhere(`item.verdict = 'cleared'`)
      .orderBy('item.created_at', 'DESC')
      .getMany();
    return items.filter(isTextual);
  }

  /** How many entries this person has written in. */
  countEntries(user: UserUid): Promise<number> {
    return this.dataSource.manager.countBy(JournalEntryRow, { userUid: user });
  }

  /** How many greetings or replies have been written for this person, new versions counted as well. */
  countWritten(user: UserUid, kind: JournalGenerationRow['kind']): Promise<number> {
    return this.dataSource
      .createQueryBuilder(JournalGenerationRow, 'generation')
      .where(
        'generation.journal_entry_uid IN (SELECT uid FROM journal_entries WHERE user_uid = :user)',
        { user },
      )
      .andWhere(`generation.kind = :kind AND generation.state = 'succeeded'`, { kind })
      .getCount();
  }

  /** Generations that have no outcome yet, oldest first. */
  async openGenerations(limit: number): Promise<JournalGenerationRow[]> {
    return this.dataSource.manager.find(JournalGenerationRow, {
      where: { state: In(['waiting', 'running']) },
      order: { requestedAt: 'ASC' },
      take: limit,
    });
  }

  countOpenGenerations(): Promise<number> {
    return this.dataSource.manager.countBy(JournalGenerationRow, {
      state: In(['waiting', 'running']),
    });
  }

  /** Those that nobody has begun to write. */
  countWaitingGenerations(): Promise<number> {
    return this.dataSource.manager.countBy(JournalGenerationRow, { state: 'waiting' });
  }

  private async isParked(entry: EntryUid): Promise<boolean> {
    const rows = await this.dataSource.query<object[]>(
      'SELECT FROM readers.dead_letters WHERE reader = $1 AND stream = $2',
      ['journal', entryStream(entry)],
    );
    return rows.length > 0;
  }

  private async parts(
    entries: readonly EntryUid[],
    afterRevision: number,
  ): Promise<Pick<WholeEntry, 'items' | 'generations'>> {
    if (entries.length === 0) return { items: [], generations: [] };
    const where = 'row.journal_entry_uid IN (:...entries) AND row.changed_at_revision > :after';
    const parameters = { entries, after: afterRevision };
    // Generations first: what one of them says was written is then among the items, read a moment later.
    const generations = await this.dataSource
      .createQueryBuilder(JournalGenerationRow, 'row')
      .where(where, parameters)
      .orderBy('row.requested_at')
      .getMany();
    const items = await this.dataSource
      .createQueryBuilder(JournalEntryItemRow, 'row')
      .where(where, parameters)
      .orderBy('row.entry_counter')
      .getMany();
    return { items, generations };
  }
}
