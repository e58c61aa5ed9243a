import { partialParse } from 'openai/_vendor/partial-json-parser/parser';
import { field } from '../openai/field.js';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });

/**
 * The paragraphs of an answer that is still on its way, in whole sentences: of the last paragraph, the sentence
 * that may still grow is left out.
 * @param json the answer's beginning, cut anywhere. @returns one paragraph a line; empty when there is none yet.
 */
export function sentencesIn(json: string): string {
  const values = paragraphsOf(json);
  const last = values.pop();
  if (last === undefined) return '';
  const sentences = Array.from(segmenter.segment(last), ({ segment }) => segment);
  const whole = sentences.slice(0, -1).join('').trim();
  return [...values, ...(whole === '' ? [] : [whole])].join('\n');
}

function paragraphsOf(json: string): string[] {
  const begin = json.indexOf('{');
  if (begin < 0) return [];
  const parts = field(parsed(json.slice(begin)), 'parts');
  if (!Array.isArray(parts)) return [];
  return parts.flatMap((part) => {
    const value = field(part, 'value');
    return field(part, 'type') === 'paragraph' && typeof value === 'string' ? [value] : [];
  });
}

function parsed(json: string): unknown {
  try {
    return partialParse(json) as unknown;
  } catch {
    return undefined;
  }
}
