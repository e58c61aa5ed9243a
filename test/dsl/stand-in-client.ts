import { OpenAI } from 'openai';
import type { ModelBudget } from '../../src/ports/model-budget.port.js';

/** A client whose requests are answered here. @param answer gives the body of an answer, or throws. */
export function clientAnswering(answer: (request: unknown) => unknown): OpenAI {
  return new OpenAI({
    apiKey: 'none',
    baseURL: 'http://x',
    maxRetries: 0,
    logLevel: 'off',
    fetch: (_input, init) => {
      const request = JSON.parse(init?.body as string) as unknown;
      try {
        const headers = { 'Content-Type': 'application/json' };
        return Promise.resolve(new Response(JSON.stringify(answer(request)), { headers }));
      } catch {
        return Promise.reject(new Error('connection refused'));
      }
    },
  });
}

/** An allowance without end. */
export const PLENTY: ModelBudget = {
  reserve: () => Promise.resolve({ settle: () => Promise.resolve() }),
};
