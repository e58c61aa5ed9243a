import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import type { WholeEntryView } from '../../src/contract/entry.views.js';
import { PROBLEMS, type ProblemCode } from '../../src/contract/problem.js';
import type { RatingAnswer, TakeAnswer } from '../../src/contract/responses.js';
import type { Answer, Person } from './person.js';

export const ABSENT = {
  entry: 'oseh_jne_AAAAAAAAAAAAAAAAAAAAAA',
  item: 'oseh_jei_AAAAAAAAAAAAAAAAAAAAAA',
  journey: 'oseh_j_AAAAAAAAAAAAAAAAAAAAAA',
  userJourney: 'oseh_uj_AAAAAAAAAAAAAAAAAAAAAA',
};

/** A reply with its two links. */
export interface Reply {
  readonly entry: string;
  readonly item: string;
  readonly free: string;
  readonly premium: string;
}

/** A new entry of this person, answered. */
export async function replyTo(person: Person): Promise<Reply> {
  const { entry_uid } = await person.begin();
  const sent = await person.command(`/entries/${entry_uid}/chat`, { text: 'so tired' });
  return newestReply(await person.outcome(sent));
}

/** @throws Error when it has no two links, one free and one not. */
export function newestReply({ entry, items }: WholeEntryView): Reply {
  const item = items.findLast(({ display_author }) => display_author === 'other');
  const parts = (item?.parts ?? []).filter((part) => part.type === 'journey');
  const free = parts.find(({ details }) => details?.access === 'free');
  const premium = parts.find(({ details }) => details?.access !== 'free');
  if (item === undefined || free === undefined || premium === undefined) {
    throw new Error('A reply has a free link and a premium one');
  }
  return { entry: entry.uid, item: item.uid, free: free.uid, premium: premium.uid };
}

/** Takes a class as this body says. */
export function take(
  person: Person,
  journey: string,
  body?: object,
  key: string = randomUUID(),
): Promise<Answer<TakeAnswer>> {
  return person.call('POST', `/journeys/${journey}/take`, body, { 'Idempotency-Key': key });
}

/** A tap on the free link of a reply. */
export function tap(person: Person, reply: Reply, key?: string): Promise<Answer<TakeAnswer>> {
  return take(person, reply.free, { entry_uid: reply.entry, item_uid: reply.item }, key);
}

export function rate(
  person: Person,
  userJourney: string,
  rating: unknown,
  key: string = randomUUID(),
): Promise<Answer<RatingAnswer>> {
  const path = `/user-journeys/${userJourney}/rating`;
  return person.call('POST', path, { rating }, { 'Idempotency-Key': key });
}

export function expectProblem(answer: Answer<object>, code: ProblemCode): void {
  expect(answer).toMatchObject({ status: PROBLEMS[code][0], body: { code } });
}
