import { ClearedText } from '../domain/entry/cleared-text.js';
import type { ModerationDetail } from '../domain/entry/entry.events.js';
import type { EventOf } from '../domain/events.js';
import { plainText } from '../domain/parts.js';
import { Private } from '../domain/private.js';
import type { Moderation } from '../ports/moderation.port.js';
import type { Work } from './process.js';

export type Chatted = EventOf<'UserChatted'>;

/** A message's words once moderation has cleared them, or why it held them. The first verdict is recorded, and stands. */
export async function clearWords(
  work: Work,
  message: Chatted,
  moderation: Moderation,
): Promise<ClearedText | ModerationDetail> {
  const earlier = verdictOn(work, message);
  if (earlier !== undefined) {
    return clearedBy(message, earlier.data.verdict) ?? detailOf(earlier.sealed.detail);
  }
  const { parts } = message.sealed;
  if (!parts.readable) return { category: 'unchecked', source: 'unreadable' };
  const { verdict, detail } = await moderation.judge(Private.of(plainText(parts.reveal())));
  const { item } = message.data;
  await work.record(
    { type: 'ModerateWords', item, itemRevision: REVISION, verdict, detail },
    `${item}@${String(REVISION)}`,
    'verdict',
  );
  return clearedBy(message, verdict) ?? detailOf(detail);
}

/** Those of these messages that moderation has cleared before. */
export function earlierCleared(work: Work, messages: readonly Chatted[]): ClearedText[] {
  return messages.flatMap((message) => {
    const verdict = verdictOn(work, message)?.data.verdict;
    const cleared = verdict === undefined ? undefined : clearedBy(message, verdict);
    return cleared === undefined ? [] : [cleared];
  });
}

/** A message is never changed: it has one version. */
const REVISION = 1;

function verdictOn(work: Work, { data }: Chatted): EventOf<'WordsModerated'> | undefined {
  return work.events.find(
    (event): event is EventOf<'WordsModerated'> & (typeof work.events)[number] =>
      event.type === 'WordsModerated' && event.data.item === data.item,
  );
}

function clearedBy(
  { data, sealed }: Chatted,
  verdict: Parameters<typeof ClearedText.from>[1],
): ClearedText | undefined {
  return ClearedText.from({ item: data.item, revision: REVISION, parts: sealed.parts }, verdict);
}

function detailOf(detail: Private<ModerationDetail>): ModerationDetail {
  return detail.readable ? detail.reveal() : { category: 'unchecked', source: 'unreadable' };
}
