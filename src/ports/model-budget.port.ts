import type { UserUid } from '../domain/uid.js';

/** Tokens set aside for one call. */
export interface Reservation {
  /** The call has ended, and this is what it cost. Never throws: what cannot be corrected stays as estimated. */
  settle(tokens: number): Promise<void>;
}

/**
 * How many tokens a person, and everybody together, may still spend today (days in UTC). What is asked for is
 * counted before the call and corrected after it, so a crash in between counts too much rather than too little.
 */
export abstract class ModelBudget {
  /**
   * @param person `null` for what is spent on nobody in particular.
   * @param tokens the most that the call may cost.
   * @returns `undefined` when a cap would be passed; nothing is counted then.
   */
  abstract reserve(person: UserUid | null, tokens: number): Promise<Reservation | undefined>;
}
