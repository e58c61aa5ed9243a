import type { Entitlement } from '../access.js';
import type { UserUid } from '../uid.js';

/** What other streams' decisions may know of a person, read from the person's own stream. */
export interface PersonFacts {
  readonly uid: UserUid;
  /** IANA name. */
  readonly timezone: string;
  readonly entitlements: ReadonlySet<Entitlement>;
}
