import {
  type ArgumentsHost,
  Catch,
  type ExceptionFilter,
  HttpException,
  Logger,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type ProblemCode, PROBLEMS } from '../contract/problem.js';
import { Problem, problemBody, problemOf } from '../present/problem.js';

/** Seconds after which it makes sense to try again when the database was away. */
const RETRY_AFTER = '2';

/** Turns whatever a request ended with into problem+json. What nobody foresaw tells its sender nothing. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  readonly #logger = new Logger(ProblemFilter.name);

  constructor(private readonly isTransient: (error: unknown) => boolean) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const problem = problemOf(error, this.isTransient) ?? this.frameworkProblem(error, request);
    const [status] = PROBLEMS[problem.code];
    if (status === 503) void reply.header('Retry-After', RETRY_AFTER);
    if (status === 401) void reply.header('WWW-Authenticate', 'Bearer');
    void reply
      .status(status)
      .header('Content-Type', 'application/problem+json; charset=utf-8')
      .send(JSON.stringify(problemBody(problem, request.id)));
  }

  /** What Fastify and Nest refuse by themselves. */
  private frameworkProblem(error: unknown, request: FastifyRequest): Problem {
    const status = statusOf(error);
    const code = CODE_OF_STATUS[status];
    if (code !== undefined) return new Problem(code);
    const name = error instanceof Error ? error.constructor.name : typeof error;
    const stack = error instanceof Error ? error.stack?.split('\n').slice(1, 4).join(' ') : '';
    this.#logger.error(
      `${request.method} ${request.routeOptions.url ?? ''} ${request.id}: ${name}${stack ?? ''}`,
    );
    return new Problem('internal');
  }
}

const CODE_OF_STATUS: Readonly<Record<number, ProblemCode>> = {
  400: 'malformed-json',
  404: 'not-found',
  413: 'body-too-large',
  415: 'unsupported-media-type',
};

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  if (typeof error === 'object' && error !== null && 'statusCode' in error) {
    return Number(error.statusCode);
  }
  return 500;
}
