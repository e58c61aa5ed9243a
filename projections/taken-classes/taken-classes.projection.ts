import type { EntityManager } from 'typeorm';
import { entryIn, userJourneyIn } from '../../src/domain/stream.js';
import type { Projection, SealedEvent } from '../../src/readers/projection.js';
import { TableRows } from '../../src/readers/table-rows.js';
import { seconds, unixDate } from '../event-times.js';
import { JourneyRatingRow, UserJourneyRow } from './taken-classes.tables.js';

export interface TakenClassesRows {
  readonly userJourneys: TableRows<UserJourneyRow>;
  readonly ratings: TableRows<JourneyRatingRow>;
}

/**
 * Which classes people took, and what they think of them: what the next choice of classes goes by.
 *
 * A class taken stays when the entry that it was taken in is deleted, without the link to the entry: what the person
 * took back is what they wrote. That they know the class remains true, and without the row they would be offered
 * the same one again the next day, hated ones too.
 */
export const takenClassesProjection: Projection<TakenClassesRows> = {
  name: 'taken-classes',
  tables: [UserJourneyRow, JourneyRatingRow],
  load,
  handlers: {
    JourneyTaken(event, { userJourneys }) {
      const { data } = event;
      if (userJourneys.get(data.user_journey) !== undefined) return;
      const inEntry = 'item' in data;
      userJourneys.put({
        uid: data.user_journey,
        userUid: data.user,
        journeyUid: data.journey,
        entryUid: inEntry ? entryIn(event.stream) : null,
        itemUid: inEntry ? data.item : null,
        access: data.access,
        takenAt: seconds(event),
        takenUnixDate: unixDate(event),
      });
    },
    JourneyRated(event, { ratings }) {
      const userJourneyUid = userJourneyIn(event.stream);
      if (event.revision <= (ratings.get(userJourneyUid)?.revision ?? -1)) return;
      ratings.put({
        userJourneyUid,
        userUid: event.data.user,
        journeyUid: event.data.journey,
        rating: event.data.rating,
        revision: event.revision,
        ratedAt: seconds(event),
      });
    },
    EntryDeleted(event, { userJourneys }) {
      const deleted = entryIn(event.stream);
      for (const row of userJourneys.where(({ entryUid }) => entryUid === deleted)) {
        userJourneys.put({ ...row, entryUid: null, itemUid: null });
      }
    },
  },
};

async function load(
  manager: EntityManager,
  events: readonly SealedEvent[],
): Promise<TakenClassesRows> {
  const userJourneys = new TableRows(UserJourneyRow, 'uid');
  const ratings = new TableRows(JourneyRatingRow, 'userJourneyUid');
  const taken = new Set<string>();
  const rated = new Set<string>();
  const deleted = new Set<string>();
  for (const event of events) {
    if (event.type === 'JourneyTaken') taken.add(event.data.user_journey);
    if (event.type === 'JourneyRated') rated.add(userJourneyIn(event.stream));
    if (event.type === 'EntryDeleted') deleted.add(entryIn(event.stream));
  }
  await userJourneys.load(manager, 'uid', [...taken]);
  await userJourneys.load(manager, 'entryUid', [...deleted]);
  await ratings.load(manager, 'userJourneyUid', [...rated]);
  return { userJourneys, ratings };
}
