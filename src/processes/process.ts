import type { ProcessEntryCommand } from '../domain/entry/entry.commands.js';
import type { GenerationKind, GenerationState, OpenEntry } from '../domain/entry/entry.state.js';
import type { EventType } from '../domain/events.js';
import type { EntryUid } from '../domain/uid.js';
import type { PersonFacts } from '../domain/user/person-facts.js';
import type { OpenedEvent } from '../log/event-codec.js';
import type { LanguageModel } from '../ports/language-model.port.js';
import type { Position } from '../ports/event-log.port.js';
import type { Passing } from '../ports/passing-texts.port.js';

/** One generation, with all that is known of its entry. */
export interface Work {
  readonly entry: EntryUid;
  readonly state: OpenEntry;
  readonly events: readonly OpenedEvent[];
  readonly generation: GenerationState;
  /** What this generation draws from, the same in every try. */
  readonly seed: number;
  /** The try that this is, from 1. */
  readonly attempt: number;
  readonly person: PersonFacts;
  /** Where the request stands in the log: projections are asked only once they have passed it. */
  readonly requestedPosition: Position;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** Who writes this time. */
  readonly model: LanguageModel;
  /** Aborts when the time for this try is over. */
  readonly signal: AbortSignal;
  /** Tells whoever watches how far it is. */
  progress(stage: Extract<Passing, { kind: 'progress' }>['stage']): void;
  /** Shows the text so far to whoever watches, if it passes the checks. */
  show(textSoFar: string): void;
  /** Stores an intermediate fact of this work. @param step names it, for the command's id. */
  record(command: ProcessEntryCommand, subject: string, step: string): Promise<void>;
}

/** A process that has something written: which event starts it, and the work itself. */
export interface WritingProcess {
  /** The name of its file, which stands as the actor of its events. */
  readonly name: string;
  readonly kind: GenerationKind;
  readonly startsOn: EventType;
  /** @returns the command that records what was written. @throws ModelFailure */
  write(work: Work): Promise<ProcessEntryCommand>;
}
