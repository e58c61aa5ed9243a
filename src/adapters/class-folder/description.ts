import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { EMOTIONS, type Emotion } from '../../domain/emotions.js';
import type { JourneyDescription } from '../../domain/journey/journey.events.js';

/** What the file of a class says about it. */
export interface Description extends Pick<
  JourneyDescription,
  'title' | 'description' | 'instructor' | 'emotions' | 'access'
> {
  /** The name of a file beside it, or `synthesised`; `undefined` when it says neither. */
  readonly audio: string | undefined;
  /** How long that file is, if it says so; what is synthesised is as long as the transcript. */
  readonly seconds: unknown;
}

/** Reads a class's description (YAML or JSON). @returns `undefined` when it is none at all; its fields may have faults. */
export function readDescription(
  file: string,
  fault: (what: string) => void,
): Description | undefined {
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
    audio: audioOf(text('audio', 200), fault),
    seconds: found.seconds,
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

function audioOf(name: string, fault: (what: string) => void): string | undefined {
  if (name === basename(name)) return name === '' ? undefined : name;
  fault(`'audio' must be the name of a file beside it, or synthesised`);
  return undefined;
}
