import { join } from 'node:path';
import { encodeAll } from '../src/adapters/heads/encode-all.js';
import { Encoder } from '../src/adapters/heads/encoder.js';
import {
  FOLDS,
  JUDGED_SOURCE,
  readStatements,
} from '../src/adapters/class-ranking/companion/training/statements.js';
import { readClasses } from '../src/adapters/class-folder/class-folder.js';
import { ASSETS } from '../src/config/installation.js';
import { Settings } from '../src/config/settings.js';
import type { JourneyUid } from '../src/domain/uid.js';
import { StandInModel } from '../test/support/stand-in/stand-in-model.js';
import { Bm25, constantPair } from './matching/baselines.js';
import { type Encoded, headWithout, judgedIn, offers } from './matching/companion-folds.js';
import { judge, type Verdicts } from './matching/judge.js';
import { offersThroughService } from './matching/through-service.js';

const catalogue = readClasses(join(ASSETS, 'catalogue'), new Settings().maxAudioBytes).map(
  ({ description }, i) => ({
    ...description,
    uid: `oseh_j_${String(i).padStart(22, '0')}` satisfies JourneyUid,
  }),
);
const folds = Array.from({ length: FOLDS }, (_, fold) => fold);

/**
 * Which two classes are offered to the judged statements, by the companion and by two plain baselines; with
 * `--service` also through a running service, where the companion writes and where a stand-in for a model with
 * embeddings does; with `--additions` what each file of statements brings.
 */
async function main(): Promise<void> {
  const statements = await readStatements(join(ASSETS, 'feelings'));
  const judged = statements.filter(({ source }) => source === JUDGED_SOURCE);
  const bm25 = new Bm25(catalogue);
  print('constant pair', await overFolds(constantly));
  print('BM25', judge(judged.map((statement) => ({ statement, classes: bm25.offer(statement) }))));

  const vectors = await encodeAll(statements.map(({ text }) => text));
  const encoder = new Encoder();
  const encoded: Encoded = { statements, vectors };
  const none = (): boolean => false;
  // Learning takes minutes, and all who are judged by everything there is share these.
  const heads = new Map<number, Uint8Array>();
  print('companion, given statements alone', await overFolds(companion(none)));
  print('companion', await overFolds(companion()));
  print('companion, whose two are hated', await overFolds(companion(undefined, { hating: true })));
  if (process.argv.includes('--service')) {
    print('companion, through the service', await overFolds(throughService()));
    const standIn = await StandInModel.start();
    const model = {
      OPENAI_BASE_URL: standIn.url,
      OPENAI_EMBEDDING_MODEL: 'stand-in',
      OPENAI_DAILY_TOKENS: '1000000000',
    };
    print('stand-in, through the service', await overFolds(throughService(model)));
    await standIn.vanish();
  }
  if (process.argv.includes('--additions')) {
    const additions = [...new Set(statements.map(({ source }) => source))].filter(
      (source) => source !== JUDGED_SOURCE,
    );
    for (const source of additions) {
      print(`companion without ${source}`, await overFolds(companion((other) => other !== source)));
    }
  }
  await encoder.stop();

  function constantly(fold: number): ReturnType<typeof offers<(typeof catalogue)[number]>> {
    const others = folds.filter((f) => f !== fold).flatMap((f) => judgedIn(statements, f));
    const pair = constantPair(catalogue, others);
    const classes = catalogue.filter(({ slug }) => pair.some((chosen) => chosen.slug === slug));
    return Promise.resolve(judgedIn(statements, fold).map((statement) => ({ statement, classes })));
  }

  function headOf(fold: number): Uint8Array {
    const head = heads.get(fold) ?? headWithout(encoded, fold);
    heads.set(fold, head);
    return head;
  }

  function companion(
    sources?: (source: string) => boolean,
    somebody?: { hating: boolean },
  ): typeof constantly {
    return (fold) =>
      offers(
        sources === undefined ? headOf(fold) : headWithout(encoded, fold, sources),
        encoder,
        judgedIn(statements, fold),
        catalogue,
        somebody,
      );
  }

  function throughService(model?: Record<string, string>): typeof constantly {
    return (fold) =>
      offersThroughService(headOf(fold), judgedIn(statements, fold), catalogue, model);
  }
}

async function overFolds(
  offered: (fold: number) => ReturnType<typeof offers<(typeof catalogue)[number]>>,
): Promise<Verdicts> {
  const all = [];
  for (const fold of folds) all.push(...(await offered(fold)));
  return judge(all);
}

function print(who: string, verdicts: Verdicts): void {
  const { statements, good, bothFit, toneDeaf, oneFreeOnePremium, hatedOffered } = verdicts;
  const share = (value: number): string => value.toFixed(3);
  console.log(
    `${who.padEnd(36)} good ${share(good)}  both fit ${share(bothFit)}  tone-deaf ${share(toneDeaf)}` +
      `  free and premium ${share(oneFreeOnePremium)}  hated ${share(hatedOffered)}` +
      `  classes used ${String(verdicts.classesUsed)} of ${String(catalogue.length)}  (${String(statements)} statements)`,
  );
}

await main();
