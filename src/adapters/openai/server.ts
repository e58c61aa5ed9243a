import { OpenAI } from 'openai';
import type { Settings } from '../../config/settings.js';
import { guardedFetch } from './guarded-fetch.js';

/**
 * A client of the server that the settings name. It says nothing to the console, and it neither retries nor waits
 * by itself: retrying.ts and guarded-fetch.ts do, by our own limits.
 */
export function openAiServer(settings: Settings): OpenAI {
  const { openaiApiKey, openaiBaseUrl, openaiFirstByteMs, openaiStallMs, openaiTimeoutMs } =
    settings;
  return new OpenAI({
    // Servers of one's own often want none, but the client does.
    apiKey: openaiApiKey ?? 'none',
    baseURL: openaiBaseUrl ?? 'https://api.openai.com/v1',
    organization: null,
    project: null,
    adminAPIKey: null,
    maxRetries: 0,
    timeout: openaiTimeoutMs,
    logLevel: 'off',
    fetch: guardedFetch({ firstByteMs: openaiFirstByteMs, stallMs: openaiStallMs }),
  });
}
