import type { FactoryProvider } from '@nestjs/common';

type Token<T> = abstract new (...args: never[]) => T;
type Instances<Tokens extends readonly Token<unknown>[]> = {
  [I in keyof Tokens]: Tokens[I] extends Token<infer T> ? T : never;
};

/**
 * A provider made by a function of other providers, checked by the compiler. Ports are abstract classes, so a
 * class is both the token and the type.
 */
export function provide<T, const Tokens extends readonly Token<unknown>[]>(
  token: Token<T>,
  needs: Tokens,
  make: (...needs: Instances<Tokens>) => T | Promise<T>,
): FactoryProvider<T> {
  return { provide: token, inject: [...needs], useFactory: make as (...needs: unknown[]) => T };
}
