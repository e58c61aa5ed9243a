import type { Breakdown, JournalStatsRow } from './statistics.tables.js';

/** Counters that come with a breakdown, by their name without it. */
export type BrokenDownCounter = keyof {
  [K in keyof JournalStatsRow as K extends `${infer Name}_breakdown` ? Name : never]: never;
};

/** Counters that are a number alone. */
export type Counter = 'greetings_requested' | 'reflection_questions_edited';

const BROKEN_DOWN: readonly BrokenDownCounter[] = [
  'greetings_succeeded',
  'greetings_failed',
  'user_chats',
  'system_chats_requested',
  'system_chats_succeeded',
  'system_chats_failed',
  'user_chat_actions',
  'reflection_questions_requested',
  'reflection_questions_succeeded',
  'reflection_questions_failed',
  'reflection_responses',
];

/** A day on which nothing was counted yet. */
export function emptyDay(day: string): JournalStatsRow {
  const counters = BROKEN_DOWN.flatMap((name) => [
    [name, 0],
    [`${name}_breakdown`, {}],
  ]);
  return {
    retrievedFor: day,
    retrievedAt: 0,
    greetings_requested: 0,
    reflection_questions_edited: 0,
    ...Object.fromEntries(counters),
  } as JournalStatsRow;
}

/** The day with one more counted; with a key, the counter's breakdown grows with it, so the two always agree. */
export function counted(
  row: JournalStatsRow,
  counter: Counter | BrokenDownCounter,
  key?: string,
): JournalStatsRow {
  const more = { ...row, [counter]: row[counter] + 1 };
  if (key === undefined) return more;
  const breakdown = `${counter}_breakdown` as `${BrokenDownCounter}_breakdown`;
  const before: Breakdown = row[breakdown];
  return { ...more, [breakdown]: { ...before, [key]: (before[key] ?? 0) + 1 } };
}
