import type { OpenAI } from 'openai';
import {
  type ChatMessage,
  type Completion,
  LanguageModel,
  ModelFailure,
  type Prompt,
} from '../../ports/language-model.port.js';
import type { ModelActivity } from '../../ports/model-activity.port.js';
import type { ModelBudget } from '../../ports/model-budget.port.js';
import { Breaker, type BreakerLimits } from '../openai/breaker.js';
import { failureOf } from '../openai/failures.js';
import { isEventStream } from '../openai/guarded-fetch.js';
import { retrying } from '../openai/retrying.js';
import { Answer } from './answer.js';
import { Dialect, type Features } from './dialect.js';
import { costOf, promptTokens } from './spending.js';

export interface WritingLimits {
  readonly model: string;
  /** Tokens of one answer. */
  readonly maxTokens: number;
  /** Milliseconds for an answer with all its retries. */
  readonly wholeMs: number;
  readonly retries: number;
  readonly breaker: BreakerLimits;
}

type Request = OpenAI.ChatCompletionCreateParamsStreaming;

/** Any server that speaks chat completions. From the outside in: breaker, retries, dialect, budget, one request. */
export class OpenAiLanguageModel extends LanguageModel {
  readonly technique = 'openai';
  readonly greetsStrangers = false;
  readonly #dialect = new Dialect();
  readonly #breaker: Breaker;

  constructor(
    private readonly server: OpenAI,
    private readonly budget: ModelBudget,
    private readonly activity: ModelActivity,
    private readonly limits: WritingLimits,
  ) {
    super();
    this.#breaker = new Breaker('writing', activity, limits.breaker);
  }

  write(
    prompt: Prompt,
    onText: (textSoFar: string) => void,
    signal: AbortSignal,
  ): Promise<Completion> {
    const { wholeMs, retries } = this.limits;
    const patience = AbortSignal.any([signal, AbortSignal.timeout(wholeMs)]);
    const ask = (): Promise<Completion> =>
      this.#dialect.speak((features) => this.ask(prompt, features, onText, patience));
    return this.#breaker.run(() => retrying(ask, { retries, wholeMs, signal: patience }));
  }

  /** One request, within the person's and everybody's allowance. */
  private async ask(
    prompt: Prompt,
    features: Features,
    onText: (textSoFar: string) => void,
    signal: AbortSignal,
  ): Promise<Completion> {
    const { model, maxTokens } = this.limits;
    const messages = prompt.messages.reveal();
    const most = promptTokens(messages) + maxTokens;
    const reserved = await this.budget.reserve(prompt.person, most);
    if (reserved === undefined) {
      throw new ModelFailure('over-budget', 'today’s tokens are spent', { retry: false });
    }
    const answer = new Answer(onText);
    let begun = false;
    let failure: unknown;
    try {
      this.activity.called('writing');
      const request = requestFor(prompt, messages, features, this.limits);
      await this.receive(request, answer, signal, () => {
        begun = true;
      });
      const parts = answer.parts();
      return { parts, response: answer.content, model, tokens: answer.usage };
    } catch (error) {
      failure = failureOf(error, signal);
      // The dialect and the retries look at what the server itself has said.
      throw error;
    } finally {
      const cost = costOf(answer, messages, begun, failure);
      this.activity.spent('writing', cost);
      await reserved.settle(cost.prompt + cost.completion);
    }
  }

  private async receive(
    request: Request,
    answer: Answer,
    signal: AbortSignal,
    onBegun: () => void,
  ): Promise<void> {
    const { data: stream, response } = await this.server.chat.completions
      .create(request, { signal })
      .withResponse();
    onBegun();
    if (isEventStream(response.headers)) {
      for await (const chunk of stream) answer.take(chunk);
      // The client ends a stream that was aborted as if it had ended well.
      signal.throwIfAborted();
      return;
    }
    if (response.headers.get('content-type')?.includes('json') !== true) {
      stream.controller.abort();
      throw new ModelFailure('malformed', 'the server is not one of a model', { retry: false });
    }
    answer.takeWhole(await response.json());
  }
}

function requestFor(
  { answer: schema, ask }: Prompt,
  messages: readonly ChatMessage[],
  { format, usage }: Features,
  { model, maxTokens }: WritingLimits,
): Request {
  return {
    model,
    messages: [...messages],
    stream: true,
    max_completion_tokens: maxTokens,
    ...(usage ? { stream_options: { include_usage: true } } : {}),
    ...(format === 'json_schema'
      ? { response_format: { type: format, json_schema: { name: ask.kind, strict: true, schema } } }
      : format === 'json_object'
        ? { response_format: { type: format } }
        : {}),
  };
}
