/** The object id of type json, in every PostgreSQL. */
const JSON_TYPE = 114;
const HEADER_BYTES = 20;
const LENGTH_BYTES = 4;

/**
 * A `json[]` in PostgreSQL's binary form, which `pg` passes on as it stands. In the text form every quote is escaped
 * here and unescaped there, and JSON is full of quotes. (array_recv in src/backend/utils/adt/arrayfuncs.c)
 * @param texts JSON, at least one.
 */
export function jsonArray(texts: readonly string[]): Buffer {
  const lengths = texts.map((text) => Buffer.byteLength(text));
  const bytes = lengths.reduce((sum, length) => sum + LENGTH_BYTES + length, HEADER_BYTES);
  const array = Buffer.allocUnsafe(bytes);
  let end = 0;
  const number = (value: number): void => {
    end = array.writeInt32BE(value, end);
  };
  number(1); // dimension
  number(0); // nulls
  number(JSON_TYPE);
  number(texts.length);
  number(1); // is the first index
  for (const [i, text] of texts.entries()) {
    number(lengths[i] ?? 0);
    end += array.write(text, end);
  }
  return array;
}
