import { squeezed } from './phrases.js';

/** How one language is written in haste. */
export interface Spelling {
  /** What an apostrophe stands for: nothing (`don't`), or the end of a word (`j'ai`). */
  readonly apostrophe: '' | ' ';
  /** Words that say nothing of their own and may stand anywhere; they are left out. */
  readonly fillers: string;
  /** A line each: the words as they are meant, and after a colon the short forms and common slips for them. */
  readonly slips: string;
  /** Words by which people speak of themselves, as `a|b`. */
  readonly self: string;
}

const DISGUISES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '*': '',
};

/** Letters without accents, case, disguise (`k1ll`, `s.u.i.c.i.d.e`) or stretching; ` . ` around each sentence. */
export function plainLetters(text: string): string {
  const letters = text
    .replaceAll(/[’‘`´ʼ]/g, "'")
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[\p{Mn}\p{Cf}]/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll(/(?<=\p{L})[013457@$*](?=\p{L})/gu, (sign) => DISGUISES[sign] ?? sign)
    .replaceAll(/(?<![\p{L}'])(?:\p{L}[-._ ]){3,}\p{L}(?!\p{L})/gu, (spelt) =>
      spelt.replaceAll(/[-._ ]/g, ''),
    )
    .replaceAll(/[.!?;¿¡\n\r\u2028\u2029]|\p{Extended_Pictographic}/gu, ' . ')
    .replaceAll(/[^\p{L}\p{N}'.]+/gu, ' ');
  return squeezed(` . ${letters} . `);
}

/** Brings plain letters to the form in which a language's phrases are written. */
export function speller(spelling: Spelling): (letters: string) => string {
  const fillers = new Set(squeezed(spelling.fillers).trim().split(/\s+/));
  const meant = slipsOf(spelling);
  return (letters) => {
    const spelt = letters
      .replaceAll("'", spelling.apostrophe)
      .split(' ')
      .filter((word) => word !== '' && !fillers.has(word))
      .map((word) => meant.get(word) ?? word);
    return ` ${spelt.join(' ')} `.replaceAll(/( \.)+ /g, ' . ');
  };
}

/** Each slip, with the words that are meant. */
export function slipsOf(spelling: Spelling): Map<string, string> {
  const lines = squeezed(spelling.slips).trim().split('\n');
  return new Map(
    lines.flatMap((line) => {
      const [meant = '', slips = ''] = line.split(':');
      return slips
        .trim()
        .split(' ')
        .map((slip) => [slip, meant.trim()] as const);
    }),
  );
}
