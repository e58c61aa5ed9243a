import type { Entitlement } from '../access.js';
import type { Event } from '../event.js';

/** Everything that happens to one person's account: stream `user-{uid}`. Time zones are IANA names. */
export type UserEvent =
  | Event<'UserRegistered', { timezone: string }, { name: string | null }>
  | Event<'TimezoneChanged', { timezone: string }>
  | Event<'EntitlementGranted', { entitlement: Entitlement }>
  | Event<'EntitlementRevoked', { entitlement: Entitlement }>;
