import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** The one key that operators keep. It only wraps other keys and derives keys for single purposes. */
export class RootKey {
  readonly #secret: Uint8Array;
  readonly #wrapping: Uint8Array;

  constructor(secret: Uint8Array) {
    if (secret.length !== KEY_BYTES) throw new Error('The root key must be 32 bytes');
    this.#secret = secret;
    this.#wrapping = this.derive('wrap');
  }

  /** @param text 32 bytes as base64. @throws Error when it is not. */
  static parse(text: string): RootKey {
    return new RootKey(Buffer.from(text.trim(), 'base64'));
  }

  /** @throws Error when there is no such file or it holds no key. */
  static read(file: string): RootKey {
    return RootKey.parse(readFileSync(file, 'utf8'));
  }

  /** The key in this file, made and put there, readable by us alone, if there is none. */
  static readOrMake(file: string): RootKey {
    if (!existsSync(file)) writeOnce(file, randomBytes(KEY_BYTES).toString('base64'));
    return RootKey.read(file);
  }

  /** A key for one purpose (HKDF-SHA256), 32 bytes. */
  derive(purpose: string): Uint8Array {
    return new Uint8Array(hkdfSync('sha256', this.#secret, '', purpose, KEY_BYTES));
  }

  wrap(key: Uint8Array, name: string): Buffer {
    return wrapKey(this.#wrapping, key, name);
  }

  unwrap(wrapped: Uint8Array, name: string): Uint8Array {
    return unwrapKey(this.#wrapping, wrapped, name);
  }
}

/** Seals a key under another; `name` is bound to it, so that wrapped keys cannot be exchanged for each other. */
export function wrapKey(wrapping: Uint8Array, key: Uint8Array, name: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', wrapping, nonce);
  cipher.setAAD(Buffer.from(name));
  return Buffer.concat([nonce, cipher.update(key), cipher.final(), cipher.getAuthTag()]);
}

/** @throws Error when the key was wrapped under another key or name: the root key is not the right one. */
export function unwrapKey(wrapping: Uint8Array, wrapped: Uint8Array, name: string): Uint8Array {
  const decipher = createDecipheriv('aes-256-gcm', wrapping, wrapped.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(Buffer.from(name));
  decipher.setAuthTag(wrapped.subarray(-TAG_BYTES));
  return Buffer.concat([
    decipher.update(wrapped.subarray(NONCE_BYTES, -TAG_BYTES)),
    decipher.final(),
  ]);
}

/** Whole or not at all, and durable: words will be sealed under it in a moment. The first of two writers wins. */
function writeOnce(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const aside = `${file}.${String(process.pid)}`;
  const handle = openSync(aside, 'w', 0o600);
  writeSync(handle, text);
  fsyncSync(handle);
  closeSync(handle);
  try {
    linkSync(aside, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}
