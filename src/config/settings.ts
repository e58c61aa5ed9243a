import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsTimeZone,
  IsUrl,
  Matches,
  Max,
  Min,
  ValidateIf,
  validateSync,
} from 'class-validator';
import { areAddressRanges, list, number } from './kinds-of-settings.js';
import { ModelSettings, OPTIONAL_MODEL_SETTINGS } from './model-settings.js';

export const ROLES = ['api', 'readers', 'workers'] as const;
export type Role = (typeof ROLES)[number];

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const BASE64_OF_32_BYTES = /^[A-Za-z0-9+/]{43}=$/;

/** The environment has faults. The message lists every one of them. */
export class SettingsRefused extends Error {
  override readonly name = 'SettingsRefused';
}

/**
 * Everything that can be set, each by the environment variable of the same name in capitals
 * (`databaseUrl` is `DATABASE_URL`). docs/operations.md tells what each is for.
 */
export class Settings extends ModelSettings {
  @IsString()
  host = '127.0.0.1';

  @number()
  @IsInt()
  @Min(0)
  @Max(65535)
  port = 3000;

  @list()
  @IsIn(ROLES, { each: true })
  roles: Role[] = [...ROLES];

  /** Balancers whose `X-Forwarded-For` tells who asks: addresses, or ranges of them. Nobody else's is believed. */
  @IsOptional()
  @list()
  @areAddressRanges()
  trustedProxies?: string[];

  /** Where the embedded database and its root key are kept; chosen at start if not set. */
  @IsOptional()
  @IsString()
  dataDir?: string;

  /** Where the sound of classes is kept; by default `audio` under the data folder. Several nodes share one. */
  @IsOptional()
  @IsString()
  audioDir?: string;

  /** The largest recording that can be imported. */
  @number()
  @IsInt()
  @Min(1)
  maxAudioBytes = 200_000_000;

  /** A PostgreSQL of your own; without it the embedded one is started. */
  @IsOptional()
  @Matches(/^postgres(ql)?:\/\//, { message: '$property must begin with postgres://' })
  databaseUrl?: string;

  /** 32 bytes as base64: `openssl rand -base64 32`. */
  @ValidateIf(
    (settings: Settings) =>
      settings.databaseUrl !== undefined && settings.rootKeyFile === undefined,
  )
  @Matches(BASE64_OF_32_BYTES, {
    message: 'rootKey or rootKeyFile is needed with databaseUrl: 32 bytes as base64',
  })
  rootKey?: string;

  @IsOptional()
  @IsString()
  rootKeyFile?: string;

  /** Whose tokens are accepted; without it people sign in as guests of this installation. */
  @IsOptional()
  @IsUrl({ require_tld: false, protocols: ['http', 'https'] })
  authJwksUrl?: string;

  @ValidateIf((settings: Settings) => settings.authJwksUrl !== undefined)
  @IsString({ message: '$property is needed with authJwksUrl' })
  authIssuer?: string;

  @ValidateIf((settings: Settings) => settings.authJwksUrl !== undefined)
  @IsString({ message: '$property is needed with authJwksUrl' })
  authAudience?: string;

  @number()
  @IsInt()
  @Min(1)
  @Max(3650)
  guestTokenDays = 365;

  @IsTimeZone()
  statsTimeZone = 'UTC';

  /** Whether the classes that come with the program are put on offer at start; by default in embedded mode. */
  @IsOptional()
  @IsIn(['on', 'off'])
  demoCatalogue?: 'on' | 'off';

  /** What somebody reads who may be in danger, and the help lines (docs/crisis-texts.md); by default what comes with the program. */
  @IsOptional()
  @IsString()
  crisisTextFile?: string;

  /** What the companion has learned, as `companion train` wrote it; by default what comes with the program. */
  @IsOptional()
  @IsString()
  companionHeadFile?: string;

  /** How many generations this node writes at once. */
  @number()
  @IsInt()
  @Min(1)
  @Max(200)
  workers = 8;

  /** Milliseconds after a request at which the companion takes over. */
  @number()
  @IsInt()
  @Min(500)
  @Max(40_000)
  generationDeadlineMs = 30_000;

  /** Generations of one person that are written at once on one node. */
  @number()
  @IsInt()
  @Min(1)
  @Max(100)
  generationsAtOnce = 2;

  /** The same, for a person with `pro`. */
  @number()
  @IsInt()
  @Min(1)
  @Max(100)
  generationsAtOncePro = 4;

  /** When more generations than this wait for the model, the companion writes new ones at once. */
  @number()
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  busyAbove = 100;

  /** The same, for those of people with `pro`. */
  @number()
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  busyAbovePro = 1_000;

  /** Of one person, in a minute, on one node. */
  @number()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  requestsPerMinute = 300;

  /** New guests from one address, in a minute, on one node. */
  @number()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  guestsPerMinute = 20;

  /** Characters in one message. */
  @number()
  @IsInt()
  @Min(1)
  @Max(100_000)
  maxTextLength = 10_000;

  /** Messages in one entry. */
  @number()
  @IsInt()
  @Min(1)
  @Max(1000)
  maxMessages = 20;

  @IsIn(LOG_LEVELS)
  logLevel: (typeof LOG_LEVELS)[number] = 'info';

  has(role: Role): boolean {
    return this.roles.includes(role);
  }

  get publishesDemoCatalogue(): boolean {
    return this.demoCatalogue === undefined
      ? this.databaseUrl === undefined
      : this.demoCatalogue === 'on';
  }

  /** Whether people can have a local identity: where no one else says who they are. */
  get guests(): boolean {
    return this.authJwksUrl === undefined;
  }
}

/** Reads the settings. @throws SettingsRefused with every fault in it. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const given: Record<string, string> = {};
  for (const name of settingNames()) {
    const value = environment[environmentName(name)];
    if (value !== undefined && value !== '') given[name] = value;
  }
  const settings = plainToInstance(Settings, given, { exposeDefaultValues: true });
  const faults = validateSync(settings, { skipMissingProperties: false }).flatMap(
    ({ property, constraints }) =>
      Object.values(constraints ?? {}).map((fault) => `  ${environmentName(property)}: ${fault}`),
  );
  if (faults.length > 0) {
    throw new SettingsRefused(`These settings cannot be used:\n${faults.join('\n')}`);
  }
  return settings;
}

/** The environment variable that sets a property of Settings. */
export function environmentName(property: string): string {
  return property.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

const OPTIONAL: readonly (keyof Settings)[] = [
  'trustedProxies',
  'dataDir',
  'audioDir',
  'databaseUrl',
  'rootKey',
  'rootKeyFile',
  'authJwksUrl',
  'authIssuer',
  'authAudience',
  'demoCatalogue',
  'companionHeadFile',
  'crisisTextFile',
  ...OPTIONAL_MODEL_SETTINGS,
];

/** The properties of Settings that can be set. */
export function settingNames(): string[] {
  return [...Object.keys(new Settings()), ...OPTIONAL];
}
