import { type CanActivate, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Problem } from '../present/problem.js';
import { personOf } from '../sign-in/signed-in.guard.js';

const WINDOW_SECONDS = 60;
const NEW_PEOPLE = 'makes-new-people';

/** An endpoint that makes people: limited by where the request comes from, as nobody is signed in yet. */
export const MakesNewPeople = (): MethodDecorator => SetMetadata(NEW_PEOPLE, true);

/** Requests a minute. */
export interface RequestLimits {
  /** Of one person, on one node. */
  readonly person: number;
  /** For new guests, from one address, on one node. */
  readonly guests: number;
}

/**
 * Refuses a request that comes too fast before anything of it is read or stored, and tells every other one how much
 * is left (`RateLimit` fields: draft-ietf-httpapi-ratelimit-headers). Each node counts for itself.
 */
export class RequestLimitGuard implements CanActivate {
  readonly #policies: Readonly<Record<keyof RequestLimits, RateLimiterMemory>>;

  constructor(
    private readonly reflector: Reflector,
    private readonly limits: RequestLimits,
  ) {
    const limiter = (points: number): RateLimiterMemory =>
      new RateLimiterMemory({ points, duration: WINDOW_SECONDS });
    this.#policies = { person: limiter(limits.person), guests: limiter(limits.guests) };
  }

  /** @throws Problem too-many-requests, with `Retry-After` on the answer. */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const person = personOf(request);
    const makesPeople = this.reflector.get<boolean | undefined>(NEW_PEOPLE, context.getHandler());
    if (person !== undefined) await this.count('person', person.user, reply);
    else if (makesPeople === true) await this.count('guests', request.ip, reply);
    return true;
  }

  private async count(
    policy: keyof RequestLimits,
    key: string,
    reply: FastifyReply,
  ): Promise<void> {
    const { counted, allowed } = await this.#policies[policy].consume(key).then(
      (counted) => ({ counted, allowed: true }),
      (refused: unknown) => {
        // The library rejects with its result when the limit is reached, and with an error when it fails.
        if (refused instanceof RateLimiterRes) return { counted: refused, allowed: false };
        throw refused;
      },
    );
    const seconds = String(Math.ceil(counted.msBeforeNext / 1000));
    const quota = String(this.limits[policy]);
    void reply
      .header('RateLimit-Policy', `"${policy}";q=${quota};w=${String(WINDOW_SECONDS)}`)
      .header('RateLimit', `"${policy}";r=${String(counted.remainingPoints)};t=${seconds}`);
    if (allowed) return;
    void reply.header('Retry-After', seconds);
    throw new Problem('too-many-requests');
  }
}
