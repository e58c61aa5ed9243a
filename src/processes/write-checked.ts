import type { GenerationSucceeded } from '../domain/generation.js';
import type { Part } from '../domain/parts.js';
import { Private } from '../domain/private.js';
import type { JourneyUid } from '../domain/uid.js';
import { ModelFailure, type Prompt } from '../ports/language-model.port.js';
import { checkParts, PartsRejected, type TextLimits } from './check-parts.js';
import type { Work } from './process.js';

/** A raw answer is kept for the item log, but not without end. */
const MOST_RESPONSE_BYTES = 64 * 1024;

export interface Written {
  readonly outcome: GenerationSucceeded;
  readonly parts: Private<Part[]>;
  readonly response: Private<string>;
}

/**
 * Has the work's model write, and takes nothing on trust.
 * @param links the classes that the text must link to, each once. @throws ModelFailure
 */
export async function writeChecked(
  work: Work,
  prompt: Prompt,
  links: readonly JourneyUid[],
  limits: TextLimits,
): Promise<Written> {
  const began = performance.now();
  const completion = await work.model.write(
    prompt,
    (text) => {
      work.show(text);
    },
    work.signal,
  );
  const parts = checked(completion.parts, links, limits);
  return {
    outcome: {
      generation: work.generation.uid,
      item: work.generation.item,
      technique: work.model.technique,
      model: completion.model,
      tokens: completion.tokens,
      latency: Math.round(performance.now() - began),
      prompt_recipe: prompt.recipe,
    },
    parts: Private.of(parts),
    response: Private.of(shortened(completion.response)),
  };
}

function checked(candidate: unknown, links: readonly JourneyUid[], limits: TextLimits): Part[] {
  try {
    return checkParts(candidate, links, limits);
  } catch (error) {
    if (error instanceof PartsRejected) throw new ModelFailure('malformed', error.message);
    throw error;
  }
}

function shortened(response: string): string {
  return Buffer.from(response).subarray(0, MOST_RESPONSE_BYTES).toString('utf8');
}
