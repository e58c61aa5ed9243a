import type { Refusal } from './refusal.js';

/** An event as the domain speaks of it: plain facts in `data`, private ones in `sealed`. Keys are as stored. */
export interface EventShape {
  readonly type: string;
  readonly data: object;
  readonly sealed: object;
}

/** What was asked for stands already: nothing is appended, and the command is answered with this earlier event. */
export class AlreadyHappened<E> {
  constructor(readonly event: E) {}
}

/** What a decision says: these events happened (none: nothing to do), an earlier one stands for them, or no. */
export type Decision<E> = readonly E[] | AlreadyHappened<E> | Refusal;

/**
 * One kind of stream as three plain functions of their arguments: no clock, ids, randomness or await,
 * so a decision can be taken again after a conflict and comes out the same.
 */
export interface Decider<Command, State, E extends EventShape, Facts> {
  readonly initial: State;
  /** @param at when the event happened, in milliseconds since 1970 UTC. */
  evolve(state: State, event: E, at: number): State;
  decide(command: Command, state: State, facts: Facts): Decision<E>;
}
