/** How phrases are looked for. */
interface Manner {
  /** For finding all of them, one after the other. */
  readonly global?: boolean;
  /** Words that no gap reaches past: `a|b`. */
  readonly upTo?: string;
}

/**
 * Compiles phrases, one a line, to one regular expression over a text as `spelling.ts` leaves it: one space before
 * each word, ` .` between sentences, ` ~` for what was taken out. Every gap is bounded, so time is linear.
 *
 * A phrase is plain words as `spelling.ts` spells them: no capitals, no accents, no fillers, no short forms. In it,
 * `(a|b)` is one of these, `(a)?` may be missing, `*` is the rest of a word, `…` up to seven words of the sentence,
 * `……` up to twenty of the sentence, `………` up to thirty even of the next sentences,
 * `^` and `$` the beginning and the end of a sentence, `(?! (a|b) )` that neither follows.
 * Repeated letters count once, so that `kill` finds `killlll` and `kil`. A line that begins with `|` goes on.
 */
export function phrases(list: string, { global = false, upTo = '' }: Manner = {}): RegExp {
  const alternatives = list
    .replaceAll(/\n\s*\|/g, '|')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((phrase) => compile(phrase, upTo === '' ? '' : `(?!(?:${squeezed(upTo)}) )`));
  return new RegExp(` (?:${alternatives.join('|')})(?= )`, global ? 'g' : '');
}

/** A part of phrases that is written over several lines, as one line. */
export function joined(part: string): string {
  return part.replaceAll(/\n\s*\|/g, '|').trim();
}

function compile(phrase: string, notPast: string): string {
  return squeezed(phrase)
    .replace(/^\(([^()]*)\)\? /, '(?:(?:$1) )?')
    .replaceAll(/ \(([^()]*)\)\?/g, '(?: (?:$1))?')
    .replaceAll(' ………', `(?: ${notPast}[^ ~]+){0,30}?`)
    .replaceAll(' ……', `(?: ${notPast}[^ .~]+){0,20}?`)
    .replaceAll(' …', `(?: ${notPast}[^ .~]+){0,7}?`)
    .replaceAll('*', '[^ .~]*')
    .replaceAll('$', '\\.')
    .replace(/^\^ /, '(?<=\\. )')
    .replaceAll(/\((?!\?)/g, '(?:');
}

/** Every letter once where it stands several times in a row. */
export function squeezed(text: string): string {
  return text.replaceAll(/(\p{L})\1+/gu, '$1');
}
