import { applyDecorators, HttpCode, type Type } from '@nestjs/common';
import { ApiAcceptedResponse, ApiHeader, ApiResponse } from '@nestjs/swagger';
import { type ProblemCode, ProblemResponse, PROBLEMS } from '../contract/problem.js';
import { CommandAnswer } from '../contract/responses.js';

/** What any request can end with. */
const ALWAYS: readonly ProblemCode[] = [
  'invalid-request',
  'not-signed-in',
  'token-expired',
  'too-many-requests',
  'unavailable',
];

/** A command: answered 202 with what was stored, repeatable under its key. */
export function Accepted(answer: Type = CommandAnswer): MethodDecorator {
  return applyDecorators(
    HttpCode(202),
    ApiAcceptedResponse({ type: answer }),
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description: 'The same key and body give the same answer, and one effect',
    }),
  );
}

/** The problems that this endpoint documents, grouped by status as OpenAPI wants them. */
export function Problems(...codes: ProblemCode[]): MethodDecorator {
  const byStatus = Map.groupBy([...codes, ...ALWAYS], (code) => PROBLEMS[code][0]);
  return applyDecorators(
    ...[...byStatus].map(([status, grouped]) =>
      ApiResponse({
        status,
        type: ProblemResponse,
        description: grouped.map((code) => `\`${code}\`: ${PROBLEMS[code][1]}`).join('\n\n'),
      }),
    ),
  );
}
