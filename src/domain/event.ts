import type { Private } from './private.js';

/** One kind of event, declared once: its name, its plain facts, its private facts. */
export interface Event<Type extends string, Data extends object, Sealed extends object = object> {
  readonly type: Type;
  readonly data: Readonly<Data>;
  readonly sealed: { readonly [Field in keyof Sealed]: Private<Sealed[Field]> };
}

/** An event of one kind, made short: `event('EntryHidden', {})`. */
export function event<E extends Event<string, object>>(
  type: E['type'],
  data: E['data'],
  sealed: E['sealed'],
): E {
  return { type, data, sealed } as E;
}
