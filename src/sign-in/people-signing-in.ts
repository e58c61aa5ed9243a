import { isTimeZone } from 'class-validator';
import { LRUCache } from 'lru-cache';
import { Private } from '../domain/private.js';
import { Refusal } from '../domain/refusal.js';
import type { UserUid } from '../domain/uid.js';
import { derivedId } from '../log/command-id.js';
import type { UserCommands } from '../log/user-commands.js';
import type { KeyVault } from '../ports/key-vault.port.js';
import type { Claims, Tokens } from './tokens.js';

const MOST_KNOWN = 50_000;
const KNOWN_MS = 60_000;

/** Who is asking. */
export interface Person {
  readonly user: UserUid;
  /** Milliseconds since 1970 UTC; after that they must sign in again. */
  readonly expiresAt: number;
}

/**
 * From a token to a person: the identity is committed first, then the account's first event, before any command
 * of theirs is run. Both are done again harmlessly if a crash came between them.
 */
export class PeopleSigningIn {
  readonly #known = new LRUCache<string, UserUid>({ max: MOST_KNOWN, ttl: KNOWN_MS });

  constructor(
    private readonly tokens: Tokens,
    private readonly vault: KeyVault,
    private readonly users: UserCommands,
  ) {}

  /** @throws TokenRefused, VaultUnavailable, LogUnavailable */
  async signIn(token: string): Promise<Person> {
    const claims = await this.tokens.verify(token);
    const name = JSON.stringify([claims.issuer, claims.subject]);
    const known = this.#known.get(name);
    const user = known ?? (await this.register(claims));
    this.#known.set(name, user);
    return { user, expiresAt: claims.expiresAt };
  }

  /** Makes sure that this person has an account. @returns who they are here. */
  async register(
    claims: Pick<Claims, 'issuer' | 'subject' | 'name' | 'timezone'>,
  ): Promise<UserUid> {
    const user = await this.vault.identify(claims.issuer, claims.subject);
    const commandId = derivedId('register', user);
    const outcome = await this.users.run(
      user,
      {
        type: 'RegisterUser',
        timezone: isTimeZone(claims.timezone) ? (claims.timezone ?? 'UTC') : 'UTC',
        name: Private.of(claims.name),
      },
      {},
      { commandId, actor: user, correlationId: commandId, causationId: commandId },
    );
    if (outcome instanceof Refusal)
      throw new Error(`Nobody is refused an account: ${outcome.code}`);
    return user;
  }
}
