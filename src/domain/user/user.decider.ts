import type { Decider, Decision } from '../decider.js';
import { changeTimezone } from './decisions/change-timezone.js';
import { grantEntitlement } from './decisions/grant-entitlement.js';
import { registerUser } from './decisions/register-user.js';
import { revokeEntitlement } from './decisions/revoke-entitlement.js';
import type { UserCommand } from './user.commands.js';
import type { UserEvent } from './user.events.js';
import { evolveUser, UNKNOWN, type UserState } from './user.state.js';

export type UserDecision = Decision<UserEvent>;
export type UserCommandOf<T extends UserCommand['type']> = Extract<UserCommand, { type: T }>;

/** Commands to events, for one person's account. */
export const userDecider: Decider<UserCommand, UserState, UserEvent, object> = {
  initial: UNKNOWN,
  evolve: evolveUser,
  decide(command, user) {
    switch (command.type) {
      case 'RegisterUser':
        return registerUser(command, user);
      case 'ChangeTimezone':
        return changeTimezone(command, user);
      case 'GrantEntitlement':
        return grantEntitlement(command, user);
      case 'RevokeEntitlement':
        return revokeEntitlement(command, user);
    }
  },
};
