import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Envelope } from '../domain/envelope.js';
import type { Json } from '../domain/json.js';
import type { DataKey } from '../ports/key-vault.port.js';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** What a value is sealed for; authenticated together with it. */
export type SealedFor = Pick<Envelope, 'person' | 'stream' | 'event' | 'field' | 'schema'>;

/**
 * Seals a value with AES-256-GCM under a fresh random nonce.
 * @param floor the least length in bytes: the text is padded with white space, which JSON ignores, to the next
 *   power of two from there on, so that its length says little.
 */
export function seal(value: Json, key: DataKey, bound: SealedFor, floor: number): Envelope {
  const nonce = randomBytes(NONCE_BYTES);
  const head = { v: 1, key: key.uid, ...bound } as const;
  const cipher = createCipheriv(ALGORITHM, key.secret, nonce);
  cipher.setAAD(additionalData(head));
  const text = Buffer.concat([
    cipher.update(padded(JSON.stringify(value), floor)),
    cipher.final(),
    cipher.getAuthTag(),
  ]);
  return { ...head, nonce: nonce.toString('base64url'), text: text.toString('base64url') };
}

/**
 * Opens an envelope that should belong to `expected`.
 * @returns `undefined` when it was sealed for something else, under another key, or was tampered with.
 */
export function open(
  envelope: Envelope,
  key: DataKey,
  expected: Pick<Envelope, 'person' | 'stream'>,
): { readonly value: Json } | undefined {
  const belongs =
    envelope.key === key.uid &&
    envelope.person === expected.person &&
    envelope.stream === expected.stream;
  if (!belongs) return undefined;
  try {
    const nonce = Buffer.from(envelope.nonce, 'base64url');
    const text = Buffer.from(envelope.text, 'base64url');
    const decipher = createDecipheriv(ALGORITHM, key.secret, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(additionalData(envelope));
    decipher.setAuthTag(text.subarray(-TAG_BYTES));
    const plain = Buffer.concat([decipher.update(text.subarray(0, -TAG_BYTES)), decipher.final()]);
    return { value: JSON.parse(plain.toString('utf8')) as Json };
  } catch {
    return undefined;
  }
}

function additionalData(head: Omit<Envelope, 'nonce' | 'text'>): Buffer {
  const { v, key, person, stream, event, field, schema } = head;
  return Buffer.from(JSON.stringify([v, key, person, stream, event, field, schema]));
}

function padded(json: string, floor: number): Buffer {
  const bytes = Buffer.byteLength(json);
  let length = floor;
  while (length < bytes) length *= 2;
  return Buffer.concat([Buffer.from(json), Buffer.alloc(length - bytes, ' ')]);
}
