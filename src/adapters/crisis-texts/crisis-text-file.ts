import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { plainToInstance, Type } from 'class-transformer';
import {
  ArrayNotEmpty,
  Contains,
  IsArray,
  IsDefined,
  IsFQDN,
  IsISO31661Alpha2,
  IsNotEmpty,
  IsNotEmptyObject,
  IsOptional,
  IsString,
  IsTimeZone,
  Matches,
  type ValidationError,
  ValidateNested,
  validateSync,
} from 'class-validator';
import { parse } from 'yaml';
import { SettingsRefused } from '../../config/settings.js';
import type { Language } from '../../domain/language.js';

const NUMBER = { message: '$property must be a phone number as it is dialled' };
const DIALLED = /^[\d*#][\d *#-]{1,18}$/;
const HOURS = /^(always|\d\d:\d\d-\d\d:\d\d)$/;

/** The file of crisis texts has faults. The message lists every one of them. */
export class CrisisTextsRefused extends SettingsRefused {
  constructor(file: string, faults: readonly string[]) {
    const list = faults.map((fault) => `  ${fault}`).join('\n');
    super(`The crisis texts in ${file} cannot be used:\n${list}`);
  }
}

/** The words of one language, with gaps in braces. */
export class CrisisWords implements Record<keyof CrisisWords, string> {
  @IsString()
  @IsNotEmpty()
  opening!: string;

  @IsString()
  @IsNotEmpty()
  person!: string;

  @Contains('{lines}')
  listeners!: string;

  @Contains('{name}')
  @Contains('{ways}')
  @Contains('{hours}')
  line!: string;

  @Contains('{name}')
  @Contains('{ways}')
  lineWithoutHours!: string;

  @Contains('{numbers}')
  call!: string;

  @Contains('{number}')
  text!: string;

  @Contains('{word}')
  @Contains('{number}')
  textWord!: string;

  @Contains('{address}')
  chat!: string;

  @IsString()
  @IsNotEmpty()
  always!: string;

  @Contains('{from}')
  @Contains('{to}')
  hours!: string;

  @Contains('{emergency}')
  emergency!: string;

  @IsString()
  @IsNotEmpty()
  elsewhere!: string;

  @IsString()
  @IsNotEmpty()
  kept!: string;
}

/** Where a text message goes, and the word to send if there is one. */
export class TextLine {
  @Matches(DIALLED, NUMBER)
  to!: string;

  @IsOptional()
  @IsString()
  @IsNotEmpty()
  word?: string;
}

/** A service that listens, and the ways to it. */
export class HelpLine {
  @IsString()
  @IsNotEmpty()
  name!: string;

  @IsOptional()
  @IsArray()
  @ArrayNotEmpty()
  @Matches(DIALLED, { each: true, ...NUMBER })
  call?: string[];

  @IsOptional()
  @ValidateNested()
  @Type(() => TextLine)
  text?: TextLine;

  @IsOptional()
  @IsFQDN()
  chat?: string;

  @IsOptional()
  @Matches(HOURS, { message: '$property must be always, or like 09:00-21:00' })
  hours?: string;
}

/** A country: who listens there, and which time zones are its own. */
export class Region {
  @IsISO31661Alpha2()
  country!: string;

  @Matches(DIALLED, NUMBER)
  emergency!: string;

  @IsArray()
  @ArrayNotEmpty()
  @IsTimeZone({ each: true })
  timezones!: string[];

  @IsArray()
  @ArrayNotEmpty()
  @ValidateNested({ each: true })
  @Type(() => HelpLine)
  lines!: HelpLine[];
}

class Languages implements Record<Language, CrisisWords> {
  @IsDefined()
  @ValidateNested()
  @Type(() => CrisisWords)
  en!: CrisisWords;

  @IsDefined()
  @ValidateNested()
  @Type(() => CrisisWords)
  es!: CrisisWords;

  @IsDefined()
  @ValidateNested()
  @Type(() => CrisisWords)
  de!: CrisisWords;

  @IsDefined()
  @ValidateNested()
  @Type(() => CrisisWords)
  fr!: CrisisWords;
}

/** The file as a whole: the words of every language, and the regions. */
export class CrisisTextFile {
  @IsNotEmptyObject()
  @ValidateNested()
  @Type(() => Languages)
  languages!: Languages;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => Region)
  regions!: Region[];
}

/** Reads the words and the help lines. @throws CrisisTextsRefused with every fault of their form. */
export function readCrisisTextFile(file: string): CrisisTextFile {
  let fields: unknown;
  try {
    fields = parse(readFileSync(file, 'utf8'));
  } catch {
    throw new CrisisTextsRefused(file, ['the file cannot be read as YAML']);
  }
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
    throw new CrisisTextsRefused(file, ['the file is not a list of fields']);
  }
  const texts = plainToInstance(CrisisTextFile, fields);
  const errors = validateSync(texts, { whitelist: true, forbidNonWhitelisted: true });
  const faults = errors.flatMap((error) => faultsOf(error, ''));
  if (faults.length > 0) throw new CrisisTextsRefused(file, faults);
  return texts;
}

function faultsOf({ property, constraints, children }: ValidationError, within: string): string[] {
  const place = `${within}${property}`;
  return [
    ...Object.values(constraints ?? {}).map((fault) => `${place}: ${fault}`),
    ...(children ?? []).flatMap((child) => faultsOf(child, `${place}.`)),
  ];
}
