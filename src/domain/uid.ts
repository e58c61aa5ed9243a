/** What a uid names, by its prefix (design, section 2). */
export const UID_PREFIXES = {
  entry: 'jne',
  item: 'jei',
  itemLog: 'jeil',
  journey: 'j',
  userJourney: 'uj',
  user: 'u',
  masterKey: 'ujmk',
  clientKey: 'ujck',
  generation: 'jg',
} as const;

export type UidPrefix = (typeof UID_PREFIXES)[keyof typeof UID_PREFIXES];

/** `oseh_{prefix}_{16 bytes as base64url}`. */
export type Uid<P extends UidPrefix = UidPrefix> = `oseh_${P}_${string}`;

export type EntryUid = Uid<'jne'>;
export type ItemUid = Uid<'jei'>;
export type ItemLogUid = Uid<'jeil'>;
export type JourneyUid = Uid<'j'>;
export type UserJourneyUid = Uid<'uj'>;
export type UserUid = Uid<'u'>;
export type GenerationUid = Uid<'jg'>;

const SIXTEEN_BYTES = /^[A-Za-z0-9_-]{21}[AQgw]$/;

/** Whether `text` is a well-formed uid of the kind that `prefix` names. */
export function isUid<P extends UidPrefix>(prefix: P, text: string): text is Uid<P> {
  const start = `oseh_${prefix}_`;
  return text.startsWith(start) && SIXTEEN_BYTES.test(text.slice(start.length));
}
