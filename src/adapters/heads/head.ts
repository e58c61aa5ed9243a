import { readFile } from 'node:fs/promises';
import { countBuckets, LEXICAL_BUCKETS, weighBuckets } from './lexical-features.js';

/** Rarities are stored in one byte each, in steps of this. */
export const RARITY_STEP = 0.05;

const FORMAT = 3;

/** What a head looks at besides the words, and what it has an opinion of. */
export interface HeadShape<Label extends string> {
  readonly labels: readonly Label[];
  /** How many numbers it is given beside a text. */
  readonly beside: number;
}

/** What the first line of a head file says. */
interface HeadDescription {
  readonly format: number;
  readonly beside: number;
  /** Each label with what one step of its weights, stored as signed bytes, is worth. */
  readonly labels: readonly { readonly label: string; readonly step: number }[];
}

interface Weights {
  readonly step: number;
  /** One a feature: the lexical buckets, then what is given beside, then a constant. */
  readonly of: Int8Array;
}

/** A head file cannot be used. */
export class HeadRefused extends Error {
  override readonly name = 'HeadRefused';
}

/** What was learned from labelled statements: a linear map from a text's features to one score for each label. */
export class Head<Label extends string> {
  private constructor(
    private readonly labels: readonly Label[],
    private readonly rarities: Float32Array,
    private readonly weights: readonly Weights[],
  ) {}

  /** @throws HeadRefused when it is another kind of file. */
  static async read<Label extends string>(
    path: string,
    shape: HeadShape<Label>,
  ): Promise<Head<Label>> {
    return Head.decode(await readFile(path), shape);
  }

  /** @throws HeadRefused */
  static decode<Label extends string>(bytes: Uint8Array, shape: HeadShape<Label>): Head<Label> {
    const lineEnd = bytes.indexOf(0x0a);
    const line = new TextDecoder().decode(bytes.subarray(0, Math.max(0, lineEnd)));
    const { labels } = describe(line, shape);
    const body = bytes.subarray(lineEnd + 1);
    const steps = body.subarray(0, LEXICAL_BUCKETS);
    const counting = countingFeatures(steps, shape.beside);
    if (body.length !== LEXICAL_BUCKETS + labels.length * counting.length) {
      throw new HeadRefused('The head file is not whole');
    }
    const stored = Int8Array.from(body.subarray(LEXICAL_BUCKETS));
    const weights = labels.map(({ step }, i) => {
      const of = new Int8Array(featuresOf(shape.beside));
      counting.forEach((feature, at) => {
        of[feature] = stored[i * counting.length + at] ?? 0;
      });
      return { step, of };
    });
    return new Head(
      shape.labels,
      Float32Array.from(steps, (rarity) => rarity * RARITY_STEP),
      weights,
    );
  }

  /**
   * The bytes of a head file: a line that describes it, the rarities, and each label's weights of the features that count.
   * @param weights for each label of the shape one a feature. @param rarities in RARITY_STEPs.
   */
  static encode(
    { labels, beside }: HeadShape<string>,
    weights: readonly Float64Array[],
    rarities: Uint8Array,
  ): Uint8Array {
    const quantised = labels.map((label, i) => ({
      label,
      ...inSteps(weights[i] ?? new Float64Array(featuresOf(beside))),
    }));
    const description: HeadDescription = {
      format: FORMAT,
      beside,
      labels: quantised.map(({ label, step }) => ({ label, step })),
    };
    const counting = countingFeatures(rarities, beside);
    return Buffer.concat([
      Buffer.from(`${JSON.stringify(description)}\n`),
      rarities,
      ...quantised.map(({ of }) =>
        Buffer.from(Int8Array.from(counting, (feature) => of[feature] ?? 0).buffer),
      ),
    ]);
  }

  /** @param beside what the head is given beside the text. @returns on the scale of what it was taught. */
  score(text: string, beside: Float32Array): Record<Label, number> {
    const lexical = weighBuckets(countBuckets(text), this.rarities);
    const score = ({ step, of }: Weights): number => {
      let sum = of[of.length - 1] ?? 0;
      lexical.indices.forEach((index, i) => {
        sum += (of[index] ?? 0) * (lexical.values[i] ?? 0);
      });
      beside.forEach((value, i) => {
        sum += (of[LEXICAL_BUCKETS + i] ?? 0) * value;
      });
      return sum * step;
    };
    const scores = this.labels.map((label, i) => {
      const weights = this.weights[i];
      return [label, weights === undefined ? 0 : score(weights)];
    });
    return Object.fromEntries(scores) as Record<Label, number>;
  }
}

function featuresOf(beside: number): number {
  return LEXICAL_BUCKETS + beside + 1;
}

/** All features but the buckets that never occurred: most are empty, so that few words share one. */
function countingFeatures(rarities: Uint8Array, beside: number): Uint32Array {
  const all = Uint32Array.from({ length: featuresOf(beside) }, (_, feature) => feature);
  return all.filter((feature) => feature >= LEXICAL_BUCKETS || rarities[feature] !== 0);
}

function describe(line: string, { labels, beside }: HeadShape<string>): HeadDescription {
  try {
    const found = JSON.parse(line) as HeadDescription;
    const same = found.labels.map(({ label }) => label).join() === labels.join();
    if (found.format === FORMAT && found.beside === beside && same) return found;
  } catch {
    // Falls through: what cannot be read is not a head.
  }
  throw new HeadRefused('This is not a head file of this kind and version: train it anew');
}

function inSteps(weights: Float64Array): Weights {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const step = largest === 0 ? 1 : largest / 127;
  return { step, of: Int8Array.from(weights, (weight) => Math.round(weight / step)) };
}
