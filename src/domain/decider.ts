import type { Refusal } from './refusal.js';

/** An event as the domain speaks of it: plain facts in `data`, private ones in `sealed`. Keys are as stored. */
export interface EventShape {
  readonly type: string;
  readonly data: object;
  readonly sealed: object;
}

/** What a decision says: these events happened (none: nothing to do), or no. */
export type Decision<E> = readonly E[] | Refusal;

/**
 * One kind of stream as three plain functions of their arguments: no clock, ids, randomness or await,
 * so a decision can be taken again after a conflict and comes out the same.
 */
export interface Decider<Command, State, E extends EventShape, Facts> {
  readonly initial: State;
  evolve(state: State, event: E): State;
  decide(command: Command, state: State, facts: Facts): Decision<E>;
}
