import type { FailureReason, GenerationSucceeded } from '../domain/generation.js';
import type { Part } from '../domain/parts.js';
import { Private } from '../domain/private.js';
import type { JourneyUid } from '../domain/uid.js';
import { type Completion, ModelFailure, type Prompt } from '../ports/language-model.port.js';
import { checkParts, PartsRejected, type TextLimits } from './check-parts.js';
import type { Work } from './process.js';
import { repairPrompt } from './prompts/repair.prompt.js';

/** A raw answer is kept for the item log, but not without end. */
const MOST_RESPONSE_BYTES = 64 * 1024;

export interface Written {
  readonly outcome: GenerationSucceeded;
  readonly parts: Private<Part[]>;
  readonly response: Private<string>;
}

/** What a model can do better when it is told; for anything else, the same question would be spent in vain. */
const REPAIRABLE: ReadonlySet<FailureReason> = new Set(['malformed', 'too-long', 'empty']);

/**
 * Has the work's model write, and takes nothing on trust: an answer that cannot be used is asked for once more,
 * with its fault in words. If that comes to nothing either, asking a third time is not worth the person's time.
 * @param links the classes that the text must link to, each once. @throws ModelFailure
 */
export async function writeChecked(
  work: Work,
  prompt: Prompt,
  links: readonly JourneyUid[],
  limits: TextLimits,
): Promise<Written> {
  const began = performance.now();
  const [asked, completion, parts] = await writeOrRepair(work, prompt, links, limits);
  return {
    outcome: {
      generation: work.generation.uid,
      item: work.generation.item,
      technique: work.model.technique,
      model: completion.model,
      tokens: completion.tokens,
      latency: Math.round(performance.now() - began),
      prompt_recipe: asked.recipe,
    },
    parts: Private.of(parts),
    response: Private.of(shortened(completion.response)),
  };
}

type Usable = readonly [Prompt, Completion, Part[]];

async function writeOrRepair(
  work: Work,
  prompt: Prompt,
  links: readonly JourneyUid[],
  limits: TextLimits,
): Promise<Usable> {
  const write = async (asked: Prompt): Promise<Usable> => {
    const completion = await work.model.write(
      asked,
      (text) => {
        work.show(text);
      },
      work.signal,
    );
    return [asked, completion, checked(completion.parts, links, limits)];
  };
  try {
    return await write(prompt);
  } catch (fault) {
    if (!isRepairable(fault)) throw fault;
    try {
      return await write(repairPrompt(prompt, fault.message));
    } catch (again) {
      if (!isRepairable(again)) throw again;
      throw new ModelFailure(again.reason, again.message, { retry: false });
    }
  }
}

function isRepairable(error: unknown): error is ModelFailure {
  return error instanceof ModelFailure && error.retry && REPAIRABLE.has(error.reason);
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
