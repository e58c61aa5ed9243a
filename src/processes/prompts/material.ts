import type { Json } from '../../domain/json.js';

/** What the material stands between. No string inside can hold these: `<` and `>` are escaped there. */
const BEGIN = '<material>';
const END = '</material>';

const STRING = /"(?:[^"\\]|\\.)*"/g;

/**
 * What could be taken for structure, by a reader or by a server's template (`<|…|>`, `[INST]`, code fences), and
 * what a reader does not see: control, direction and tag characters.
 */
const RISKY =
  /[<>[\]|`\u007f-\u009f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/**
 * Facts and people's words as one JSON value between two lines that nothing inside can imitate: JSON closes no
 * string and begins no line by what is quoted in it, and what is risky is escaped besides.
 */
export function material(facts: Json): string {
  const json = JSON.stringify(facts, null, 1).replaceAll(STRING, (text) =>
    text.replaceAll(RISKY, escaped),
  );
  return [BEGIN, json, END].join('\n');
}

/** A text of which no more than `most` characters are told. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…`;
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, i) => character.charCodeAt(i))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');
}
