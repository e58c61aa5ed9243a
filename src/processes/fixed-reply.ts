import type { ProcessEntryCommand } from '../domain/entry/entry.commands.js';
import type { SuggestedJourney } from '../domain/entry/entry.events.js';
import type { Part } from '../domain/parts.js';
import { Private } from '../domain/private.js';
import type { Work } from './process.js';

/** Records an answer that no model wrote. In plain it looks the same, whatever it says and whether or not it links. */
export function fixedReply(
  work: Work,
  parts: readonly Part[],
  journeys: readonly SuggestedJourney[],
): ProcessEntryCommand {
  return {
    type: 'RecordReply',
    outcome: {
      generation: work.generation.uid,
      item: work.generation.item,
      technique: 'fixed',
      model: 'fixed',
      tokens: null,
      latency: 0,
      prompt_recipe: { template: 'fixed', version: 1, choices: {}, built_from: [] },
    },
    parts: Private.of([...parts]),
    response: Private.of(''),
    journeys: [],
    sealedJourneys: Private.of(journeys),
  };
}
