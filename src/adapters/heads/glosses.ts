import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ASSETS } from '../../config/installation.js';

/** Each word form of a language, as `plainText` leaves it, with what it most likely means in English. */
type Glosses = ReadonlyMap<string, string>;

const LISTS: readonly Glosses[] = ['french', 'german', 'spanish'].map(readGlosses);
/** What the glosses are made of is most of everyday English. */
const ENGLISH: ReadonlySet<string> = new Set(
  LISTS.flatMap((list) => [...list.values()]).flatMap((gloss) => gloss.split(' ')),
);

const SENTENCE = /[^.!?…\n]+/gu;

/** Letters without accents and case, so that hasty typing looks much like careful typing. */
export function plainText(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll('\u2019', "'")
    .toLowerCase();
}

/**
 * A text with its French, German and Spanish sentences word by word in English: what was learned from English helps
 * there, and the other way round. Words that no list has stay as they are, and so does every other sentence.
 */
export function inEnglish(text: string): string {
  return text.replaceAll(SENTENCE, (sentence) => glossed(sentence) ?? sentence);
}

/** The words that `inEnglish` puts in place of others. */
export function glossesIn(text: string): string {
  const sentences = text.match(SENTENCE) ?? [];
  return sentences.flatMap((sentence) => glossed(sentence)?.trim() ?? []).join(' . ');
}

/** A sentence word by word in English, if more of its words stand in one of the lists than are English. */
function glossed(sentence: string): string | undefined {
  const words = plainText(sentence).match(/\p{L}+/gu) ?? [];
  let most = words.filter((word) => ENGLISH.has(word)).length;
  let fitting: Glosses | undefined;
  for (const list of LISTS) {
    const known = words.filter((word) => list.has(word)).length;
    if (known > most) [most, fitting] = [known, list];
  }
  return fitting && ` ${words.map((word) => fitting.get(word) ?? word).join(' ')}`;
}

function readGlosses(language: string): Glosses {
  const lines = readFileSync(join(ASSETS, 'glosses', `${language}.tsv`), 'utf8').split('\n');
  return new Map(
    lines.map((line): [string, string] => {
      const [form = '', gloss = ''] = line.split('\t');
      return [form, gloss];
    }),
  );
}
