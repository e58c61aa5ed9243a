import type { ModerationDetail, Verdict } from '../domain/entry/entry.events.js';
import type { Private } from '../domain/private.js';

/** What moderation found; why is private. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly detail: Private<ModerationDetail>;
}

/** Looks at words before any model may see them. In doubt it holds. Never throws: when it cannot tell, it holds. */
export abstract class Moderation {
  abstract judge(words: Private<string>): Promise<Judgement>;
}
