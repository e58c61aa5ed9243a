const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The date on a person's calendar.
 * @param at milliseconds since 1970 UTC. @param timezone IANA name. @returns YYYY-MM-DD.
 */
export function localDate(at: number, timezone: string): string {
  let format = formats.get(timezone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone: timezone, dateStyle: 'short' });
    formats.set(timezone, format);
  }
  return format.format(at);
}
