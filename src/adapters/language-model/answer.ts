import type { TokenCount } from '../../domain/generation.js';
import { ModelFailure } from '../../ports/language-model.port.js';
import { field } from '../openai/field.js';
import { endless } from '../openai/guarded-fetch.js';
import { sentencesIn } from './sentences.js';

/** More than any text that could be shown. */
const MOST_CHARACTERS = 64 * 1024;
/** Beyond this nobody reads along, and not at every character. */
const MOST_SHOWN = 16 * 1024;
const SHOWN_EVERY = 24;
/** More tokens than this a server has not counted, but made up. */
const MOST_TOKENS = 10_000_000;

/** One answer of a server, put together as it comes. Nothing of what comes is taken for what it should be. */
export class Answer {
  #content = '';
  #refused = false;
  #finish: string | undefined;
  #usage: TokenCount | null = null;
  #shownAt = 0;

  /** @param onText told the text so far, in whole sentences, now and then. */
  constructor(private readonly onText: (textSoFar: string) => void) {}

  get content(): string {
    return this.#content;
  }

  /** As the server counted; `null` when it did not say. */
  get usage(): TokenCount | null {
    return this.#usage;
  }

  /** A piece of a streamed answer (`chat.completion.chunk`). @throws ModelFailure when it has no end. */
  take(chunk: unknown): void {
    this.takeChoice(chunk, 'delta');
    if (this.#content.length > MOST_SHOWN) return;
    if (this.#content.length - this.#shownAt < SHOWN_EVERY) return;
    this.#shownAt = this.#content.length;
    const text = sentencesIn(this.#content);
    if (text !== '') this.onText(text);
  }

  /** A whole answer at once (`chat.completion`), from a server that does not stream. */
  takeWhole(completion: unknown): void {
    this.takeChoice(completion, 'message');
  }

  /** The list of parts that the model wrote, unchecked. @throws ModelFailure where it wrote none, and why. */
  parts(): unknown {
    const never = { retry: false };
    if (this.#refused) throw new ModelFailure('refused', 'the model refused', never);
    if (this.#finish === 'content_filter') {
      throw new ModelFailure('filtered', 'a filter of the server ended the answer', never);
    }
    if (this.#finish === 'length') throw new ModelFailure('too-long', 'it was too long');
    const json = this.#content.slice(
      this.#content.indexOf('{'),
      this.#content.lastIndexOf('}') + 1,
    );
    if (this.#content.trim() === '') throw new ModelFailure('empty', 'it had no words');
    try {
      return field(JSON.parse(json) as unknown, 'parts');
    } catch {
      if (this.#finish === undefined) throw new ModelFailure('unreachable', 'the answer broke off');
      throw new ModelFailure('malformed', 'it was not a JSON object');
    }
  }

  private takeChoice(source: unknown, holder: 'delta' | 'message'): void {
    this.#usage = usageOf(field(source, 'usage')) ?? this.#usage;
    const choice = field(field(source, 'choices'), 0);
    const finish = field(choice, 'finish_reason');
    if (typeof finish === 'string') this.#finish = finish;
    const content = field(field(choice, holder), 'content');
    if (typeof content === 'string') this.#content += content;
    const refusal = field(field(choice, holder), 'refusal');
    if (typeof refusal === 'string' && refusal !== '') this.#refused = true;
    if (this.#content.length > MOST_CHARACTERS) throw endless();
  }
}

function usageOf(usage: unknown): TokenCount | null {
  const prompt = field(usage, 'prompt_tokens');
  const completion = field(usage, 'completion_tokens');
  return isCount(prompt) && isCount(completion) ? { prompt, completion } : null;
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MOST_TOKENS;
}
