import { describe, expect, it } from '@jest/globals';
import { EVENT_KINDS, type EventType } from '../domain/events.js';
import { upcast, UPCASTS } from './upcasts.js';

describe('upcasts', () => {
  it('leave an event of today as it is', () => {
    expect(upcast('UserChatted', 1, { words: 2 })).toEqual({ words: 2 });
  });

  it('lead from every older version of every event to today’s, without a gap', () => {
    for (const [type, { schemaVersion }] of Object.entries(EVENT_KINDS)) {
      const steps = Object.keys(UPCASTS[type as EventType] ?? {}).map(Number);
      expect(steps).toEqual(Array.from({ length: schemaVersion - 1 }, (_, i) => i + 1));
    }
  });

  it('say which step is missing', () => {
    expect(() => upcast('UserChatted', 0, {}, {})).toThrow(
      'No upcast of UserChatted from version 0',
    );
  });

  it('are taken one after the other', () => {
    const upcasts = { UserChatted: { 0: () => ({ words: 1 }) } };
    expect(upcast('UserChatted', 0, { length: 9 }, upcasts)).toEqual({ words: 1 });
  });
});
