import {
  type CanActivate,
  createParamDecorator,
  type ExecutionContext,
  Injectable,
  SetMetadata,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { PeopleSigningIn, type Person } from './people-signing-in.js';
import { TokenRefused } from './tokens.js';

const OPEN = 'open-to-all';

/** Endpoints that need no token. */
export const OpenToAll = (): ClassDecorator & MethodDecorator => SetMetadata(OPEN, true);

type SignedInRequest = FastifyRequest & { person?: Person };

/** Lets nobody in without a token that is believed; whoever is let in stands on the request. */
@Injectable()
export class SignedInGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly people: PeopleSigningIn,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const open = this.reflector.getAllAndOverride<boolean | undefined>(OPEN, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (open === true) return true;
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    const token = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (token === undefined) throw new TokenRefused('invalid');
    request.person = await this.people.signIn(token);
    return true;
  }
}

/** Who asks, once the guard has let them in. */
export function personOf(request: FastifyRequest): Person | undefined {
  return (request as SignedInRequest).person;
}

/** The person who asks, in a controller's arguments. */
export const SignedIn = createParamDecorator((_: unknown, context: ExecutionContext): Person => {
  const person = personOf(context.switchToHttp().getRequest());
  if (person === undefined) throw new TokenRefused('invalid');
  return person;
});
