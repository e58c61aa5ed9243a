import type { Part } from '../domain/parts.js';
import { isPlain } from '../domain/plain-text.js';
import { isUid, type JourneyUid } from '../domain/uid.js';

/** What a model's text may be like. Longer is not kinder. */
export interface TextLimits {
  readonly paragraphs: number;
  /** In characters, each paragraph. */
  readonly paragraphLength: number;
}

export const GREETING_LIMITS: TextLimits = { paragraphs: 2, paragraphLength: 400 };
export const REPLY_LIMITS: TextLimits = { paragraphs: 6, paragraphLength: 700 };

/** Why a model's parts cannot be used, in words that hold nothing of them. */
export class PartsRejected extends Error {
  override readonly name = 'PartsRejected';
}

/**
 * Checks what a model has returned, whatever it promised.
 * @param links the classes that must be linked, each once; none for a greeting. A link never comes first.
 * @throws PartsRejected
 */
export function checkParts(
  candidate: unknown,
  links: readonly JourneyUid[],
  limits: TextLimits,
): Part[] {
  if (!Array.isArray(candidate)) throw new PartsRejected('not a list of parts');
  const parts = candidate.map((part) => checkPart(part, limits));
  const paragraphs = parts.filter(({ type }) => type === 'paragraph');
  const linked = parts.flatMap((part) => (part.type === 'journey' ? [part.uid] : []));
  if (paragraphs.length === 0) throw new PartsRejected('no words');
  if (paragraphs.length > limits.paragraphs) throw new PartsRejected('too many paragraphs');
  if (parts[0]?.type !== 'paragraph') throw new PartsRejected('a link before any word');
  if (linked.length !== links.length || links.some((uid) => !linked.includes(uid))) {
    throw new PartsRejected('not each class exactly once');
  }
  return parts;
}

function checkPart(part: unknown, limits: TextLimits): Part {
  if (typeof part !== 'object' || part === null || !('type' in part)) {
    throw new PartsRejected('a part of no type');
  }
  if (part.type === 'journey' && 'uid' in part && typeof part.uid === 'string') {
    if (!isUid('j', part.uid)) throw new PartsRejected('a class that is none');
    return { type: 'journey', uid: part.uid };
  }
  if (part.type !== 'paragraph' || !('value' in part) || typeof part.value !== 'string') {
    throw new PartsRejected('a part of an unknown type');
  }
  const value = part.value.trim();
  if (value === '') throw new PartsRejected('an empty paragraph');
  if (value.length > limits.paragraphLength) throw new PartsRejected('a paragraph too long');
  if (!isPlain(value)) throw new PartsRejected('markup or a link in the text');
  return { type: 'paragraph', value };
}
