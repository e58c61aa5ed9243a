import { EMOTIONS, type Emotion } from '../../../domain/emotions.js';

/** How much a situation weighs, the gravest first. It decides how the companion speaks. */
const GRAVITIES = ['grave', 'heavy', 'everyday', 'light', 'joyful'] as const;

export type Gravity = (typeof GRAVITIES)[number];

export interface SituationFacts {
  readonly gravity: Gravity;
  /** What somebody in it may well want to feel. Anything else contradicts the situation. */
  readonly asksFor: readonly Emotion[];
}

/** What people tell of, as far as the companion can tell it apart. */
export const SITUATIONS = {
  'loss of a person': {
    gravity: 'grave',
    asksFor: ['accepting', 'loved', 'compassionate', 'grateful', 'resilient', 'grounded'],
  },
  'loss of a pet': {
    gravity: 'grave',
    asksFor: ['accepting', 'loved', 'compassionate', 'grateful'],
  },
  'lost pregnancy': {
    gravity: 'grave',
    asksFor: ['accepting', 'loved', 'compassionate', 'resilient', 'hopeful'],
  },
  'someone ill': {
    gravity: 'grave',
    asksFor: ['calm', 'grounded', 'accepting', 'loved', 'hopeful', 'resilient', 'compassionate'],
  },
  heartbreak: {
    gravity: 'heavy',
    asksFor: ['loved', 'accepting', 'hopeful', 'compassionate', 'resilient'],
  },
  loneliness: { gravity: 'heavy', asksFor: ['loved', 'hopeful', 'accepting'] },
  'missing someone': { gravity: 'heavy', asksFor: ['loved', 'accepting', 'hopeful'] },
  homesick: { gravity: 'heavy', asksFor: ['loved', 'accepting', 'hopeful'] },
  conflict: {
    gravity: 'heavy',
    asksFor: ['compassionate', 'calm', 'accepting', 'grounded', 'loved'],
  },
  guilt: { gravity: 'heavy', asksFor: ['compassionate', 'accepting', 'loved'] },
  illness: {
    gravity: 'heavy',
    asksFor: ['resilient', 'accepting', 'rested', 'hopeful', 'compassionate', 'grounded'],
  },
  'burn-out': { gravity: 'heavy', asksFor: ['resilient', 'rested', 'compassionate', 'calm'] },
  panic: { gravity: 'heavy', asksFor: ['grounded', 'calm'] },
  'self-doubt': { gravity: 'heavy', asksFor: ['confident', 'compassionate', 'hopeful'] },
  'low mood': {
    gravity: 'heavy',
    asksFor: ['hopeful', 'joyful', 'resilient', 'compassionate', 'loved', 'accepting'],
  },
  setback: {
    gravity: 'heavy',
    asksFor: ['resilient', 'hopeful', 'confident', 'accepting', 'compassionate'],
  },
  money: { gravity: 'heavy', asksFor: ['calm', 'resilient', 'hopeful', 'accepting', 'grounded'] },
  caring: { gravity: 'heavy', asksFor: ['resilient', 'compassionate', 'rested', 'calm', 'loved'] },
  waiting: { gravity: 'heavy', asksFor: ['accepting', 'calm', 'hopeful', 'grounded'] },
  change: {
    gravity: 'heavy',
    asksFor: ['accepting', 'hopeful', 'calm', 'grateful', 'loved', 'resilient'],
  },
  purpose: { gravity: 'heavy', asksFor: ['inspired', 'hopeful', 'accepting'] },
  mixed: { gravity: 'heavy', asksFor: EMOTIONS },
  sleep: { gravity: 'everyday', asksFor: ['rested', 'calm'] },
  tired: { gravity: 'everyday', asksFor: ['rested', 'energized', 'resilient'] },
  'work stress': {
    gravity: 'everyday',
    asksFor: ['calm', 'focused', 'rested', 'resilient', 'grounded'],
  },
  overwhelmed: {
    gravity: 'everyday',
    asksFor: ['calm', 'focused', 'grounded', 'present', 'rested', 'resilient'],
  },
  worry: { gravity: 'everyday', asksFor: ['calm', 'grounded', 'accepting', 'hopeful'] },
  nerves: { gravity: 'everyday', asksFor: ['confident', 'calm', 'focused', 'grounded'] },
  parenting: {
    gravity: 'everyday',
    asksFor: ['calm', 'rested', 'compassionate', 'resilient', 'present', 'energized'],
  },
  procrastination: {
    gravity: 'everyday',
    asksFor: ['motivated', 'focused', 'confident', 'energized'],
  },
  concentration: { gravity: 'everyday', asksFor: ['focused', 'present', 'calm'] },
  boredom: { gravity: 'everyday', asksFor: ['inspired', 'joyful', 'energized', 'present'] },
  phone: { gravity: 'everyday', asksFor: ['present', 'calm', 'focused'] },
  morning: { gravity: 'everyday', asksFor: ['energized', 'motivated', 'rested'] },
  'no ideas': { gravity: 'everyday', asksFor: ['inspired', 'motivated', 'confident', 'joyful'] },
  rushing: { gravity: 'everyday', asksFor: ['present', 'calm', 'grateful'] },
  'nothing much': { gravity: 'everyday', asksFor: EMOTIONS },
  eased: { gravity: 'light', asksFor: EMOTIONS },
  gratitude: { gravity: 'light', asksFor: ['grateful', 'loved', 'joyful', 'present'] },
  'small joy': { gravity: 'light', asksFor: ['grateful', 'joyful', 'present', 'inspired'] },
  'good news': { gravity: 'joyful', asksFor: ['joyful', 'grateful', 'energized', 'hopeful'] },
  excited: { gravity: 'joyful', asksFor: ['joyful', 'energized', 'inspired', 'grateful'] },
} as const satisfies Record<string, SituationFacts>;

export type Situation = keyof typeof SITUATIONS;

/** What is known of a situation. */
export function factsOf(situation: Situation): SituationFacts {
  return SITUATIONS[situation];
}

export function gravityOf(situation: Situation): Gravity {
  return factsOf(situation).gravity;
}

/** The heavier of two. */
export function heavier(a: Gravity, b: Gravity): Gravity {
  return lightness(a) <= lightness(b) ? a : b;
}

/** For sorting, the gravest first. */
export function lightness(gravity: Gravity): number {
  return GRAVITIES.indexOf(gravity);
}
