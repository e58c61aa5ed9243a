/** What a class costs, as its publisher says. */
export type JourneyAccess = 'free' | 'premium';

/** What a class is for this person now: theirs, theirs because they are entitled, or an upgrade away. */
export type AccessDecision = 'free' | 'premium' | 'upgrade';

/** The only paid tier there is. */
export type Entitlement = 'pro';

/**
 * The one rule for who may take what. Recorded with each suggestion and decided again at the tap.
 */
export function decideAccess(
  access: JourneyAccess,
  entitlements: ReadonlySet<Entitlement>,
): AccessDecision {
  if (access === 'free') return 'free';
  return entitlements.has('pro') ? 'premium' : 'upgrade';
}
