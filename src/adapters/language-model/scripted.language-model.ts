import { setTimeout as pause } from 'node:timers/promises';
import type { FailureReason } from '../../domain/generation.js';
import {
  type Completion,
  LanguageModel,
  ModelFailure,
  type Prompt,
} from '../../ports/language-model.port.js';

/** What one call does: wait, then write well, badly, or not at all. */
export interface ScriptedCall {
  readonly delayMs?: number;
  readonly fails?: FailureReason;
  /** Instead of well-formed parts. */
  readonly parts?: unknown;
  /** Never answers. */
  readonly hangs?: boolean;
}

/** The calls in order; the last one goes on for ever. */
export interface Script {
  readonly calls: readonly ScriptedCall[];
}

const WELL: Script = { calls: [{}] };

/** @param json a Script, or one call for all. @throws SyntaxError */
export function parseScript(json: string | undefined): Script {
  if (json === undefined) return WELL;
  const parsed = JSON.parse(json) as Script | ScriptedCall;
  return 'calls' in parsed ? parsed : { calls: [parsed] };
}

/** For tests: answers from a script, with delays and faults. What it writes names what it was asked. */
export class ScriptedLanguageModel extends LanguageModel {
  readonly technique = 'scripted';
  readonly greetsStrangers = true;
  #calls = 0;

  constructor(private readonly script: Script) {
    super();
  }

  async write(
    prompt: Prompt,
    onText: (textSoFar: string) => void,
    signal: AbortSignal,
  ): Promise<Completion> {
    const call = this.script.calls[Math.min(this.#calls, this.script.calls.length - 1)] ?? {};
    this.#calls += 1;
    if (call.hangs === true) await pause(3_600_000, undefined, { signal });
    if (call.delayMs !== undefined) await pause(call.delayMs, undefined, { signal });
    if (call.fails !== undefined) throw new ModelFailure(call.fails, 'as the script says');
    const parts = call.parts ?? wellFormed(prompt);
    onText('Thank you for telling me.');
    return { parts, response: JSON.stringify(parts), model: 'script', tokens: null };
  }
}

function wellFormed({ ask }: Prompt): unknown {
  switch (ask.kind) {
    case 'greeting':
      return [{ type: 'paragraph', value: 'How are you feeling today?' }];
    case 'reply':
      return [
        { type: 'paragraph', value: 'Thank you for telling me.' },
        ...ask.classes.flatMap(({ uid, title }) => [
          { type: 'paragraph', value: `${title} may be a good companion for this.` },
          { type: 'journey', uid },
        ]),
      ];
  }
}
