import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Position } from '../ports/event-log.port.js';
import type { Reached } from '../ports/reached.port.js';

const PATIENCE_MS = 2_000;
const HEADER = 'Journal-Position';

/**
 * Lets a read wait for what its sender has just written: a `Journal-Position` on the request names the position,
 * the one on the answer says where the rows stand. After two seconds it answers with what there is.
 */
export async function readYourWrite(
  reached: Reached,
  projection: string,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const named = request.headers['journal-position'];
  const position: Position | undefined = typeof named === 'string' ? named : undefined;
  const standing =
    position === undefined
      ? await reached.standing(projection)
      : await reached.wait(projection, position, PATIENCE_MS);
  void reply.header(HEADER, standing.position);
}
