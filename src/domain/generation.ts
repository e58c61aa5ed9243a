import type { GenerationUid, ItemUid } from './uid.js';

/** Why a piece of model work was asked for. */
export type GenerationReason = 'initial' | 'refresh' | 'retry';

/** Who wrote (or failed to write) something. `fixed` is a reviewed text that no model touched. */
export type Technique = 'openai' | 'companion' | 'scripted' | 'fixed';

/** Why a piece of model work came to nothing. A closed list: the statistics break down by it. */
export type FailureReason =
  | 'superseded'
  | 'deleted'
  | 'erased'
  | 'timeout'
  | 'unreachable'
  | 'unauthorized'
  | 'refused'
  | 'filtered'
  | 'rate-limited'
  | 'breaker-open'
  | 'malformed'
  | 'empty'
  | 'too-long'
  | 'over-budget'
  | 'busy'
  | 'internal';

/** Tokens as the model's server counted them; `null` where nobody counts (a local model). */
export interface TokenCount {
  readonly prompt: number;
  readonly completion: number;
}

/**
 * How a prompt was made, so that it can be made again from the log without its words being copied:
 * the template and its version, what was drawn at random or read from the clock, and the items it was built from.
 */
export interface PromptRecipe {
  readonly template: string;
  readonly version: number;
  readonly choices: Readonly<Record<string, string>>;
  readonly built_from: readonly { readonly item: ItemUid; readonly revision: number }[];
}

/** The plain facts of anything a model was asked for. */
export interface GenerationRequested {
  readonly generation: GenerationUid;
  readonly item: ItemUid;
  readonly reason: GenerationReason;
}

/** The plain facts of anything that was written. `latency` is in milliseconds. */
export interface GenerationSucceeded {
  readonly generation: GenerationUid;
  readonly item: ItemUid;
  readonly technique: Technique;
  readonly model: string;
  readonly tokens: TokenCount | null;
  readonly latency: number;
  readonly prompt_recipe: PromptRecipe;
}

/** The plain facts of a failed attempt. Nothing follows a `final` one, and only a final one can be retried. */
export interface GenerationFailed {
  readonly generation: GenerationUid;
  readonly attempt: number;
  readonly technique: Technique;
  readonly reason: FailureReason;
  readonly final: boolean;
}
