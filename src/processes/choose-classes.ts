import {
  type AccessDecision,
  decideAccess,
  type Entitlement,
  type JourneyAccess,
} from '../domain/access.js';
import type { SuggestedJourney } from '../domain/entry/entry.events.js';
import type { JourneyUid } from '../domain/uid.js';

/** A class that could be offered. */
export interface Candidate {
  readonly uid: JourneyUid;
  readonly access: JourneyAccess;
}

export interface Choice {
  readonly candidates: readonly Candidate[];
  /** By meaning; higher is better. */
  readonly scores: ReadonlyMap<JourneyUid, number>;
  /** Already offered in this entry: other ones come first. */
  readonly offered: ReadonlySet<JourneyUid>;
  readonly entitlements: ReadonlySet<Entitlement>;
}

/**
 * One free class and one premium one, the best by meaning that were not offered before. A catalogue without
 * premium classes gives two free ones, and the other way round.
 * @returns `undefined` when the catalogue has fewer than two classes.
 */
export function chooseClasses(choice: Choice): [SuggestedJourney, SuggestedJourney] | undefined {
  const ranked = [...choice.candidates].sort((a, b) => compare(choice, a, b));
  const free = ranked.find(({ access }) => access === 'free') ?? ranked[0];
  const premium =
    ranked.find(({ access, uid }) => access === 'premium' && uid !== free?.uid) ??
    ranked.find(({ uid }) => uid !== free?.uid);
  if (free === undefined || premium === undefined) return undefined;
  return [suggested(choice, free, 'free'), suggested(choice, premium, 'premium')];
}

function compare(choice: Choice, a: Candidate, b: Candidate): number {
  const seen = Number(choice.offered.has(a.uid)) - Number(choice.offered.has(b.uid));
  if (seen !== 0) return seen;
  const better = scoreOf(choice, b) - scoreOf(choice, a);
  if (better !== 0) return better;
  return a.uid < b.uid ? -1 : 1;
}

function scoreOf({ scores }: Choice, { uid }: Candidate): number {
  return scores.get(uid) ?? 0;
}

function suggested(
  choice: Choice,
  candidate: Candidate,
  slot: SuggestedJourney['slot'],
): SuggestedJourney {
  const access: AccessDecision = decideAccess(candidate.access, choice.entitlements);
  const score = Math.round(scoreOf(choice, candidate) * 1e4) / 1e4;
  return { uid: candidate.uid, slot, access, score };
}
