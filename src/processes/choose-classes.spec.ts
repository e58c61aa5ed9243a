import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { JourneyUid } from '../domain/uid.js';
import { type Candidate, type Choice, chooseClasses } from './choose-classes.js';

const uid = (name: string): JourneyUid => `oseh_j_${name.padEnd(22, '_')}`;

const SHELF: Candidate[] = [
  { uid: uid('f-one'), access: 'free', instructor: 'Ines' },
  { uid: uid('f-two'), access: 'free', instructor: 'Marek' },
  { uid: uid('f-three'), access: 'free', instructor: 'Marek' },
  { uid: uid('p-one'), access: 'premium', instructor: 'Ines' },
  { uid: uid('p-two'), access: 'premium', instructor: 'Marek' },
  { uid: uid('p-three'), access: 'premium', instructor: 'Noor' },
];

/** By name, meaning. */
function choice(
  meaning: Record<string, number>,
  given: Partial<Choice<Candidate>> = {},
): Choice<Candidate> {
  return {
    candidates: SHELF,
    scores: new Map(Object.entries(meaning).map(([name, score]) => [uid(name), score])),
    offered: new Set(),
    history: { taken: new Map(), ratings: new Map() },
    entitlements: new Set(),
    ...given,
  };
}

function chosen(of: Choice<Candidate>): string[] {
  return (chooseClasses(of) ?? []).map((journey) =>
    journey.uid.slice('oseh_j_'.length).replaceAll('_', ''),
  );
}

const MEANING = {
  'f-one': 0.9,
  'f-two': 0.86,
  'f-three': 0.2,
  'p-one': 0.8,
  'p-two': 0.78,
  'p-three': 0.1,
};

describe('the choice of two classes', () => {
  it('is the best free one and the best premium one by meaning, with score, access and why', () => {
    expect(chooseClasses(choice(MEANING))).toEqual([
      { uid: uid('f-one'), slot: 'free', access: 'free', score: 0.9, why: ['meaning'] },
      { uid: uid('p-two'), slot: 'premium', access: 'upgrade', score: 0.78, why: ['meaning'] },
    ]);
    const [, premium] = chooseClasses(choice(MEANING, { entitlements: new Set(['pro']) })) ?? [];
    expect(premium?.access).toBe('premium');
  });

  it('is two voices where meaning leaves the choice, and one where it does not', () => {
    expect(chosen(choice(MEANING))).toEqual(['f-one', 'p-two']);
    expect(chosen(choice({ ...MEANING, 'p-one': 0.95 }))).toEqual(['f-one', 'p-one']);
  });

  it('never is a class that the person hates', () => {
    const ratings = new Map([[uid('f-one'), 'hated' as const]]);
    expect(chosen(choice(MEANING, { history: { taken: new Map(), ratings } }))).toEqual([
      'f-two',
      'p-one',
    ]);
  });

  it('pushes down what they dislike, but not below what does not fit at all', () => {
    const ratings = new Map([
      [uid('f-one'), 'disliked' as const],
      [uid('f-two'), 'disliked' as const],
    ]);
    expect(chosen(choice(MEANING, { history: { taken: new Map(), ratings } }))[0]).toBe('f-one');
    ratings.delete(uid('f-two'));
    expect(chosen(choice(MEANING, { history: { taken: new Map(), ratings } }))[0]).toBe('f-two');
  });

  it('prefers the instructor of a class that they love', () => {
    const ratings = new Map([[uid('f-three'), 'loved' as const]]);
    expect(chosen(choice(MEANING, { history: { taken: new Map(), ratings } }))).toEqual([
      'f-two',
      'p-one',
    ]);
  });

  it('prefers what they have not taken lately', () => {
    const taken = new Map([[uid('f-one'), 1]]);
    expect(chosen(choice(MEANING, { history: { taken, ratings: new Map() } }))[0]).toBe('f-two');
  });

  it('offers two others after a refresh, and the same ones again only when the shelf is empty', () => {
    const offered = new Set([uid('f-one'), uid('p-one')]);
    expect(chosen(choice(MEANING, { offered }))).toEqual(['f-two', 'p-two']);
    expect(chosen(choice(MEANING, { offered: new Set(SHELF.map((c) => c.uid)) }))).toEqual([
      'f-one',
      'p-two',
    ]);
  });

  it('rather offers a class again than one that would hurt', () => {
    const offered = new Set([uid('f-one'), uid('f-two')]);
    expect(chosen(choice({ ...MEANING, 'f-three': -0.2 }, { offered }))[0]).toBe('f-one');
  });

  it('makes do with one shelf, but not with one class', () => {
    const free = SHELF.filter(({ access }) => access === 'free');
    expect(chosen(choice(MEANING, { candidates: free }))).toEqual(['f-one', 'f-two']);
    const premium = SHELF.filter(({ access }) => access === 'premium');
    expect(chosen(choice(MEANING, { candidates: premium }))).toEqual(['p-one', 'p-two']);
    expect(chooseClasses(choice(MEANING, { candidates: SHELF.slice(0, 1) }))).toBeUndefined();
  });

  it('always is two different classes, and no hated one while two others are there', () => {
    const rating = fc.constantFrom('loved', 'liked', 'disliked', 'hated', undefined);
    const each = fc.record({
      score: fc.double({ min: -1, max: 2, noNaN: true }),
      rating,
      taken: fc.nat(9),
    });
    fc.assert(
      fc.property(fc.array(each, { minLength: SHELF.length, maxLength: SHELF.length }), (drawn) => {
        const shelf = SHELF.map(({ uid: journey }, i) => ({ journey, ...drawn[i] }));
        const ratings = new Map(
          shelf.flatMap(({ journey, rating: of }) =>
            of === undefined ? [] : [[journey, of] as const],
          ),
        );
        const [one, other] =
          chooseClasses({
            ...choice({}),
            scores: new Map(shelf.map(({ journey, score = 0 }) => [journey, score])),
            history: {
              taken: new Map(shelf.map(({ journey, taken = 0 }) => [journey, taken])),
              ratings,
            },
          }) ?? [];
        const rated = [one, other].map((c) => c && ratings.get(c.uid));
        const bearable = shelf.filter(({ rating: of }) => of !== 'hated').length;
        expect(one?.uid).not.toBe(other?.uid);
        expect(bearable >= 2 && rated.includes('hated')).toBe(false);
      }),
    );
  });
});
