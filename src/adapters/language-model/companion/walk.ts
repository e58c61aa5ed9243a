import type { Pool } from './texts.js';

/** The places in a text where one piece out of several is taken. */
const SLOTS = [
  'opening',
  'heard',
  'kind',
  'first class',
  'first why',
  'second class',
  'second why',
  'closing',
] as const;

type Slot = (typeof SLOTS)[number];

/**
 * Chooses pieces without chance. Each text that a person gets takes one step in every pool at once, from a place of
 * their own, so texts repeat only after as many steps as the pools' sizes have for their least common multiple.
 */
export class Walk {
  /** @param variety the person's own number, from 0. @param steps how many texts they have had before. */
  constructor(
    private readonly variety: number,
    private readonly steps: number,
  ) {}

  pick(slot: Slot, pool: Pool): string {
    const place = (startOf(this.variety, SLOTS.indexOf(slot)) + this.steps) % pool.length;
    return pool[place] ?? pool[0];
  }
}

/** Spreads the bits of two numbers (the finaliser of MurmurHash3), so that each slot starts elsewhere. */
function startOf(variety: number, slot: number): number {
  let bits = (variety ^ Math.imul(slot + 1, 0x9e3779b1)) >>> 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
