import { type Language, LANGUAGES } from '../../domain/language.js';
import type { Part } from '../../domain/parts.js';
import { isPlain } from '../../domain/plain-text.js';
import { CrisisTexts } from '../../ports/crisis-texts.port.js';
import {
  type CrisisTextFile,
  CrisisTextsRefused,
  type CrisisWords,
  type HelpLine,
  readCrisisTextFile,
  type Region,
} from './crisis-text-file.js';

/** In characters; a longer paragraph is not read by somebody in distress, and a reply takes none. */
const LONGEST_PARAGRAPH = 700;

/** Crisis texts from a file that an operator may replace. */
export class YamlCrisisTexts extends CrisisTexts {
  readonly #regions: ReadonlyMap<string, Region>;

  private constructor(private readonly texts: CrisisTextFile) {
    super();
    this.#regions = new Map(
      texts.regions.flatMap((region) =>
        region.timezones.map((timezone) => [canonical(timezone), region] as const),
      ),
    );
  }

  /** @throws CrisisTextsRefused with every fault of the file. */
  static read(file: string): YamlCrisisTexts {
    const texts = readCrisisTextFile(file);
    const faults = [...doubled(texts.regions), ...unreadable(texts)];
    if (faults.length > 0) throw new CrisisTextsRefused(file, faults);
    return new YamlCrisisTexts(texts);
  }

  textFor(language: Language, timezone: string): Part[] {
    const region = this.#regions.get(canonical(timezone));
    return paragraphs(this.texts.languages[language], region, language).map((value) => ({
      type: 'paragraph',
      value,
    }));
  }
}

function paragraphs(words: CrisisWords, region: Region | undefined, language: Language): string[] {
  const { opening, person, kept } = words;
  if (region === undefined) return [opening, person, words.elsewhere, kept];
  const lines = region.lines.map((line) => sentence(line, words, language)).join(' ');
  const { emergency } = region;
  return [
    opening,
    person,
    filled(words.listeners, { lines }),
    filled(words.emergency, { emergency }),
    kept,
  ];
}

/** One service in a sentence: its name, the ways to it, and when. */
function sentence(line: HelpLine, words: CrisisWords, language: Language): string {
  const either = new Intl.ListFormat(language, { type: 'disjunction' });
  const ways: string[] = [];
  if (line.call !== undefined) {
    ways.push(filled(words.call, { numbers: either.format(line.call) }));
  }
  if (line.text !== undefined) {
    const { to, word } = line.text;
    ways.push(
      word === undefined
        ? filled(words.text, { number: to })
        : filled(words.textWord, { number: to, word }),
    );
  }
  if (line.chat !== undefined) ways.push(filled(words.chat, { address: line.chat }));
  const service = { name: line.name, ways: either.format(ways) };
  if (line.hours === undefined) return filled(words.lineWithoutHours, service);
  return filled(words.line, { ...service, hours: hoursIn(words, line.hours) });
}

function hoursIn(words: CrisisWords, hours: string): string {
  const [from, to] = hours.split('-');
  if (from === undefined || to === undefined) return words.always;
  return filled(words.hours, { from, to });
}

function filled(text: string, gaps: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (gap, name: string) => gaps[name] ?? gap);
}

/** One name for all that mean the same zone, such as Asia/Kolkata and Asia/Calcutta. */
function canonical(timezone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: timezone }).resolvedOptions().timeZone;
  } catch {
    return timezone;
  }
}

function doubled(regions: readonly Region[]): string[] {
  const zones = regions.flatMap(({ timezones }) => timezones.map(canonical));
  const countries = regions.map(({ country }) => country);
  return [...repeated(countries), ...repeated(zones)].map((what) => `${what} stands twice`);
}

function repeated(values: readonly string[]): Set<string> {
  return new Set(values.filter((value, i) => values.indexOf(value) !== i));
}

/** Every text that anybody may get is looked at once, before anybody gets it. */
function unreadable(texts: CrisisTextFile): string[] {
  const faults: string[] = [];
  for (const language of LANGUAGES) {
    for (const region of [undefined, ...texts.regions]) {
      const place = `${language}, ${region?.country ?? 'elsewhere'}`;
      for (const paragraph of paragraphs(texts.languages[language], region, language)) {
        if (paragraph.length > LONGEST_PARAGRAPH) {
          faults.push(`${place}: a paragraph is longer than ${String(LONGEST_PARAGRAPH)}`);
        }
        if (!isPlain(paragraph)) faults.push(`${place}: markup or a link in the text`);
        if (/[{}]/.test(paragraph)) faults.push(`${place}: a gap that nothing fills`);
      }
    }
  }
  return faults;
}
