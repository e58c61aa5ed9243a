import type { JourneyUid } from './uid.js';

export interface Paragraph {
  readonly type: 'paragraph';
  readonly value: string;
}

export interface JourneyLink {
  readonly type: 'journey';
  readonly uid: JourneyUid;
}

/** A textual item is a list of parts, in reading order. A link is always a part, never a URL in a paragraph. */
export type Part = Paragraph | JourneyLink;

/**
 * What a person typed, as paragraphs: one a line, trimmed, blank lines dropped.
 * @returns an empty list when nothing but white space was written.
 */
export function paragraphsOf(text: string): Paragraph[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((value) => ({ type: 'paragraph', value }));
}

/** The words of an item, as moderation, prompts and word counts read them. Links carry no words. */
export function plainText(parts: readonly Part[]): string {
  return parts
    .filter((part) => part.type === 'paragraph')
    .map((part) => part.value)
    .join('\n');
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** How many words a text has, by Unicode's word boundaries (UAX 29); an emoji alone counts none. */
export function countWords(text: string): number {
  let words = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike === true) words += 1;
  return words;
}
