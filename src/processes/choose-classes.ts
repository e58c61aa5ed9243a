import type { ClassHistory } from '../../projections/taken-classes/taken-classes.queries.js';
import {
  type AccessDecision,
  decideAccess,
  type Entitlement,
  type JourneyAccess,
} from '../domain/access.js';
import type { ChoiceReason, SuggestedJourney } from '../domain/entry/entry.events.js';
import type { JourneyUid } from '../domain/uid.js';

/** A class that could be offered. */
export interface Candidate {
  readonly uid: JourneyUid;
  readonly access: JourneyAccess;
  readonly instructor: string;
}

export interface Choice<C extends Candidate> {
  readonly candidates: readonly C[];
  /** By meaning: about 1 and more for what the words ask for, below 0 for what would hurt. */
  readonly scores: ReadonlyMap<JourneyUid, number>;
  /** Already offered in this entry: other ones come first. */
  readonly offered: ReadonlySet<JourneyUid>;
  readonly history: ClassHistory;
  readonly entitlements: ReadonlySet<Entitlement>;
}

/** Two classes for the same emotion differ by about 0.05 in meaning; one for another emotion by 0.3 and more. */
const LOVED_INSTRUCTOR = 0.1;
const DISLIKED = -0.5;
/** For each time in the last 60 days, so that somebody who writes daily meets the whole shelf. */
const TAKEN_LATELY = -0.15;
const MOST_TIMES_TAKEN = 4;
/** Two voices and two ways of doing it are more of a choice. */
const SAME_INSTRUCTOR = -0.1;

/**
 * One free class and one premium one. Never one that the person hates; one that would hurt, or was offered in this
 * entry before, only when nothing else is left; then the best by meaning, with what the person took and said of
 * classes in the balance. A catalogue without premium classes gives two free ones, and the other way round.
 * @returns `undefined` when the catalogue has fewer than two classes.
 */
export function chooseClasses<C extends Candidate>(
  choice: Choice<C>,
): [SuggestedJourney, SuggestedJourney] | undefined {
  const lovedInstructors = new Set(
    choice.candidates
      .filter(({ uid }) => choice.history.ratings.get(uid) === 'loved')
      .map(({ instructor }) => instructor),
  );
  const weighed = choice.candidates
    .map((candidate) => weigh(choice, candidate, lovedInstructors))
    .sort(compare);
  const bearable = weighed.filter(({ last }) => last < LAST.hated);
  const ranked = bearable.length < 2 ? weighed : bearable;
  const free = ranked.find(({ candidate }) => candidate.access === 'free') ?? ranked[0];
  const others = ranked
    .filter((other) => other !== free)
    .map((other) => beside(free?.candidate, other))
    .sort(compare);
  const premium = others.find(({ candidate }) => candidate.access === 'premium') ?? others[0];
  if (free === undefined || premium === undefined) return undefined;
  return [suggested(choice, free, 'free'), suggested(choice, premium, 'premium')];
}

/** How late it comes, whatever its score. */
const LAST = { no: 0, offered: 1, hurts: 2, hated: 3 } as const;

interface Weighed {
  readonly candidate: Candidate;
  readonly last: (typeof LAST)[keyof typeof LAST];
  readonly score: number;
  readonly why: readonly ChoiceReason[];
}

function weigh(
  { scores, offered, history }: Choice<Candidate>,
  candidate: Candidate,
  lovedInstructors: ReadonlySet<string>,
): Weighed {
  const { uid, instructor } = candidate;
  const meaning = scores.get(uid) ?? 0;
  const rating = history.ratings.get(uid);
  const times = Math.min(history.taken.get(uid) ?? 0, MOST_TIMES_TAKEN);
  const loved = lovedInstructors.has(instructor);
  const why: ChoiceReason[] = ['meaning'];
  if (loved) why.push('instructor-loved');
  if (rating === 'disliked') why.push('disliked');
  if (times > 0) why.push('taken-lately');
  if (offered.has(uid)) why.push('offered-before');
  if (rating === 'hated') return { candidate, last: LAST.hated, score: meaning, why };
  return {
    candidate,
    last: meaning < 0 ? LAST.hurts : offered.has(uid) ? LAST.offered : LAST.no,
    score:
      meaning +
      (loved ? LOVED_INSTRUCTOR : 0) +
      (rating === 'disliked' ? DISLIKED : 0) +
      times * TAKEN_LATELY,
    why,
  };
}

function beside(first: Candidate | undefined, other: Weighed): Weighed {
  if (other.candidate.instructor !== first?.instructor) return other;
  return {
    ...other,
    score: other.score + SAME_INSTRUCTOR,
    why: [...other.why, 'same-instructor'],
  };
}

function compare(a: Weighed, b: Weighed): number {
  if (a.last !== b.last) return a.last - b.last;
  if (a.score !== b.score) return b.score - a.score;
  return a.candidate.uid < b.candidate.uid ? -1 : 1;
}

function suggested(
  { entitlements }: Choice<Candidate>,
  { candidate, score, why }: Weighed,
  slot: SuggestedJourney['slot'],
): SuggestedJourney {
  const access: AccessDecision = decideAccess(candidate.access, entitlements);
  return { uid: candidate.uid, slot, access, score: Math.round(score * 1e4) / 1e4, why };
}
