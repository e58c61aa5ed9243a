import { event } from '../../event.js';
import type { UserCommandOf, UserDecision } from '../user.decider.js';
import type { UserState } from '../user.state.js';

/** A person is known from now on. Known already: nothing to do. */
export function registerUser(
  command: UserCommandOf<'RegisterUser'>,
  user: UserState,
): UserDecision {
  if (user.situation === 'registered') return [];
  return [event('UserRegistered', { timezone: command.timezone }, { name: command.name })];
}
