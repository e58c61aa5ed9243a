import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { IssuerUnavailable, TokenRefused, Tokens } from '../../src/sign-in/tokens.js';

const ISSUER = 'https://people.example';
const AUDIENCE = 'journal';
const GUEST_KEY = new Uint8Array(32).fill(7);

type Pair = Awaited<ReturnType<typeof generateKeyPair>>;

describe('tokens', () => {
  let keys: Pair;
  let strangers: Pair;
  let jwks: Server;
  let url: string;
  let tokens: Tokens;

  beforeAll(async () => {
    [keys, strangers] = await Promise.all([generateKeyPair('ES256'), generateKeyPair('ES256')]);
    const published = {
      keys: [{ ...(await exportJWK(keys.publicKey)), alg: 'ES256', kid: 'one' }],
    };
    jwks = createServer((_, response) => {
      response.setHeader('Content-Type', 'application/json').end(JSON.stringify(published));
    }).listen(0, '127.0.0.1');
    await once(jwks, 'listening');
    url = `http://127.0.0.1:${String((jwks.address() as AddressInfo).port)}/jwks`;
    tokens = new Tokens(GUEST_KEY, { jwksUrl: url, issuer: ISSUER, audience: AUDIENCE });
  });

  afterAll(() => {
    jwks.close();
  });

  function token(
    given: { issuer?: string; audience?: string; expires?: string; claims?: object } = {},
  ): SignJWT {
    return new SignJWT({ name: 'Ada', zoneinfo: 'Europe/Berlin', ...given.claims })
      .setProtectedHeader({ alg: 'ES256', kid: 'one' })
      .setSubject('ada')
      .setIssuer(given.issuer ?? ISSUER)
      .setAudience(given.audience ?? AUDIENCE)
      .setExpirationTime(given.expires ?? '1h');
  }

  it('of the issuer are believed', async () => {
    expect(await tokens.verify(await token().sign(keys.privateKey))).toMatchObject({
      issuer: ISSUER,
      subject: 'ada',
      name: 'Ada',
      timezone: 'Europe/Berlin',
    });
  });

  it.each([
    ['of another issuer', () => token({ issuer: 'https://elsewhere.example' })],
    ['for somebody else', () => token({ audience: 'shop' })],
  ])('%s are refused', async (_, made) => {
    await expect(tokens.verify(await made().sign(keys.privateKey))).rejects.toMatchObject({
      reason: 'invalid',
    });
  });

  it('that have expired are told apart', async () => {
    const expired = await token({ expires: '1 minute ago' }).sign(keys.privateKey);
    await expect(tokens.verify(expired)).rejects.toMatchObject({ reason: 'expired' });
  });

  it('signed with another key, with the public key as a secret, or not at all, are refused', async () => {
    const secret = new TextEncoder().encode(await exportSPKI(keys.publicKey));
    const claims = {
      sub: 'ada',
      iss: ISSUER,
      aud: AUDIENCE,
      exp: Math.floor(Date.now() / 1000) + 3600,
    };
    const forged = [
      await token().sign(strangers.privateKey),
      await new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'one' }).sign(secret),
      new UnsecuredJWT(claims).encode(),
      'not.a.token',
    ];
    for (const each of forged)
      await expect(tokens.verify(each)).rejects.toBeInstanceOf(TokenRefused);
  });

  it('of guests are refused where somebody else says who people are', async () => {
    const { token: guest } = await new Tokens(GUEST_KEY, undefined).issueToGuest('g', 1);
    await expect(tokens.verify(guest)).rejects.toBeInstanceOf(TokenRefused);
    expect(await new Tokens(GUEST_KEY, undefined).verify(guest)).toMatchObject({ subject: 'g' });
  });

  it('cannot be judged while the issuer is away, which is not their fault', async () => {
    const away = new Tokens(GUEST_KEY, {
      jwksUrl: 'http://127.0.0.1:9/jwks',
      issuer: ISSUER,
      audience: AUDIENCE,
    });
    await expect(away.verify(await token().sign(keys.privateKey))).rejects.toBeInstanceOf(
      IssuerUnavailable,
    );
  });
});
