import type { Statement } from '../../src/adapters/class-ranking/companion/training/statements.js';
import type { JourneyAccess } from '../../src/domain/access.js';
import type { Emotion } from '../../src/domain/emotions.js';

/** The two classes that somebody was offered, as far as a judge looks at them. */
export interface OfferedClass {
  readonly slug: string;
  readonly emotions: readonly Emotion[];
  readonly access: JourneyAccess;
}

/** What somebody was offered who had written a statement. */
export interface Offer<C> {
  readonly statement: Statement;
  readonly classes: readonly C[];
  /** Classes that they had said to hate. */
  readonly hated?: readonly C[];
}

/** Shares of all statements, but for the counts. */
export interface Verdicts {
  readonly statements: number;
  /** One class fits best, none is tone-deaf. */
  readonly good: number;
  readonly bothFit: number;
  readonly toneDeaf: number;
  readonly oneFreeOnePremium: number;
  /** Some class is one that they hate. */
  readonly hatedOffered: number;
  /** How many different classes were offered. */
  readonly classesUsed: number;
}

/**
 * A class fits best if an emotion of it is in `best`, fits if one is in `best` or `fit`, and is tone-deaf if one is in
 * `wrong` and none in `best` or `fit`. A statement that is offered no classes counts, and nothing about it is good.
 */
export function judge(offers: readonly Offer<OfferedClass>[]): Verdicts {
  const used = new Set<string>();
  const judged = offers.map(({ statement, classes, hated = [] }) => {
    for (const { slug } of classes) used.add(slug);
    const best = classes.some((c) => meets(c, statement.best));
    const bothFit =
      classes.length === 2 && classes.every((c) => meets(c, [...statement.best, ...statement.fit]));
    const toneDeaf = classes.some(
      (c) => meets(c, statement.wrong) && !meets(c, [...statement.best, ...statement.fit]),
    );
    return {
      good: best && !toneDeaf,
      bothFit,
      toneDeaf,
      oneFreeOnePremium: new Set(classes.map(({ access }) => access)).size === 2,
      hatedOffered: classes.some(({ slug }) => hated.some((other) => other.slug === slug)),
    };
  });
  const share = (of: keyof (typeof judged)[number]): number =>
    judged.filter((verdict) => verdict[of]).length / judged.length;
  return {
    statements: offers.length,
    good: share('good'),
    bothFit: share('bothFit'),
    toneDeaf: share('toneDeaf'),
    oneFreeOnePremium: share('oneFreeOnePremium'),
    hatedOffered: share('hatedOffered'),
    classesUsed: used.size,
  };
}

function meets({ emotions }: OfferedClass, asked: readonly Emotion[]): boolean {
  return emotions.some((emotion) => asked.includes(emotion));
}
