import type { RatingAnswer, TakeAnswer } from '../contract/responses.js';
import type { EntryUid, UserJourneyUid } from '../domain/uid.js';
import type { Outcome } from '../log/command-runner.js';

/** What taking a class is answered with: only what its stored event says, so a repeat or a second tap gets the same. */
export function takeAnswer({ events, revision, position }: Outcome, entry?: EntryUid): TakeAnswer {
  const taken = events.find((event) => event.type === 'JourneyTaken');
  if (taken === undefined) throw new Error('A class was taken without an event');
  const { user_journey: user_journey_uid, journey: journey_uid, access } = taken.data;
  const answer: TakeAnswer = { user_journey_uid, journey_uid, access, revision, position };
  if (entry !== undefined) answer.entry_uid = entry;
  if ('item' in taken.data) answer.item_uid = taken.data.item;
  return answer;
}

/** What a rating is answered with. */
export function ratingAnswer(
  user_journey_uid: UserJourneyUid,
  { events, revision, position }: Outcome,
): RatingAnswer {
  const rated = events.find((event) => event.type === 'JourneyRated');
  if (rated === undefined) throw new Error('A class was rated without an event');
  const { journey: journey_uid, rating } = rated.data;
  return { user_journey_uid, journey_uid, rating, revision, position };
}
