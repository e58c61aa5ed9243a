import {
  CompanionClassRanking,
  EMOTION_HEAD,
} from '../../src/adapters/class-ranking/companion.class-ranking.js';
import { ClassVectors } from '../../src/adapters/class-ranking/companion/class-vectors.js';
import type { Encoder } from '../../src/adapters/heads/encoder.js';
import { Head } from '../../src/adapters/heads/head.js';
import {
  foldOf,
  JUDGED_SOURCE,
  type Statement,
} from '../../src/adapters/class-ranking/companion/training/statements.js';
import { trainHead } from '../../src/adapters/class-ranking/companion/training/train-head.js';
import { TinyldLanguageDetection } from '../../src/adapters/language-detection/tinyld.language-detection.js';
import { ClearedText } from '../../src/domain/entry/cleared-text.js';
import { Private } from '../../src/domain/private.js';
import type { ItemUid } from '../../src/domain/uid.js';
import { chooseClasses, type Candidate } from '../../src/processes/choose-classes.js';
import type { RankableClass, Ranking } from '../../src/ports/class-ranking.port.js';
import type { Offer } from './judge.js';

/** Statements with the encoder's vector for each. */
export interface Encoded {
  readonly statements: readonly Statement[];
  readonly vectors: readonly Float32Array[];
}

/** The statements that are judged in one fold; no head may have seen them. */
export function judgedIn(statements: readonly Statement[], fold: number): Statement[] {
  return statements.filter((s) => s.source === JUDGED_SOURCE && foldOf(s) === fold);
}

/** A head that has learned from everything but one fold. @param sources additions to learn from. */
export function headWithout(
  { statements, vectors }: Encoded,
  fold: number,
  sources: (source: string) => boolean = () => true,
): Uint8Array {
  const kept = statements.flatMap((statement, i) => {
    const vector = vectors[i];
    const judged = statement.source === JUDGED_SOURCE;
    const learn = judged ? foldOf(statement) !== fold : sources(statement.source);
    return learn && vector !== undefined ? [{ statement, vector }] : [];
  });
  return trainHead(
    kept.map(({ statement }) => statement),
    kept.map(({ vector }) => vector),
  );
}

/**
 * Offers two classes to each statement as the service would offer them to somebody new, or, `hating`, to somebody who
 * was offered two for the same words before and said to hate both.
 */
export async function offers<C extends RankableClass & Candidate>(
  head: Uint8Array,
  encoder: Encoder,
  statements: readonly Statement[],
  catalogue: readonly C[],
  { hating = false } = {},
): Promise<Offer<C>[]> {
  const ranking = new CompanionClassRanking(encoder, new TinyldLanguageDetection(), () =>
    Promise.resolve({ head: Head.decode(head, EMOTION_HEAD), classes: new ClassVectors() }),
  );
  const offered = [];
  for (const statement of statements) {
    const { scores } = await ranking.rank(cleared(statement.text), catalogue);
    const hated = hating ? chosenFrom(catalogue, scores) : [];
    offered.push({ statement, classes: chosenFrom(catalogue, scores, hated), hated });
  }
  return offered;
}

function chosenFrom<C extends Candidate>(
  catalogue: readonly C[],
  scores: Ranking['scores'],
  hated: readonly C[] = [],
): C[] {
  const chosen = chooseClasses({
    candidates: catalogue,
    scores,
    offered: new Set(),
    history: { taken: new Map(), ratings: new Map(hated.map(({ uid }) => [uid, 'hated'])) },
    entitlements: new Set(),
  });
  const uids = chosen?.map(({ uid }) => uid) ?? [];
  return catalogue.filter(({ uid }) => uids.includes(uid));
}

function cleared(text: string): ClearedText {
  const item: ItemUid = 'oseh_jei_AAAAAAAAAAAAAAAAAAAAAA';
  const parts = Private.of([{ type: 'paragraph', value: text } as const]);
  const words = ClearedText.from({ item, revision: 1, parts }, 'cleared');
  if (words === undefined) throw new Error('Cleared words are cleared');
  return words;
}
