import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type {
  EntryUid,
  ItemUid,
  JourneyUid,
  UserJourneyUid,
  UserUid,
} from '../../src/domain/uid.js';
import type { JourneyTaken, Rating } from '../../src/domain/user-journey/user-journey.events.js';

/** A class that somebody took: docs/tables/user_journeys.md */
@Entity('user_journeys')
@Index('user_journeys_history', ['userUid', 'takenAt'])
export class UserJourneyRow {
  @PrimaryColumn('text') uid!: UserJourneyUid;
  @Column('text', { name: 'user_uid' }) userUid!: UserUid;
  @Column('text', { name: 'journey_uid' }) journeyUid!: JourneyUid;
  /** Where it was taken, and the item that shows it there; `null` on its own, and when the entry is gone. */
  @Index('user_journeys_entry')
  @Column('text', { name: 'journal_entry_uid', nullable: true })
  entryUid!: EntryUid | null;
  @Column('text', { name: 'journal_entry_item_uid', nullable: true }) itemUid!: ItemUid | null;
  @Column('text') access!: JourneyTaken['access'];
  @Column('double precision', { name: 'taken_at' }) takenAt!: number;
  @Column('integer', { name: 'taken_unix_date' }) takenUnixDate!: number;
}

/** What somebody thinks of a class that they took: docs/tables/journey_ratings.md */
@Entity('journey_ratings')
@Index('journey_ratings_history', ['userUid', 'journeyUid', 'ratedAt'])
export class JourneyRatingRow {
  @PrimaryColumn('text', { name: 'user_journey_uid' }) userJourneyUid!: UserJourneyUid;
  @Column('text', { name: 'user_uid' }) userUid!: UserUid;
  @Column('text', { name: 'journey_uid' }) journeyUid!: JourneyUid;
  @Column('text') rating!: Rating;
  /** The stream revision of the rating that stands. */
  @Column('integer') revision!: number;
  @Column('double precision', { name: 'rated_at' }) ratedAt!: number;
}
