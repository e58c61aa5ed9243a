import { expect } from '@jest/globals';
import { AlreadyHappened, type Decider, type EventShape } from '../../src/domain/decider.js';
import { Private } from '../../src/domain/private.js';
import { Refusal, type RefusalCode } from '../../src/domain/refusal.js';
import { NOON } from './sealed-events.js';

/** What a decision must come to. */
interface Then<E> {
  thenEvents(...events: readonly E[]): void;
  thenRefused(code: RefusalCode): void;
  thenNothing(): void;
  /** Nothing is appended; this earlier event is the answer. */
  thenStands(event: E): void;
}

/** What can be asked of it then. */
export interface Given<C, E, F> {
  /** What is different from the facts that the examples begin with. */
  knowing(facts: Partial<F>): Given<C, E, F>;
  when(command: C): Then<E>;
}

/** Given what happened, all of it at noon, when this is asked, then that is decided. */
export function given<C, S, E extends EventShape, F>(
  decider: Decider<C, S, E, F>,
  facts: F,
  ...events: readonly E[]
): Given<C, E, F> {
  const state = events.reduce(
    (folded, event) => decider.evolve(folded, event, NOON),
    decider.initial,
  );
  return {
    knowing(others) {
      return given(decider, { ...facts, ...others }, ...events);
    },
    when(command) {
      const decision = decider.decide(command, state, facts);
      return {
        thenEvents(...expected) {
          const isOther = decision instanceof Refusal || decision instanceof AlreadyHappened;
          const got: unknown = isOther ? decision : decision.map(opened);
          expect(got).toEqual(expected.map(opened));
        },
        thenRefused(code) {
          expect(decision).toEqual(new Refusal(code));
        },
        thenNothing() {
          expect(decision).toEqual([]);
        },
        thenStands(event) {
          expect(decision).toEqual(new AlreadyHappened(event));
        },
      };
    },
  };
}

/** Private values have no visible parts; compared as they are, any two would be equal. */
function opened(event: EventShape): unknown {
  const sealed = Object.entries(event.sealed).map(
    ([field, value]) =>
      [field, value instanceof Private ? (value.reveal() as unknown) : value] as const,
  );
  return { ...event, sealed: Object.fromEntries(sealed) as unknown };
}
