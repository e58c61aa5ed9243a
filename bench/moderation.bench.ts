import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { encodeAll } from '../src/adapters/heads/encode-all.js';
import { Encoder } from '../src/adapters/heads/encoder.js';
import { Head } from '../src/adapters/heads/head.js';
import { DANGER_HEAD, dangerIn, HELD_ABOVE, heldAbove } from '../src/adapters/moderation/danger.js';
import type { Idea } from '../src/adapters/moderation/rules/rules.js';
import { signsIn } from '../src/adapters/moderation/signs.js';
import {
  amongEveryday,
  type ModeratedStatement,
  readEveryday,
  readModerated,
} from '../src/adapters/moderation/training/statements.js';
import { trainDanger } from '../src/adapters/moderation/training/train-danger.js';
import { ASSETS } from '../src/config/installation.js';
import { table } from './table.js';

const FOLDS = 5;
/** Where words could be held from, to choose by. */
const THRESHOLDS = [0.3, 0.2, 0.1, 0.05, 0, -0.05, -0.1, -0.2];

/** A statement by itself, with something everyday beside it, or nothing but everyday. */
type Manner = 'alone' | 'among others' | 'everyday';

interface Judged {
  readonly statement: ModeratedStatement;
  readonly manner: Manner;
  readonly fold: number;
  readonly vector: Float32Array;
}

interface Scored extends Judged {
  readonly score: number;
  /** What the rules find. */
  readonly ideas: readonly Idea[];
}

/**
 * How many of the training statements would be held, each judged by a head that has not seen its fold, at one threshold
 * and another; `--folds 1` judges those of one fold alone. The held-out statements have no part in it: an integration
 * test counts them.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { folds: { type: 'string', default: String(FOLDS) } } });
  const statements = await readAll();
  const vectors = await encodeAll(statements.map(({ statement }) => statement.text));
  const judged = statements.map((one, i) => ({ ...one, vector: vectors[i] ?? new Float32Array() }));
  const encoder = new Encoder();
  const scored: Scored[] = [];
  for (let fold = 0; fold < Number(values.folds); fold += 1) {
    scored.push(...(await scoreFold(judged, fold, encoder)));
  }
  await encoder.stop();
  const groups = [
    group('in danger', 'alone', true),
    group('in danger', 'among others', true),
    group('near misses', 'alone', false),
    group('near misses', 'among others', false),
    group('all', 'everyday', false),
  ];
  const rows = (['rules alone', ...THRESHOLDS] as const).map((threshold) => [
    threshold === HELD_ABOVE ? `${String(threshold)} (set)` : String(threshold),
    ...groups.map(({ has }) => {
      const all = scored.filter(has);
      const held = all.filter(({ score, ideas }) => {
        if (threshold === 'rules alone') return ideas.length > 0;
        return score > threshold + heldAbove(ideas) - HELD_ABOVE;
      });
      return (held.length / all.length).toFixed(3);
    }),
  ]);
  console.log(table([['held above', ...groups.map(({ name }) => name)], ...rows], 1));
}

/** What `moderation train` learns from; a statement among others is in the fold of the statement by itself. */
async function readAll(): Promise<Omit<Judged, 'vector'>[]> {
  const alone = await readModerated(join(ASSETS, 'moderation'));
  const everyday = await readEveryday(join(ASSETS, 'feelings'));
  const among = amongEveryday(alone, everyday);
  return [
    ...alone.map((statement) => ({ statement, manner: 'alone' as const, fold: foldOf(statement) })),
    ...among.map((statement, i) => ({
      statement,
      manner: 'among others' as const,
      fold: foldOf(alone[2 * i] ?? statement),
    })),
    ...everyday.map((statement) => ({
      statement,
      manner: 'everyday' as const,
      fold: foldOf(statement),
    })),
  ];
}

async function scoreFold(
  all: readonly Judged[],
  fold: number,
  encoder: Encoder,
): Promise<Scored[]> {
  const learned = all.filter((one) => one.fold !== fold);
  const bytes = trainDanger(
    learned.map(({ statement }) => statement),
    learned.map(({ vector }) => vector),
  );
  const head = Head.decode(bytes, DANGER_HEAD);
  const scored = all
    .filter((one) => one.fold === fold)
    .map(async (one) => {
      const { text } = one.statement;
      return { ...one, score: await dangerIn(text, head, encoder), ideas: signsIn(text) };
    });
  return Promise.all(scored);
}

function group(
  who: string,
  manner: Manner,
  danger: boolean,
): { name: string; has: (one: Scored) => boolean } {
  return {
    name: `${who}, ${manner}`,
    has: (one) => one.manner === manner && one.statement.danger === danger,
  };
}

function foldOf({ text }: ModeratedStatement): number {
  return (createHash('sha256').update(text).digest()[0] ?? 0) % FOLDS;
}

await main();
