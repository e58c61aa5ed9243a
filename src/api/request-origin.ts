import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { UserUid } from '../domain/uid.js';
import { requestCommandId } from '../log/command-id.js';
import type { Origin } from '../log/command-runner.js';
import { Problem } from '../present/problem.js';

const LONGEST_KEY = 200;

/** What of a request names the command in it. */
export interface AskedBy {
  readonly method: string;
  /** Concrete, with its uids, without a query. */
  readonly path: string;
  /** Of the `Idempotency-Key` header. */
  readonly key: string | undefined;
  readonly requestId: string;
}

/** The asking side of a request, in a controller's arguments. */
export const Asked = createParamDecorator((_: unknown, context: ExecutionContext): AskedBy => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const key = request.headers['idempotency-key'];
  if (Array.isArray(key) || (key !== undefined && (key === '' || key.length > LONGEST_KEY))) {
    const detail = `send one Idempotency-Key of 1 to ${String(LONGEST_KEY)} characters`;
    throw new Problem('invalid-request', [{ pointer: '/headers/Idempotency-Key', detail }]);
  }
  const path = request.url.split('?')[0] ?? '';
  return { method: request.method, path, key, requestId: request.id };
});

/** @param fallbackKey a key of our own for a request that brought none. */
export function originOf(asked: AskedBy, user: UserUid, fallbackKey: string): Origin {
  const commandId = requestCommandId(user, asked.method, asked.path, asked.key ?? fallbackKey);
  return {
    commandId,
    actor: user,
    correlationId: asked.requestId,
    causationId: commandId,
  };
}
