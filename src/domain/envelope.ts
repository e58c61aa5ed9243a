/**
 * A sealed value. What it was sealed for stands in clear and is authenticated when it is opened, so an envelope
 * that was moved to another person, stream, event or field does not open. Keys are as stored.
 */
export interface Envelope {
  /** Format version. */
  readonly v: 1;
  /** The uid of the data key. */
  readonly key: string;
  /** The person it was sealed for. */
  readonly person: string;
  readonly stream: string;
  readonly event: string;
  readonly field: string;
  /** The schema version of the event it was sealed under. */
  readonly schema: number;
  /** 96-bit nonce, base64url. */
  readonly nonce: string;
  /** Ciphertext and 128-bit tag, base64url. */
  readonly text: string;
}
