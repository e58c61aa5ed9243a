import type { Entitlement } from '../access.js';
import type { UserEvent } from './user.events.js';

export type UserState =
  | { readonly situation: 'unknown' }
  | {
      readonly situation: 'registered';
      readonly timezone: string;
      readonly entitlements: ReadonlySet<Entitlement>;
    };

export const UNKNOWN: UserState = { situation: 'unknown' };

/** The account after one more event. */
export function evolveUser(state: UserState, event: UserEvent): UserState {
  if (event.type === 'UserRegistered') {
    return {
      situation: 'registered',
      timezone: event.data.timezone,
      entitlements: new Set(),
    };
  }
  if (state.situation === 'unknown') return state;
  const entitlements = new Set(state.entitlements);
  switch (event.type) {
    case 'TimezoneChanged':
      return { ...state, timezone: event.data.timezone };
    case 'EntitlementGranted':
      entitlements.add(event.data.entitlement);
      return { ...state, entitlements };
    case 'EntitlementRevoked':
      entitlements.delete(event.data.entitlement);
      return { ...state, entitlements };
  }
}
