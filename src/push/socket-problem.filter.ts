import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import { Problem, problemBody, problemOf } from '../present/problem.js';

/** A request on the socket that went wrong is acknowledged with the problem that REST would have answered. */
@Catch()
export class SocketProblemFilter implements ExceptionFilter {
  readonly #logger = new Logger(SocketProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const problem = problemOf(error, () => false);
    if (problem === undefined) {
      this.#logger.error(error instanceof Error ? error.name : 'an unknown fault');
    }
    const acknowledge = host
      .getArgs<unknown[]>()
      .find((argument) => typeof argument === 'function');
    const answer = { problem: problemBody(problem ?? new Problem('internal')) };
    (acknowledge as ((answer: object) => void) | undefined)?.(answer);
  }
}
