import { describe, expect, it } from '@jest/globals';
import { localTime } from './local-time.js';

describe('local time', () => {
  const at = Date.UTC(2026, 2, 28, 22, 30);

  it.each([
    ['UTC', '2026-03-28', 'Saturday', 'night'],
    ['Europe/Berlin', '2026-03-28', 'Saturday', 'night'],
    ['Asia/Tokyo', '2026-03-29', 'Sunday', 'morning'],
    ['America/Los_Angeles', '2026-03-28', 'Saturday', 'afternoon'],
    ['America/Sao_Paulo', '2026-03-28', 'Saturday', 'evening'],
  ])('in %s', (timezone, date, weekday, timeOfDay) => {
    expect(localTime(at, timezone)).toEqual({ date, weekday, timeOfDay });
  });

  it('knows that midnight is night and not hour 24', () => {
    expect(localTime(Date.UTC(2026, 0, 1), 'UTC')).toMatchObject({
      date: '2026-01-01',
      timeOfDay: 'night',
    });
  });
});
