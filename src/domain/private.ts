/**
 * Something that a person wrote, or that was written for them alone.
 * It can be carried about, but not printed: turning it into text or JSON throws, and a console shows `[private]`.
 * Only `reveal` gives the value; search for its callers to see who reads people's words.
 */
export class Private<T> {
  readonly #open: () => { readonly value: T } | undefined;
  #opened: { readonly value: T } | undefined | 'not yet' = 'not yet';

  private constructor(open: () => { readonly value: T } | undefined) {
    this.#open = open;
  }

  static of<T>(value: T): Private<T> {
    return new Private(() => ({ value }));
  }

  /**
   * A value that is still sealed, and opened at the first look.
   * @param open gives `undefined` when the key is gone or the seal is broken: that is data, not an exception.
   */
  static sealed<T>(open: () => { readonly value: T } | undefined): Private<T> {
    return new Private(open);
  }

  get readable(): boolean {
    return this.look() !== undefined;
  }

  /** @throws Error when the value is not `readable`. */
  reveal(): T {
    const opened = this.look();
    if (opened === undefined) throw new Error('This private value cannot be opened');
    return opened.value;
  }

  private look(): { readonly value: T } | undefined {
    if (this.#opened === 'not yet') this.#opened = this.#open();
    return this.#opened;
  }

  toJSON(): never {
    throw new Error('A private value has no JSON form; seal it or reveal it on purpose');
  }

  toString(): never {
    throw new Error('A private value has no text form; reveal it on purpose');
  }

  [Symbol.toPrimitive](): never {
    throw new Error('A private value has no text form; reveal it on purpose');
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return '[private]';
  }
}
