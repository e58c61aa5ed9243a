import { readFile } from 'node:fs/promises';
import { EMOTIONS, type Emotion } from '../../../domain/emotions.js';
import { countBuckets, LEXICAL_BUCKETS, weighBuckets } from './lexical-features.js';

/** Length of the encoder's sentence vectors. */
export const VECTOR_LENGTH = 512;
/** One weight a feature and emotion: the lexical buckets, then the sentence vector, then a constant. */
export const FEATURES = LEXICAL_BUCKETS + VECTOR_LENGTH + 1;

/** Rarities are stored in one byte each, in steps of this. */
export const RARITY_STEP = 0.05;

const FORMAT = 1;

/** What the first line of a head file says. */
interface HeadDescription {
  readonly format: number;
  readonly features: number;
  /** Each emotion with what one step of its weights, stored as signed bytes, is worth. */
  readonly emotions: readonly { readonly emotion: Emotion; readonly step: number }[];
}

/** A head file cannot be used. */
export class HeadRefused extends Error {
  override readonly name = 'HeadRefused';
}

/** What was learned from labelled statements: a linear map from features to one score for each emotion. */
export class Head {
  private constructor(
    readonly rarities: Float32Array,
    private readonly weights: ReadonlyMap<
      Emotion,
      { readonly step: number; readonly of: Int8Array }
    >,
  ) {}

  /** @param path a file that `companion train` wrote. @throws HeadRefused when it is another kind of file. */
  static async read(path: string): Promise<Head> {
    return Head.decode(await readFile(path));
  }

  /** @throws HeadRefused */
  static decode(bytes: Uint8Array): Head {
    const lineEnd = bytes.indexOf(0x0a);
    const description = describe(new TextDecoder().decode(bytes.subarray(0, Math.max(0, lineEnd))));
    const body = bytes.subarray(lineEnd + 1);
    if (body.length !== LEXICAL_BUCKETS + EMOTIONS.length * FEATURES) {
      throw new HeadRefused('The head file is not whole');
    }
    const rarities = Float32Array.from(body.subarray(0, LEXICAL_BUCKETS), (b) => b * RARITY_STEP);
    const weights = new Int8Array(
      body.buffer,
      body.byteOffset + LEXICAL_BUCKETS,
      EMOTIONS.length * FEATURES,
    );
    return new Head(
      rarities,
      new Map(
        description.emotions.map(({ emotion, step }, i) => [
          emotion,
          { step, of: weights.subarray(i * FEATURES, (i + 1) * FEATURES) },
        ]),
      ),
    );
  }

  /** The bytes of a head file. @param weights for each emotion, FEATURES of them. @param rarities in RARITY_STEPs. */
  static encode(weights: ReadonlyMap<Emotion, Float64Array>, rarities: Uint8Array): Uint8Array {
    const scaled = EMOTIONS.map((emotion) => ({
      emotion,
      ...quantised(weights.get(emotion) ?? new Float64Array(FEATURES)),
    }));
    const description: HeadDescription = {
      format: FORMAT,
      features: FEATURES,
      emotions: scaled.map(({ emotion, step }) => ({ emotion, step })),
    };
    return Buffer.concat([
      Buffer.from(`${JSON.stringify(description)}\n`),
      rarities,
      ...scaled.map(({ of }) => Buffer.from(of.buffer)),
    ]);
  }

  /** @param vector the encoder's, for the same text. @returns about 1 for what is asked for, below 0 for what would hurt. */
  score(text: string, vector: Float32Array): Record<Emotion, number> {
    const lexical = weighBuckets(countBuckets(text), this.rarities);
    const score = (emotion: Emotion): number => {
      const weights = this.weights.get(emotion);
      if (weights === undefined) return 0;
      let sum = weights.of[FEATURES - 1] ?? 0;
      lexical.indices.forEach((index, i) => {
        sum += (weights.of[index] ?? 0) * (lexical.values[i] ?? 0);
      });
      vector.forEach((value, i) => {
        sum += (weights.of[LEXICAL_BUCKETS + i] ?? 0) * value;
      });
      return sum * weights.step;
    };
    return Object.fromEntries(EMOTIONS.map((e) => [e, score(e)])) as Record<Emotion, number>;
  }
}

function describe(line: string): HeadDescription {
  try {
    const description = JSON.parse(line) as HeadDescription;
    if (description.format === FORMAT && description.features === FEATURES) return description;
  } catch {
    // Falls through: what cannot be read is not a head.
  }
  throw new HeadRefused('This is not a head file of this version: train it anew');
}

function quantised(weights: Float64Array): { step: number; of: Int8Array } {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const step = largest === 0 ? 1 : largest / 127;
  return { step, of: Int8Array.from(weights, (weight) => Math.round(weight / step)) };
}
