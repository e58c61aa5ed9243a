import { beforeEach, describe, expect, it } from '@jest/globals';
import { entryStream, userJourneyStream } from '../../src/domain/stream.js';
import { TableRows } from '../../src/readers/table-rows.js';
import {
  ADA,
  answered,
  entry,
  happened,
  item,
  journey,
  userJourney,
} from '../../test/dsl/entry-examples.js';
import { applyTwice, NOON, sealedStream } from '../../test/dsl/sealed-events.js';
import { lived } from '../../test/dsl/user-journey-examples.js';
import { takenClassesProjection, type TakenClassesRows } from './taken-classes.projection.js';
import { JourneyRatingRow, UserJourneyRow } from './taken-classes.tables.js';

const DAY = Date.parse('2026-03-01') / 86_400_000;

describe('the taken-classes projection', () => {
  let rows: TakenClassesRows;

  beforeEach(() => {
    rows = {
      userJourneys: new TableRows(UserJourneyRow, 'uid'),
      ratings: new TableRows(JourneyRatingRow, 'userJourneyUid'),
    };
  });

  const given = (...args: Parameters<typeof sealedStream>): void => {
    applyTwice(takenClassesProjection, rows, sealedStream(...args));
  };
  const ALONE = userJourneyStream(userJourney('uj1'));

  it('keeps a class taken in an entry, with its place there', () => {
    given(entryStream(entry('e1')), [...answered(), happened.taken()]);
    expect(rows.userJourneys.get(userJourney('uj1'))).toEqual({
      uid: userJourney('uj1'),
      userUid: ADA,
      journeyUid: journey('soup'),
      entryUid: entry('e1'),
      itemUid: item('of-uj1'),
      access: 'free',
      takenAt: NOON / 1000 + 360,
      takenUnixDate: DAY,
    });
  });

  it('keeps a class taken on its own', () => {
    given(ALONE, [lived.taken('premium')]);
    expect(rows.userJourneys.get(userJourney('uj1'))).toMatchObject({
      entryUid: null,
      itemUid: null,
      access: 'premium',
      takenAt: NOON / 1000,
    });
  });

  it('keeps what the person said of it last', () => {
    given(ALONE, [lived.taken(), lived.rated('loved'), lived.rated('hated')]);
    expect(rows.ratings.where(() => true)).toEqual([
      {
        userJourneyUid: userJourney('uj1'),
        userUid: ADA,
        journeyUid: journey('soup'),
        rating: 'hated',
        revision: 2,
        ratedAt: NOON / 1000 + 120,
      },
    ]);
  });

  it('is not changed by a rating that it has seen, after a newer one', () => {
    const events = sealedStream(ALONE, [lived.taken(), lived.rated('loved'), lived.rated('hated')]);
    applyTwice(takenClassesProjection, rows, [...events, ...events]);
    expect(rows.ratings.get(userJourney('uj1'))?.rating).toBe('hated');
  });

  it('forgets where a class was taken when the entry is deleted, and keeps that it was', () => {
    const stream = entryStream(entry('e1'));
    const events = sealedStream(stream, [...answered(), happened.taken(), happened.deleted()]);
    given(entryStream(entry('e2')), [...answered(), happened.taken('uj2')]);
    applyTwice(takenClassesProjection, rows, [...events, ...events]);
    expect(rows.userJourneys.get(userJourney('uj1'))).toMatchObject({
      journeyUid: journey('soup'),
      entryUid: null,
      itemUid: null,
    });
    expect(rows.userJourneys.get(userJourney('uj2'))).toMatchObject({ entryUid: entry('e2') });
  });
});
