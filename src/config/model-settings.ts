import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';
import { number } from './kinds-of-settings.js';

const OPENAI_ITSELF = /^https:\/\/([a-z-]+\.)?api\.openai\.com(\/|$)/;

/** Who writes, and on what terms. docs/models.md tells what each is for. */
export class ModelSettings {
  /** By default `openai` where a key or a server is named, else the built-in companion. */
  @IsOptional()
  @IsIn(['companion', 'openai', 'scripted'])
  languageModel?: 'companion' | 'openai' | 'scripted';

  /** What the scripted model does, as JSON (src/adapters/language-model/scripted.language-model.ts). */
  @IsOptional()
  @IsString()
  script?: string;

  @ValidateIf(
    ({ languageModel, openaiApiKey, openaiBaseUrl }: ModelSettings) =>
      openaiApiKey !== undefined || (languageModel === 'openai' && openaiBaseUrl === undefined),
  )
  @Matches(/^[\x21-\x7e]+$/, {
    message: '$property is needed for languageModel openai, or openaiBaseUrl: printable, no blanks',
  })
  openaiApiKey?: string;

  /** Any server that speaks chat completions, up to and with `/v1`. */
  @IsOptional()
  @IsUrl({ require_tld: false, protocols: ['http', 'https'], require_protocol: true })
  openaiBaseUrl?: string;

  @IsString()
  openaiModel = 'gpt-4.1-mini';

  /** Where the server has embeddings: the model whose meanings help to rank the classes. */
  @IsOptional()
  @IsString()
  openaiEmbeddingModel?: string;

  /** Whether the server's moderation is asked too; by default where the server is OpenAI itself. */
  @IsOptional()
  @IsIn(['on', 'off'])
  openaiModeration?: 'on' | 'off';

  /** Milliseconds until the first byte of an answer. */
  @number()
  @IsInt()
  @Min(50)
  @Max(30_000)
  openaiFirstByteMs = 8_000;

  /** Milliseconds between two pieces of an answer. */
  @number()
  @IsInt()
  @Min(50)
  @Max(30_000)
  openaiStallMs = 6_000;

  /** Milliseconds for an answer with all its retries. */
  @number()
  @IsInt()
  @Min(100)
  @Max(40_000)
  openaiTimeoutMs = 20_000;

  /** Retries of a request that did not reach the server, or that it was too busy for. */
  @number()
  @IsInt()
  @Min(0)
  @Max(10)
  openaiRetries = 2;

  /** Tokens of one answer, thinking included. */
  @number()
  @IsInt()
  @Min(200)
  @Max(32_000)
  openaiMaxTokens = 1_500;

  /** Failed answers in a row after which the server is left alone. */
  @number()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  openaiBreakerFailures = 5;

  /** Milliseconds for which it is left alone. */
  @number()
  @IsInt()
  @Min(50)
  @Max(3_600_000)
  openaiBreakerRestMs = 20_000;

  /** Tokens that one person may cost in a day (UTC). */
  @number()
  @IsInt()
  @Min(0)
  openaiDailyTokensPerPerson = 150_000;

  /** Tokens that all nodes together may spend in a day (UTC). */
  @number()
  @IsInt()
  @Min(0)
  openaiDailyTokens = 5_000_000;

  /** Who writes. */
  get writer(): 'companion' | 'openai' | 'scripted' {
    const named = this.openaiApiKey !== undefined || this.openaiBaseUrl !== undefined;
    return this.languageModel ?? (named ? 'openai' : 'companion');
  }

  /** Whether words are shown to the server's moderation besides our own rules. */
  get asksModeration(): boolean {
    if (this.writer !== 'openai') return false;
    const itself = this.openaiBaseUrl === undefined || OPENAI_ITSELF.test(this.openaiBaseUrl);
    return this.openaiModeration === undefined ? itself : this.openaiModeration === 'on';
  }
}

export const OPTIONAL_MODEL_SETTINGS = [
  'languageModel',
  'script',
  'openaiApiKey',
  'openaiBaseUrl',
  'openaiEmbeddingModel',
  'openaiModeration',
] as const satisfies readonly (keyof ModelSettings)[];
