import { API_PREFIX } from '../../contract/addresses.js';
import type { ProblemResponse } from '../../contract/problem.js';

/** A request that the server answered with a problem. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(readonly problem: ProblemResponse) {
    super(`${problem.detail} (${problem.code})`);
  }
}

/** One REST request. @throws Refused, or an Error that says that the server cannot be reached. */
export async function request<T>(
  baseUrl: string,
  method: 'GET' | 'POST',
  path: string,
  options: { token?: string; body?: object; headers?: Record<string, string> } = {},
): Promise<T> {
  const headers: Record<string, string> = { ...options.headers };
  if (options.token !== undefined) headers.Authorization = `Bearer ${options.token}`;
  if (options.body !== undefined) headers['Content-Type'] = 'application/json';
  const body = options.body === undefined ? null : JSON.stringify(options.body);
  let answer: Response;
  try {
    answer = await fetch(`${baseUrl}/${API_PREFIX}${path}`, { method, headers, body });
  } catch {
    throw new Error(`There is no server at ${baseUrl}`);
  }
  if (!answer.ok) throw new Refused((await answer.json()) as ProblemResponse);
  return (await answer.json()) as T;
}
