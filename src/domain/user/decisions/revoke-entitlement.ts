import { event } from '../../event.js';
import { refuse } from '../../refusal.js';
import type { UserCommandOf, UserDecision } from '../user.decider.js';
import type { UserState } from '../user.state.js';

/** Premium classes are an upgrade away again. */
export function revokeEntitlement(
  command: UserCommandOf<'RevokeEntitlement'>,
  user: UserState,
): UserDecision {
  if (user.situation === 'unknown') return refuse('user-not-found');
  if (!user.entitlements.has(command.entitlement)) return [];
  return [event('EntitlementRevoked', { entitlement: command.entitlement }, {})];
}
