import type { Entitlement } from '../access.js';
import type { Private } from '../private.js';

export type UserCommand =
  | { type: 'RegisterUser'; timezone: string; name: Private<string | null> }
  | { type: 'ChangeTimezone'; timezone: string }
  | { type: 'GrantEntitlement'; entitlement: Entitlement }
  | { type: 'RevokeEntitlement'; entitlement: Entitlement };
