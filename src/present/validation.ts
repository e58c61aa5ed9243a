import { ValidationPipe, type ValidationError } from '@nestjs/common';
import type { FieldError } from '../contract/problem.js';
import { Problem } from './problem.js';

/** Bodies, queries and socket messages become checked instances of their contract's class, or a problem. */
export function validation(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    stopAtFirstError: false,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => new Problem('invalid-request', fieldErrors(errors, '')),
  });
}

function fieldErrors(errors: readonly ValidationError[], above: string): FieldError[] {
  return errors.flatMap(({ property, constraints, children }) => {
    const pointer = `${above}/${property}`;
    const own = Object.values(constraints ?? {}).map((detail) => ({ pointer, detail }));
    return [...own, ...fieldErrors(children ?? [], pointer)];
  });
}
