import { availableParallelism } from 'node:os';
import { Encoder } from './encoder.js';

/** Encodes many texts with a thread for each core; for training, where nobody else waits for one. */
export async function encodeAll(texts: readonly string[]): Promise<Float32Array[]> {
  const encoders = Array.from({ length: availableParallelism() }, () => new Encoder());
  try {
    const shares = await Promise.all(
      encoders.map((encoder, n) =>
        encoder.encode(texts.filter((_, i) => i % encoders.length === n)),
      ),
    );
    return texts.map((_, i) => {
      const vector = shares[i % encoders.length]?.[Math.floor(i / encoders.length)];
      if (vector === undefined) throw new Error('The encoder has left a text out');
      return vector;
    });
  } finally {
    await Promise.all(encoders.map((encoder) => encoder.stop()));
  }
}
