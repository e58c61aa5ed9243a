import { type DataSource, MoreThan } from 'typeorm';
import type { EntryUid, JourneyUid, UserJourneyUid, UserUid } from '../../src/domain/uid.js';
import type { Rating } from '../../src/domain/user-journey/user-journey.events.js';
import { JourneyRatingRow, UserJourneyRow } from './taken-classes.tables.js';

/** How far back it matters how often a class was taken. */
const RECENT_SECONDS = 60 * 86_400;

/** What a choice of classes may know of somebody. */
export interface ClassHistory {
  /** How often they took each class in the last 60 days, the one taken last first; those not taken are left out. */
  readonly taken: ReadonlyMap<JourneyUid, number>;
  /** What they said last of each class that they have ever rated. */
  readonly ratings: ReadonlyMap<JourneyUid, Rating>;
}

/** Where a class was taken: on its own, or in an entry, where it is still there. */
export interface TakenPlace {
  readonly entry: EntryUid | null;
}

/** Reading the taken-classes projection. */
export class TakenClassesQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** For routing alone: whose it is, the streams say. */
  async place(uid: UserJourneyUid): Promise<TakenPlace | undefined> {
    const row = await this.dataSource.manager.findOneBy(UserJourneyRow, { uid });
    return row === null ? undefined : { entry: row.entryUid };
  }

  /** @param now milliseconds since 1970 UTC. */
  async historyOf(user: UserUid, now: number): Promise<ClassHistory> {
    const recent = await this.dataSource.manager.find(UserJourneyRow, {
      where: { userUid: user, takenAt: MoreThan(now / 1000 - RECENT_SECONDS) },
      order: { takenAt: 'DESC', uid: 'ASC' },
    });
    const taken = Map.groupBy(recent, ({ journeyUid }) => journeyUid);
    return {
      taken: new Map([...taken].map(([journey, rows]) => [journey, rows.length])),
      ratings: await this.ratingsOf(user),
    };
  }

  /** What this person said last of each class that they have ever rated. */
  async ratingsOf(user: UserUid): Promise<ReadonlyMap<JourneyUid, Rating>> {
    const rows = await this.dataSource.manager.find(JourneyRatingRow, {
      where: { userUid: user },
      order: { ratedAt: 'ASC', userJourneyUid: 'ASC' },
    });
    return new Map(rows.map(({ journeyUid, rating }) => [journeyUid, rating]));
  }
}
