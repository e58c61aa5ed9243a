import { event } from '../../event.js';
import type { GenerationFailed } from '../../generation.js';
import { Private } from '../../private.js';
import type { EntryEvent } from '../entry.events.js';
import type { EntryCommandOf, EntryDecision } from '../entry.decider.js';
import type { GenerationKind, OpenEntry } from '../entry.state.js';

/** A try that came to nothing. Quiet when the generation has ended, or when this try's failure is known. */
export function failGeneration(
  command: EntryCommandOf<'FailGeneration'>,
  entry: OpenEntry,
): EntryDecision {
  const generation = entry.generations.get(command.generation);
  if (generation?.status !== 'open') return [];
  const { attempt, technique, reason, final, detail } = command;
  const data = { generation: generation.uid, attempt, technique, reason, final };
  return [failedEvent(generation.kind, data, detail)];
}

/**
 * The event that ends a generation which the person's own act has overtaken, if there is one.
 * It stands in the same append as that act, so no generation is ever left open behind it.
 */
export function closeOpenGeneration(
  entry: OpenEntry,
  reason: 'superseded' | 'deleted',
): EntryEvent[] {
  const generation = entry.newest;
  if (generation?.status !== 'open') return [];
  const data: GenerationFailed = {
    generation: generation.uid,
    attempt: generation.attempts,
    technique: 'fixed',
    reason,
    final: true,
  };
  return [failedEvent(generation.kind, data, Private.of(''))];
}

function failedEvent(
  kind: GenerationKind,
  data: GenerationFailed,
  detail: Private<string>,
): EntryEvent {
  switch (kind) {
    case 'greeting':
      return event('GreetingFailed', data, { detail });
    case 'reply':
      return event('SystemChatFailed', data, { detail });
  }
}
