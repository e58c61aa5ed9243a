import { event } from '../../event.js';
import { refuse } from '../../refusal.js';
import type { UserCommandOf, UserDecision } from '../user.decider.js';
import type { UserState } from '../user.state.js';

/** Premium classes are theirs from now on. */
export function grantEntitlement(
  command: UserCommandOf<'GrantEntitlement'>,
  user: UserState,
): UserDecision {
  if (user.situation === 'unknown') return refuse('user-not-found');
  if (user.entitlements.has(command.entitlement)) return [];
  return [event('EntitlementGranted', { entitlement: command.entitlement }, {})];
}
