import type { IncomingHttpHeaders } from 'node:http';

/** The part of a file that is asked for, both ends included. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/** Whether the client has these very bytes already (RFC 9110, section 13.1.2). @param etag a strong one. */
export function isKnown(headers: IncomingHttpHeaders, etag: string): boolean {
  const known = headers['if-none-match'];
  if (known === undefined) return false;
  return known.trim() === '*' || (known.match(/(?:W\/)?"[^"]*"/g) ?? []).some(isThisTag(etag));
}

/**
 * What of a file of so many bytes is asked for (RFC 9110, section 14.2). One range is served; what is not a range of
 * bytes, is malformed, or names several, asks for the whole, as does a range of an older version (If-Range).
 */
export function rangeOf(
  headers: IncomingHttpHeaders,
  etag: string,
  bytes: number,
): ByteRange | 'whole' | 'unsatisfiable' {
  const match = /^bytes=\s*(\d*)\s*-\s*(\d*)\s*$/i.exec(headers.range ?? '');
  const condition = headers['if-range']?.toString().trim();
  if (match === null || (condition !== undefined && condition !== etag)) return 'whole';
  const [, from = '', to = ''] = match;
  if (from === '' && to === '') return 'whole';
  if (from === '') return lastBytes(Number(to), bytes);
  const first = Number(from);
  const last = to === '' ? bytes - 1 : Number(to);
  if (to !== '' && last < first) return 'whole';
  return first < bytes ? { first, last: Math.min(last, bytes - 1) } : 'unsatisfiable';
}

function lastBytes(count: number, bytes: number): ByteRange | 'unsatisfiable' {
  return count === 0 ? 'unsatisfiable' : { first: Math.max(0, bytes - count), last: bytes - 1 };
}

/** If-None-Match compares weakly: a proxy may have marked our tag as weak. */
function isThisTag(etag: string): (tag: string) => boolean {
  return (tag) => tag === etag || tag === `W/${etag}`;
}
