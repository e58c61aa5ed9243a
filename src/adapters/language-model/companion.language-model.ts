import type { Language } from '../../domain/language.js';
import { type Part, plainText } from '../../domain/parts.js';
import {
  type Ask,
  type Completion,
  LanguageModel,
  type Prompt,
} from '../../ports/language-model.port.js';
import { composeGreeting } from './companion/compose-greeting.js';
import { composeReply } from './companion/compose-reply.js';
import { TEXTS } from './companion/languages.js';
import { listen } from './companion/listen.js';
import type { Situation } from './companion/situations.js';
import { WordReader } from './companion/word-rules.js';

/** For languages that there are no rules for: recognises nothing. */
const NO_WORDS = new WordReader<Situation>({ negations: '', turns: '', topics: {} });

/**
 * Writes without a network: texts put together from hand-written pieces, by what the words tell of and what they ask
 * for. No chance in it: the same ask gives the same text.
 */
export class CompanionLanguageModel extends LanguageModel {
  readonly technique = 'companion';
  readonly greetsStrangers = true;
  readonly #readers: Readonly<Record<Language, WordReader<Situation>>> = {
    en: new WordReader(TEXTS.en.rules),
    es: new WordReader(TEXTS.es.rules),
    de: new WordReader(TEXTS.de.rules),
    fr: new WordReader(TEXTS.fr.rules),
  };

  write({ ask }: Prompt, onText: (textSoFar: string) => void): Promise<Completion> {
    const parts = this.compose(ask);
    onText(plainText(parts.slice(0, 1)));
    onText(plainText(parts));
    const response = JSON.stringify(parts);
    return Promise.resolve({ parts, response, model: 'companion', tokens: null });
  }

  private compose(ask: Ask): Part[] {
    const known = ask.language !== 'other';
    const texts = known ? TEXTS[ask.language] : TEXTS.en;
    const reader = known ? this.#readers[ask.language] : NO_WORDS;
    switch (ask.kind) {
      case 'greeting':
        return composeGreeting(ask, texts, reader);
      case 'reply': {
        // What a text in an unknown language asks for is a guess that no sentence should repeat.
        const emotions = known ? ask.emotions : [];
        const messages = ask.messages.map(({ text }) => text);
        return composeReply(ask, listen({ messages, emotions }, texts, reader), texts);
      }
    }
  }
}
