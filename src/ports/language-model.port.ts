import type { AccessDecision } from '../domain/access.js';
import type { Emotion } from '../domain/emotions.js';
import type { ClearedText } from '../domain/entry/cleared-text.js';
import type { FailureReason, PromptRecipe, Technique, TokenCount } from '../domain/generation.js';
import type { Json } from '../domain/json.js';
import type { Language } from '../domain/language.js';
import type { Private } from '../domain/private.js';
import type { ItemUid, JourneyUid, UserUid } from '../domain/uid.js';

/** What the clock on the person's wall says. */
export interface LocalTime {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly weekday: string;
  readonly timeOfDay: 'morning' | 'afternoon' | 'evening' | 'night';
}

/** A class as far as somebody who writes about it needs to know it. */
export interface ClassToOffer {
  readonly uid: JourneyUid;
  readonly slot: 'free' | 'premium';
  readonly access: AccessDecision;
  readonly title: string;
  readonly instructor: string;
  readonly description: string;
  readonly emotions: readonly Emotion[];
  readonly minutes: number;
}

/** What to write, as facts. The companion writes from these alone; other models get them as messages. */
export type Ask = GreetingAsk | ReplyAsk;

/** For whom it is written, as far as the choice of words goes. */
interface Addressee {
  /** A number of the person's own, from 0, so that two who write the same do not read the same. */
  readonly variety: number;
  /** In which they write. */
  readonly language: Language | 'other';
}

export interface GreetingAsk extends Addressee {
  readonly kind: 'greeting';
  readonly name: Private<string | null>;
  readonly now: LocalTime;
  /** The person's own recent words, oldest first; never our own advice. */
  readonly recent: readonly { readonly date: string; readonly words: ClearedText }[];
  /** How many entries the person has written before. */
  readonly entries: number;
  /** How many greetings the person has had before, in all. */
  readonly greetings: number;
  /** Titles of classes taken lately, newest first. */
  readonly taken: readonly string[];
}

/** What the person was greeted with, in the version that they answered. */
export interface Greeting {
  readonly item: ItemUid;
  readonly revision: number;
  readonly text: Private<string>;
}

export interface ReplyAsk extends Addressee {
  readonly kind: 'reply';
  readonly now: LocalTime;
  /** What the person was asked, if it is there. */
  readonly greeting: Greeting | null;
  /** The person's messages of this entry, oldest first; the last one is to be answered. */
  readonly messages: readonly ClearedText[];
  /** What the message asks to feel, best first. */
  readonly emotions: readonly Emotion[];
  /** The two to be offered, free first. */
  readonly classes: readonly [ClassToOffer, ClassToOffer];
  /** How many replies the person has had before, in all: no two of them are alike. */
  readonly replies: number;
  /** Titles of classes taken lately, newest first. */
  readonly taken: readonly string[];
}

/** One message to a chat model. */
export interface ChatMessage {
  readonly role: 'system' | 'user';
  readonly content: string;
}

/** A JSON Schema, of the subset that servers enforce. */
export type JsonSchema = Readonly<Record<string, Json>>;

/** A question to a model. `recipe` is what the log keeps of it: how it was made, never its words. */
export interface Prompt<A extends Ask = Ask> {
  readonly recipe: PromptRecipe;
  readonly ask: A;
  /** Whom the answer is for, for their allowance; no model is told. */
  readonly person: UserUid;
  /** The ask as messages, for models that read. */
  readonly messages: Private<readonly ChatMessage[]>;
  /** What the answer must be like, for servers that can hold a model to it. */
  readonly answer: JsonSchema;
}

/** What a model wrote, before anybody has checked it. */
export interface Completion {
  /** A list of parts, if the model kept to its instructions. */
  readonly parts: unknown;
  /** What it said to the letter. */
  readonly response: string;
  readonly model: string;
  readonly tokens: TokenCount | null;
}

/** The model did not do it. The message says why, without any of the words involved. */
export class ModelFailure extends Error {
  override readonly name = 'ModelFailure';
  /** Whether asking again in a moment may help; if not, the companion writes at once. */
  readonly retry: boolean;

  constructor(
    readonly reason: FailureReason,
    message: string,
    { retry = true }: { readonly retry?: boolean } = {},
  ) {
    super(message);
    this.retry = retry;
  }
}

/** Something that writes. Adapters: companion (built in), openai, scripted (tests). */
export abstract class LanguageModel {
  abstract readonly technique: Technique;
  /** Whether it is worth asking for a greeting to somebody of whose words there are none yet. */
  abstract readonly greetsStrangers: boolean;

  /**
   * @param onText told the whole text so far, in whole sentences, as often as the model has more; may never be called.
   * @throws ModelFailure; its own time limits are the adapter's, `signal` is the caller's patience.
   */
  abstract write(
    prompt: Prompt,
    onText: (textSoFar: string) => void,
    signal: AbortSignal,
  ): Promise<Completion>;
}

/** The model that is always there: built in, without a network, the last resort of every other. */
export abstract class Companion {
  abstract readonly writes: LanguageModel;
}
