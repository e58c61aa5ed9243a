/** English has about four characters a token; where a character takes more bytes, it takes more tokens too. */
const BYTES_A_TOKEN = 4;

/** Tokens in a text, roughly: for setting them aside, and for servers that do not count. */
export function estimatedTokens(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / BYTES_A_TOKEN);
}
