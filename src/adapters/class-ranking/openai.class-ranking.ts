import type { OpenAI } from 'openai';
import type { ClearedText } from '../../domain/entry/cleared-text.js';
import type { JourneyUid } from '../../domain/uid.js';
import { ClassRanking, type RankableClass, type Ranking } from '../../ports/class-ranking.port.js';
import { ModelFailure } from '../../ports/language-model.port.js';
import type { ModelActivity } from '../../ports/model-activity.port.js';
import type { ModelBudget } from '../../ports/model-budget.port.js';
import { Breaker, type BreakerLimits } from '../openai/breaker.js';
import { failureOf } from '../openai/failures.js';
import { field } from '../openai/field.js';
import { estimatedTokens } from '../openai/tokens.js';

export interface EmbeddingLimits {
  readonly model: string;
  readonly breaker: BreakerLimits;
}

type Vector = readonly number[];

/** A reply does not wait long for this: the companion's ranking stands by itself. */
const PATIENCE_MS = 2_000;
/** How far up the nearest words move a class, of scores that are about 0 to 1. Measured in docs/companion.md. */
const NEARNESS = 0.1;

/**
 * The companion's ranking, moved by how near a class's words are to the message's in a server's embeddings. What
 * the companion believes would hurt, no nearness brings up. Where the server fails, the companion's ranking stands.
 */
export class OpenAiClassRanking extends ClassRanking {
  /** Each class's vector, with the text that it is of. */
  readonly #known = new Map<JourneyUid, { readonly text: string; readonly vector: Vector }>();
  readonly #breaker: Breaker;

  constructor(
    private readonly companion: ClassRanking,
    private readonly server: OpenAI,
    private readonly budget: ModelBudget,
    private readonly activity: ModelActivity,
    private readonly limits: EmbeddingLimits,
  ) {
    super();
    this.#breaker = new Breaker('ranking', activity, limits.breaker);
  }

  async rank(words: ClearedText, classes: readonly RankableClass[]): Promise<Ranking> {
    const [ranking, nearness] = await Promise.all([
      this.companion.rank(words, classes),
      this.#breaker.run(() => this.nearness(words, classes)).catch(() => undefined),
    ]);
    return nearness === undefined ? ranking : moved(ranking, nearness);
  }

  /** For each class the cosine between its words and the message's. @throws ModelFailure */
  private async nearness(
    words: ClearedText,
    classes: readonly RankableClass[],
  ): Promise<ReadonlyMap<JourneyUid, number>> {
    const fresh = classes.filter((one) => this.#known.get(one.uid)?.text !== textOf(one));
    const [message, ...vectors] = await this.embed([words.text, ...fresh.map(textOf)]);
    for (const [i, one] of fresh.entries()) {
      this.#known.set(one.uid, { text: textOf(one), vector: vectors[i] ?? [] });
    }
    return new Map(
      classes.map(({ uid }) => [uid, cosine(message ?? [], this.#known.get(uid)?.vector ?? [])]),
    );
  }

  /** @returns a vector for each text, all of one length. @throws ModelFailure */
  private async embed(texts: readonly string[]): Promise<Vector[]> {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const most = texts.reduce((sum, text) => sum + estimatedTokens(text), 0);
    const reserved = await this.budget.reserve(null, most);
    if (reserved === undefined) throw new ModelFailure('over-budget', 'today’s tokens are spent');
    let cost = 0;
    try {
      this.activity.called('ranking');
      const answer: unknown = await this.server.embeddings.create(
        { model: this.limits.model, input: [...texts], encoding_format: 'float' },
        { signal },
      );
      cost = most;
      return vectorsIn(answer, texts.length);
    } catch (error) {
      throw failureOf(error, signal);
    } finally {
      this.activity.spent('ranking', { prompt: cost, completion: 0 });
      await reserved.settle(cost);
    }
  }
}

function textOf({ title, description }: RankableClass): string {
  return `${title}. ${description}`;
}

/** An answer's vectors in the order of the texts. @throws ModelFailure when it is not what was asked for. */
function vectorsIn(answer: unknown, count: number): Vector[] {
  const data = field(answer, 'data');
  const vectors = Array.isArray(data) ? data.map((row) => field(row, 'embedding')) : [];
  const [first] = vectors;
  const length = Array.isArray(first) ? first.length : 0;
  if (length === 0 || vectors.length !== count || !vectors.every((v) => isVector(v, length))) {
    throw new ModelFailure('malformed', 'these are not the embeddings that were asked for');
  }
  return vectors;
}

function isVector(value: unknown, length: number): value is Vector {
  return Array.isArray(value) && value.length === length && value.every(Number.isFinite);
}

function cosine(a: Vector, b: Vector): number {
  let product = 0;
  let ofA = 0;
  let ofB = 0;
  for (const [i, x] of a.entries()) {
    const y = b[i] ?? 0;
    product += x * y;
    ofA += x * x;
    ofB += y * y;
  }
  return ofA === 0 || ofB === 0 ? 0 : product / Math.sqrt(ofA * ofB);
}

function moved(ranking: Ranking, nearness: ReadonlyMap<JourneyUid, number>): Ranking {
  const near = places(nearness);
  const scores = [...ranking.scores].map(([uid, score]): [JourneyUid, number] => [
    uid,
    score < 0 ? score : score + NEARNESS * (near.get(uid) ?? 0),
  ]);
  return { emotions: ranking.emotions, scores: new Map(scores) };
}

/** The share of the others that each is nearer than, from 0 to 1: cosines of two models have no common scale. */
function places(nearness: ReadonlyMap<JourneyUid, number>): ReadonlyMap<JourneyUid, number> {
  const sorted = [...nearness.values()].sort((a, b) => a - b);
  const others = Math.max(1, sorted.length - 1);
  return new Map([...nearness].map(([uid, near]) => [uid, sorted.indexOf(near) / others]));
}
