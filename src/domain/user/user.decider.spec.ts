import { describe, it } from '@jest/globals';
import { given } from '../../../test/dsl/given.js';
import { event } from '../event.js';
import { Private } from '../private.js';
import { userDecider } from './user.decider.js';
import type { UserEvent } from './user.events.js';

const registered: UserEvent = event(
  'UserRegistered',
  { timezone: 'UTC' },
  { name: Private.of('Ada') },
);
const granted: UserEvent = event('EntitlementGranted', { entitlement: 'pro' }, {});
const revoked: UserEvent = event('EntitlementRevoked', { entitlement: 'pro' }, {});
const moved: UserEvent = event('TimezoneChanged', { timezone: 'Europe/Berlin' }, {});

describe('an account', () => {
  it('is registered once', () => {
    const command = { type: 'RegisterUser', timezone: 'UTC', name: Private.of('Ada') } as const;
    given(userDecider, {}).when(command).thenEvents(registered);
    given(userDecider, {}, registered).when(command).thenNothing();
  });

  it('changes its time zone, but not to the same', () => {
    const command = { type: 'ChangeTimezone', timezone: 'Europe/Berlin' } as const;
    given(userDecider, {}, registered).when(command).thenEvents(moved);
    given(userDecider, {}, registered, moved).when(command).thenNothing();
    given(userDecider, {}).when(command).thenRefused('user-not-found');
  });

  it('is granted an entitlement that it does not have', () => {
    const command = { type: 'GrantEntitlement', entitlement: 'pro' } as const;
    given(userDecider, {}, registered).when(command).thenEvents(granted);
    given(userDecider, {}, registered, granted).when(command).thenNothing();
    given(userDecider, {}).when(command).thenRefused('user-not-found');
  });

  it('loses an entitlement that it has', () => {
    const command = { type: 'RevokeEntitlement', entitlement: 'pro' } as const;
    given(userDecider, {}, registered, granted).when(command).thenEvents(revoked);
    given(userDecider, {}, registered, granted, revoked).when(command).thenNothing();
    given(userDecider, {}).when(command).thenRefused('user-not-found');
  });
});
