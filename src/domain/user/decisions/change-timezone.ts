import { event } from '../../event.js';
import { refuse } from '../../refusal.js';
import type { UserCommandOf, UserDecision } from '../user.decider.js';
import type { UserState } from '../user.state.js';

/** Where the person's days begin from now on; dates already written stay as they are. */
export function changeTimezone(
  command: UserCommandOf<'ChangeTimezone'>,
  user: UserState,
): UserDecision {
  if (user.situation === 'unknown') return refuse('user-not-found');
  if (user.timezone === command.timezone) return [];
  return [event('TimezoneChanged', { timezone: command.timezone }, {})];
}
