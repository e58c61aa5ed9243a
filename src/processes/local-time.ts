import { localDate } from '../domain/local-date.js';
import type { LocalTime } from '../ports/language-model.port.js';

/** The person's wall clock. @param at milliseconds since 1970 UTC. @param timezone IANA name. */
export function localTime(at: number, timezone: string): LocalTime {
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', {
      timeZone: timezone,
      hour: '2-digit',
      hourCycle: 'h23',
    }).format(at),
  );
  return {
    date: localDate(at, timezone),
    weekday: new Intl.DateTimeFormat('en-GB', { timeZone: timezone, weekday: 'long' }).format(at),
    timeOfDay: timeOfDay(hour),
  };
}

function timeOfDay(hour: number): LocalTime['timeOfDay'] {
  if (hour < 4) return 'night';
  if (hour < 12) return 'morning';
  if (hour < 17) return 'afternoon';
  if (hour < 22) return 'evening';
  return 'night';
}
