import type { CommandAnswer } from '../contract/responses.js';
import type { EntryUid } from '../domain/uid.js';
import type { Outcome } from '../log/command-runner.js';

/** What a command to an entry is answered with: only what its stored events say, so a repeat gets the same. */
export function entryAnswer(entry: EntryUid, outcome: Outcome): CommandAnswer {
  const answer: CommandAnswer = {
    entry_uid: entry,
    revision: outcome.revision,
    position: outcome.position,
  };
  for (const { type, data } of outcome.events) {
    if (type === 'UserChatted') answer.item_uid = data.item;
    if (type === 'GreetingRequested' || type === 'SystemChatRequested') {
      answer.item_uid ??= data.item;
      answer.generation = { uid: data.generation, state: 'waiting' };
    }
  }
  return answer;
}
