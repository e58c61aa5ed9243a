import type { Emotion } from '../../../domain/emotions.js';
import {
  factsOf,
  type Gravity,
  gravityOf,
  heavier,
  lightness,
  type Situation,
} from './situations.js';
import type { Opening, Texts } from './texts.js';
import type { WordReader } from './word-rules.js';

/** How much each wish usually weighs. A wish alone never makes a text bright: play may be longed for in a flat mood. */
const WISHES: Readonly<Record<Emotion, Gravity>> = {
  calm: 'everyday',
  rested: 'everyday',
  focused: 'everyday',
  grateful: 'everyday',
  confident: 'everyday',
  joyful: 'everyday',
  hopeful: 'heavy',
  loved: 'heavy',
  compassionate: 'heavy',
  energized: 'everyday',
  motivated: 'everyday',
  resilient: 'heavy',
  accepting: 'heavy',
  present: 'everyday',
  inspired: 'everyday',
  grounded: 'heavy',
};

/** What a reply takes up. */
export interface Listened {
  readonly opening: Opening;
  /** A sentence for what was told besides; or empty. */
  readonly too: string;
  /** Of everything that was told in the entry: nothing in the reply may be lighter. */
  readonly gravity: Gravity;
}

/** Somebody's messages of one entry, and what the ranking makes of the last one. */
export interface Told {
  /** Oldest first; the last one is answered. */
  readonly messages: readonly string[];
  /** What the last message asks to feel, best first. */
  readonly emotions: readonly Emotion[];
}

/**
 * Decides what to say of a message: its situation where the words and the emotions agree on one, else that of the
 * messages before it, else what it seems to ask for. In doubt nothing is claimed.
 */
export function listen(told: Told, texts: Texts, reader: WordReader<Situation>): Listened {
  const { emotions } = told;
  const [last = [], ...earlier] = told.messages.map((text) => reader.read(text)).reverse();
  const weight = [last, ...earlier].flat().map(gravityOf).reduce(heavier, 'joyful');
  const situation = chosen(last.length > 0 ? last : earlier.flat(), emotions, weight, texts);
  if (situation !== undefined) return { ...situation, gravity: heavier(weight, situation.gravity) };
  const [wish] = emotions;
  const gravity = wish === undefined ? 'heavy' : WISHES[wish];
  const tooBright = isHeavy(weight) && !isHeavy(gravity);
  const opening = wish === undefined || tooBright ? texts.unknown : texts.emotions[wish];
  return { opening, too: '', gravity: heavier(weight, gravity) };
}

/** The heaviest situation that agrees with the emotions; a bright one beside something heavy makes it mixed. */
function chosen(
  situations: readonly Situation[],
  emotions: readonly Emotion[],
  weight: Gravity,
  texts: Texts,
): Listened | undefined {
  const agreeing = situations
    .filter((situation) => texts.situations[situation] !== undefined && agrees(situation, emotions))
    .sort(
      (a, b) =>
        lightness(gravityOf(a)) - lightness(gravityOf(b)) ||
        closeness(a, emotions) - closeness(b, emotions),
    );
  const situation = agreeing.some(isBright) && isHeavy(weight) ? 'mixed' : agreeing[0];
  if (situation === undefined) return undefined;
  const [other] = agreeing.filter((it) => it !== situation && !isBright(it));
  return {
    opening: texts.situations[situation] ?? texts.unknown,
    too: situation === 'mixed' || other === undefined ? '' : (texts.situations[other]?.too ?? ''),
    gravity: gravityOf(situation),
  };
}

/** A second opinion: a situation stands if any wish agrees with it, good news only if the first one does. */
function agrees(situation: Situation, emotions: readonly Emotion[]): boolean {
  if (emotions.length === 0) return true;
  const heard = isBright(situation) ? emotions.slice(0, 1) : emotions;
  return heard.some((emotion) => factsOf(situation).asksFor.includes(emotion));
}

/** The place of the first emotion that the situation asks for. */
function closeness(situation: Situation, emotions: readonly Emotion[]): number {
  const place = emotions.findIndex((emotion) => factsOf(situation).asksFor.includes(emotion));
  return place < 0 ? emotions.length : place;
}

function isBright(situation: Situation): boolean {
  return situation !== 'eased' && ['joyful', 'light'].includes(gravityOf(situation));
}

function isHeavy(gravity: Gravity): boolean {
  return gravity === 'heavy' || gravity === 'grave';
}
