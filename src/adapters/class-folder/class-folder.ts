import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parse } from 'yaml';
import { EMOTIONS, type Emotion } from '../../domain/emotions.js';
import type { JourneyDescription } from '../../domain/journey/journey.events.js';
import { readTranscript } from './transcript.js';

/** Silence and a bell after the last words. */
const SECONDS_AFTER = 12;

/** A folder of classes has faults. The message lists every one of them; nothing was imported. */
export class ClassesRefused extends Error {
  override readonly name = 'ClassesRefused';
}

/**
 * Reads a folder of classes: for each, `<slug>.yaml` (or .json) that describes it and `<slug>.vtt`, its timed transcript.
 * @throws ClassesRefused with all faults of all files.
 */
export function readClasses(folder: string): JourneyDescription[] {
  const faults: string[] = [];
  const classes: JourneyDescription[] = [];
  const files = readdirSync(folder).sort();
  for (const file of files.filter((name) => ['.yaml', '.yml', '.json'].includes(extname(name)))) {
    const fault = (what: string): void => {
      faults.push(`${file}: ${what}`);
    };
    const slug = file.slice(0, -extname(file).length);
    const described = readDescription(join(folder, file), fault);
    const transcript = readTranscript(join(folder, `${slug}.vtt`), fault);
    if (described !== undefined && transcript !== undefined) {
      const seconds = Math.ceil(transcript.seconds) + SECONDS_AFTER;
      const audio = { kind: 'synthesised', seed: seedOf(slug), seconds } as const;
      classes.push({ slug, ...described, audio, transcript: transcript.text });
    }
  }
  for (const title of repeated(classes.map(({ title }) => title))) {
    faults.push(`the title '${title}' stands twice`);
  }
  if (classes.length === 0 && faults.length === 0) faults.push(`${folder} holds no classes`);
  if (faults.length > 0) {
    throw new ClassesRefused(
      `These classes cannot be used:\n${faults.map((f) => `  ${f}`).join('\n')}`,
    );
  }
  return classes;
}

type Described = Pick<
  JourneyDescription,
  'title' | 'description' | 'instructor' | 'emotions' | 'access'
>;

function readDescription(file: string, fault: (what: string) => void): Described | undefined {
  let fields: unknown;
  try {
    fields = parse(readFileSync(file, 'utf8'));
  } catch {
    fault('cannot be read as YAML or JSON');
    return undefined;
  }
  if (typeof fields !== 'object' || fields === null) {
    fault('is not a list of fields');
    return undefined;
  }
  const found = fields as Record<string, unknown>;
  const text = (name: string, longest: number): string => {
    const value = found[name];
    if (typeof value !== 'string' || value.trim() === '') fault(`'${name}' is missing`);
    else if (value.length > longest)
      fault(`'${name}' is longer than ${String(longest)} characters`);
    return typeof value === 'string' ? value.trim() : '';
  };
  const described = {
    title: text('title', 80),
    description: text('description', 600),
    instructor: text('instructor', 80),
    emotions: emotionsOf(found.emotions, fault),
    access: found.access === 'premium' ? ('premium' as const) : ('free' as const),
  };
  if (found.access !== 'free' && found.access !== 'premium') {
    fault(`'access' must be free or premium`);
  }
  return described;
}

function emotionsOf(value: unknown, fault: (what: string) => void): Emotion[] {
  const names = Array.isArray(value) ? (value as unknown[]) : [];
  const emotions = names.filter((name): name is Emotion => EMOTIONS.includes(name as Emotion));
  if (emotions.length !== names.length || emotions.length < 1 || emotions.length > 2) {
    fault(`'emotions' must be one or two of: ${EMOTIONS.join(', ')}`);
  }
  return emotions;
}

/** The same class always sounds the same. */
function seedOf(slug: string): number {
  return createHash('sha256').update(slug).digest().readUInt32BE(0);
}

function repeated(titles: readonly string[]): Set<string> {
  return new Set(titles.filter((title, i) => titles.indexOf(title) !== i));
}
