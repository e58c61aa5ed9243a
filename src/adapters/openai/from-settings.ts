import type { Settings } from '../../config/settings.js';
import type { ClassRanking } from '../../ports/class-ranking.port.js';
import type { LanguageModel } from '../../ports/language-model.port.js';
import type { ModelActivity } from '../../ports/model-activity.port.js';
import type { ModelBudget } from '../../ports/model-budget.port.js';
import type { Moderation } from '../../ports/moderation.port.js';
import { OpenAiClassRanking } from '../class-ranking/openai.class-ranking.js';
import { OpenAiLanguageModel } from '../language-model/openai.language-model.js';
import { OpenAiModeration } from '../moderation/openai.moderation.js';
import type { BreakerLimits } from './breaker.js';
import { openAiServer } from './server.js';

/** The model that the settings name. */
export function openAiWriting(
  settings: Settings,
  budget: ModelBudget,
  activity: ModelActivity,
): LanguageModel {
  return new OpenAiLanguageModel(openAiServer(settings), budget, activity, {
    model: settings.openaiModel,
    maxTokens: settings.openaiMaxTokens,
    wholeMs: settings.openaiTimeoutMs,
    retries: settings.openaiRetries,
    breaker: breakerOf(settings),
  });
}

/** The companion's ranking, with the server's embeddings where the settings name a model of them. */
export function openAiRanking(
  settings: Settings,
  companion: ClassRanking,
  budget: ModelBudget,
  activity: ModelActivity,
): ClassRanking {
  const { openaiEmbeddingModel: model, writer } = settings;
  if (model === undefined || writer !== 'openai') return companion;
  const limits = { model, breaker: breakerOf(settings) };
  return new OpenAiClassRanking(companion, openAiServer(settings), budget, activity, limits);
}

/** Our own rules, with the server's moderation where the settings want it. */
export function openAiModeration(
  settings: Settings,
  rules: Moderation,
  activity: ModelActivity,
): Moderation {
  if (!settings.asksModeration) return rules;
  return new OpenAiModeration(rules, openAiServer(settings), activity, breakerOf(settings));
}

function breakerOf({ openaiBreakerFailures, openaiBreakerRestMs }: Settings): BreakerLimits {
  return { failures: openaiBreakerFailures, restMs: openaiBreakerRestMs };
}
