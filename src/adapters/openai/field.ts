/** A field of what may be anything: a server's answer is not what its types promise until it has been looked at. */
export function field(value: unknown, name: string | number): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string | number, unknown>)[name]
    : undefined;
}
