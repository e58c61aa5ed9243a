import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { rmSync } from 'node:fs';
import { CrisisTextsRefused } from '../../src/adapters/crisis-texts/crisis-text-file.js';
import { YamlCrisisTexts } from '../../src/adapters/crisis-texts/yaml.crisis-texts.js';
import { ASSETS, CRISIS_TEXTS, INSTALLATION } from '../../src/config/installation.js';
import { type Language, LANGUAGES } from '../../src/domain/language.js';
import { plainText } from '../../src/domain/parts.js';
import { checkParts, REPLY_LIMITS } from '../../src/processes/check-parts.js';

interface FileOfRegions {
  languages: Record<string, Record<string, string>>;
  regions: {
    country: string;
    emergency: string;
    timezones: string[];
    lines: Record<string, unknown>[];
  }[];
}

const FILE = join(ASSETS, 'crisis', 'crisis-texts.yaml');
const shipped = parse(readFileSync(FILE, 'utf8')) as FileOfRegions;

/** The answers that docs/replies.md shows. */
const SHOWN: readonly (readonly [string, Language, string])[] = [
  ['English, in New York', 'en', 'America/New_York'],
  ['English, in London', 'en', 'Europe/London'],
  ['English, in Sydney', 'en', 'Australia/Sydney'],
  ['English, where no line is known', 'en', 'Asia/Tokyo'],
  ['Spanish, in Madrid', 'es', 'Europe/Madrid'],
  ['Spanish, in Mexico City', 'es', 'America/Mexico_City'],
  ['German, in Berlin', 'de', 'Europe/Berlin'],
  ['German, in Zurich', 'de', 'Europe/Zurich'],
  ['French, in Paris', 'fr', 'Europe/Paris'],
  ['French, in Brussels', 'fr', 'Europe/Brussels'],
];

