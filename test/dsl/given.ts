import { expect } from '@jest/globals';
import type { Decider, EventShape } from '../../src/domain/decider.js';
import { Private } from '../../src/domain/private.js';
import { Refusal, type RefusalCode } from '../../src/domain/refusal.js';

/** What a decision must come to. */
interface Then<E> {
  thenEvents(...events: readonly E[]): void;
  thenRefused(code: RefusalCode): void;
  thenNothing(): void;
}

/** What can be asked of it then. */
export interface Given<C, E> {
  when(command: C): Then<E>;
}

/** Given what happened, when this is asked, then that is decided. */
export function given<C, S, E extends EventShape, F>(
  decider: Decider<C, S, E, F>,
  facts: F,
  ...events: readonly E[]
): Given<C, E> {
  const state = events.reduce((folded, event) => decider.evolve(folded, event), decider.initial);
  return {
    when(command) {
      const decision = decider.decide(command, state, facts);
      return {
        thenEvents(...expected) {
          const got: unknown = decision instanceof Refusal ? decision : decision.map(opened);
          expect(got).toEqual(expected.map(opened));
        },
        thenRefused(code) {
          expect(decision).toEqual(new Refusal(code));
        },
        thenNothing() {
          expect(decision).toEqual([]);
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
