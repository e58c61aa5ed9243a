import { createHash } from 'node:crypto';
import {
  createRemoteJWKSet,
  errors,
  type JWTPayload,
  jwtVerify,
  type JWTVerifyGetKey,
  SignJWT,
} from 'jose';
import { LRUCache } from 'lru-cache';

/** Guests' tokens are ours: signed with a key that only this installation can derive. */
const GUEST_ISSUER = 'guest';
const GUEST_AUDIENCE = 'journaling-service';
/** Signatures are the slowest thing in a small request, so a verified token is believed for a moment. */
const BELIEVED_MS = 60_000;
const MOST_BELIEVED = 50_000;
const DAY_SECONDS = 86_400;

/** Who a token says it is. */
export interface Claims {
  readonly issuer: string;
  readonly subject: string;
  /** Milliseconds since 1970 UTC. */
  readonly expiresAt: number;
  readonly name: string | null;
  readonly timezone: string | null;
}

/** The token is not to be believed. The reason tells nothing of the token. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';

  constructor(readonly reason: 'invalid' | 'expired') {
    super(`The token is ${reason}`);
  }
}

/** Whoever vouches for tokens cannot be asked for its keys right now. */
export class IssuerUnavailable extends Error {
  override readonly name = 'IssuerUnavailable';
}

/** Whose tokens are accepted besides guests'. */
export interface OutsideIssuer {
  readonly jwksUrl: string;
  readonly issuer: string;
  readonly audience: string;
}

/** Verifies tokens, and issues them to guests. */
export class Tokens {
  readonly #believed = new LRUCache<string, Claims>({ max: MOST_BELIEVED, ttl: BELIEVED_MS });
  readonly #keys: JWTVerifyGetKey | undefined;

  /** @param guestKey 32 bytes. @param outside if set, its tokens are the only ones: there are no guests then. */
  constructor(
    private readonly guestKey: Uint8Array,
    private readonly outside: OutsideIssuer | undefined,
  ) {
    this.#keys = outside === undefined ? undefined : createRemoteJWKSet(new URL(outside.jwksUrl));
  }

  /** @throws TokenRefused @throws IssuerUnavailable */
  async verify(token: string): Promise<Claims> {
    const fingerprint = createHash('sha256').update(token).digest('base64');
    const believed = this.#believed.get(fingerprint);
    if (believed !== undefined) {
      if (believed.expiresAt <= Date.now()) throw new TokenRefused('expired');
      return believed;
    }
    const claims = await this.check(token);
    this.#believed.set(fingerprint, claims);
    return claims;
  }

  /** A token for a guest. @param subject who they are from now on. @param days until it expires. */
  async issueToGuest(subject: string, days: number): Promise<{ token: string; expiresAt: number }> {
    const now = Math.floor(Date.now() / 1000);
    const expiresAt = now + days * DAY_SECONDS;
    const token = await new SignJWT()
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setIssuer(GUEST_ISSUER)
      .setAudience(GUEST_AUDIENCE)
      .setSubject(subject)
      .setIssuedAt(now)
      .setExpirationTime(expiresAt)
      .sign(this.guestKey);
    return { token, expiresAt: expiresAt * 1000 };
  }

  static readonly guestIssuer = GUEST_ISSUER;

  private async check(token: string): Promise<Claims> {
    try {
      const { payload } =
        this.#keys === undefined
          ? await jwtVerify(token, this.guestKey, {
              algorithms: ['HS256'],
              issuer: GUEST_ISSUER,
              audience: GUEST_AUDIENCE,
              requiredClaims: ['sub', 'exp'],
            })
          : await jwtVerify(token, this.#keys, {
              algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
              issuer: this.outside?.issuer ?? '',
              audience: this.outside?.audience ?? '',
              requiredClaims: ['sub', 'exp'],
            });
      return claimsOf(payload);
    } catch (error) {
      if (error instanceof TokenRefused) throw error;
      if (error instanceof errors.JWTExpired) throw new TokenRefused('expired');
      if (error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError)) {
        throw new IssuerUnavailable('The keys of the token issuer cannot be had', { cause: error });
      }
      throw new TokenRefused('invalid');
    }
  }
}

function claimsOf({ iss, sub, exp, name, zoneinfo }: JWTPayload): Claims {
  if (iss === undefined || sub === undefined || sub === '' || exp === undefined) {
    throw new TokenRefused('invalid');
  }
  return {
    issuer: iss,
    subject: sub,
    expiresAt: exp * 1000,
    name: typeof name === 'string' && name.length <= 80 ? name : null,
    timezone: typeof zoneinfo === 'string' ? zoneinfo : null,
  };
}