describe('crisis texts', () => {
  const texts = YamlCrisisTexts.read(CRISIS_TEXTS);
  const read = (language: Language, timezone: string): string =>
    plainText(texts.textFor(language, timezone));

  it('name the help lines of the region that a time zone lies in', () => {
    expect(read('en', 'America/Chicago')).toContain('call 988');
    expect(read('en', 'Europe/Dublin')).toContain('Samaritans: call 116 123');
    expect(read('de', 'Europe/Berlin')).toContain('0800 111 0 111 oder 0800 111 0 222');
    expect(read('fr', 'Indian/Reunion')).toContain('3114');
    expect(read('es', 'Atlantic/Canary')).toContain('024');
  });

  it('know a time zone by its other names', () => {
    expect(read('en', 'Asia/Calcutta')).toBe(read('en', 'Asia/Kolkata'));
    expect(read('en', 'US/Pacific')).toBe(read('en', 'America/Los_Angeles'));
    expect(read('es', 'America/Buenos_Aires')).toContain('135');
  });

  it('speak the language, wherever somebody is', () => {
    expect(read('de', 'America/New_York')).toContain('ruf an unter 988');
    expect(read('es', 'Europe/Berlin')).toContain('TelefonSeelsorge: llama al');
  });

  it.each(['UTC', 'Etc/GMT+5', 'Asia/Tokyo', 'Nowhere/Atall', ''])(
    'point to every country’s lines and to the local emergency number elsewhere: %s',
    (timezone) => {
      expect(read('en', timezone)).toContain('findahelpline.com names a line for your country');
      expect(read('en', timezone)).toContain('your local emergency number');
    },
  );

  it.each(LANGUAGES)('tell in %s what to do, that words are kept, and nothing else', (language) => {
    for (const timezone of ['UTC', ...shipped.regions.flatMap(({ timezones }) => timezones)]) {
      const parts = texts.textFor(language, timezone);
      expect(checkParts(parts, [], REPLY_LIMITS)).toEqual(parts);
      expect(plainText(parts)).toContain('findahelpline.com');
      expect(plainText(parts)).toContain(shipped.languages[language]?.kept?.trim());
    }
  });

  it('give every region an emergency number', () => {
    for (const { emergency, timezones } of shipped.regions) {
      expect(read('en', timezones[0] ?? '')).toContain(`call ${emergency} or`);
    }
  });

  it('name hours where a line has some', () => {
    const region = {
      ...shipped.regions[0],
      lines: [{ name: 'A', call: ['1 2'], hours: '09:00-21:00' }],
    };
    const file = write({ ...shipped, regions: [region] });
    expect(plainText(YamlCrisisTexts.read(file).textFor('fr', 'America/New_York'))).toContain(
      'A : appelle le 1 2, tous les jours de 09:00 à 21:00.',
    );
  });

  it('are shown in docs/replies.md as people read them', () => {
    const document = readFileSync(join(INSTALLATION, 'docs', 'replies.md'), 'utf8');
    for (const [title, language, timezone] of SHOWN) {
      const quoted = texts
        .textFor(language, timezone)
        .map((part) => (part.type === 'paragraph' ? `> ${part.value}` : ''))
        .join('\n>\n');
      expect(document).toContain(`### ${title}\n\n${quoted}\n`);
    }
  });

  describe('of an operator', () => {
    it('are refused with every fault of their form', () => {
      const { kept: _, ...words } = shipped.languages.en ?? {};
      const file = write({
        languages: { ...shipped.languages, en: { ...words, emergency: 'Call somebody.' } },
        regions: [
          { country: 'ZZ', emergency: 'help', timezones: ['Mars/Olympus'], lines: [] },
          {
            country: 'DE',
            emergency: '112',
            timezones: ['Europe/Berlin'],
            lines: [{ name: '', call: ['soon'], hours: 'sometimes', web: 'x' }],
          },
        ],
      });
      const faults = refusal(file);
      for (const place of [
        'languages.en.kept',
        'languages.en.emergency',
        'regions.0.country',
        'regions.0.emergency',
        'regions.0.timezones',
        'regions.0.lines',
        'regions.1.lines.0.name',
        'regions.1.lines.0.call',
        'regions.1.lines.0.hours',
        'regions.1.lines.0.web',
      ]) {
        expect(faults).toContain(`  ${place}: `);
      }
    });

    it('are refused when what they make of it cannot be shown', () => {
      const [first, ...others] = shipped.regions;
      const file = write({
        languages: {
          ...shipped.languages,
          en: { ...shipped.languages.en, opening: 'Long. '.repeat(200) },
          de: { ...shipped.languages.de, kept: 'Siehe https://example.org' },
          fr: { ...shipped.languages.fr, person: 'Parle à {someone}.' },
        },
        regions: [{ ...first, timezones: ['America/New_York', 'US/Eastern'] }, ...others],
      });
      const faults = refusal(file);
      expect(faults).toContain('America/New_York stands twice');
      expect(faults).toContain('en, elsewhere: a paragraph is longer than 700');
      expect(faults).toContain('de, US: markup or a link in the text');
      expect(faults).toContain('fr, GB: a gap that nothing fills');
    });

    it.each([
      ['is not there', undefined],
      ['is no YAML', 'a: [b'],
      ['is a list', '- a'],
      ['is empty', ''],
    ])('are refused when the file %s', (_, content) => {
      const file = content === undefined ? join(folder, 'absent.yaml') : write(content);
      expect(refusal(file)).toMatch(/cannot be read as YAML|is not a list of fields/);
    });
  });

  let folder = '';
  let written = 0;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'crisis-texts-'));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  function write(content: object | string): string {
    written += 1;
    const file = join(folder, `${String(written)}.yaml`);
    writeFileSync(file, typeof content === 'string' ? content : stringify(content));
    return file;
  }

  function refusal(file: string): string {
    try {
      YamlCrisisTexts.read(file);
    } catch (error) {
      if (error instanceof CrisisTextsRefused) return error.message;
      throw error;
    }
    return 'it was not refused';
  }
});
