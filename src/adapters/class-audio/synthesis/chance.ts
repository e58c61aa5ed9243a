/** Numbers that look random and follow from a seed (mulberry32, by Tommy Ettinger). */
export class Chance {
  #state: number;

  /** @param part which of several independent rows of numbers of this seed. */
  constructor(seed: number, part: number) {
    this.#state = (seed ^ Math.imul(part, 0x9e3779b1)) | 0;
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.next();
  }

  /** @throws RangeError when there is nothing to choose from. */
  pick<T>(choices: readonly T[]): T {
    const picked = choices[Math.floor(this.next() * choices.length)];
    if (picked === undefined) throw new RangeError('Nothing to pick from');
    return picked;
  }
}
