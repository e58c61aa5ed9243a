import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { Settings } from '../config/settings.js';
import { UserCommands } from '../log/user-commands.js';
import { KeyVault } from '../ports/key-vault.port.js';
import { provide } from '../provide.js';
import { PeopleSigningIn } from './people-signing-in.js';
import { type OutsideIssuer, Tokens } from './tokens.js';

/** Who is asking. */
@Global()
@Module({})
export class SignInModule {
  /** @param guestKey signs guests' tokens; 32 bytes, the same on every node. */
  static with(settings: Settings, guestKey: Uint8Array): DynamicModule {
    const providers = [
      provide(Tokens, [], () => new Tokens(guestKey, outsideIssuer(settings))),
      provide(
        PeopleSigningIn,
        [Tokens, KeyVault, UserCommands],
        (tokens, vault, users) => new PeopleSigningIn(tokens, vault, users),
      ),
    ];
    return { module: SignInModule, providers, exports: providers.map((p) => p.provide) };
  }
}

function outsideIssuer({
  authJwksUrl,
  authIssuer,
  authAudience,
}: Settings): OutsideIssuer | undefined {
  if (authJwksUrl === undefined || authIssuer === undefined || authAudience === undefined) {
    return undefined;
  }
  return { jwksUrl: authJwksUrl, issuer: authIssuer, audience: authAudience };
}
