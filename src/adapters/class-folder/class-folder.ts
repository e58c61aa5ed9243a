import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { JourneyAudio, JourneyDescription } from '../../domain/journey/journey.events.js';
import type { Recording } from '../../ports/class-audio.port.js';
import { readDescription } from './description.js';
import { readRecording } from './recording.js';
import { readTranscript, type Transcript } from './transcript.js';

/** What a description says of a class that has no recording. */
const SYNTHESISED = 'synthesised';
/** Silence and a bell after the last words. */
const SECONDS_AFTER = 12;

/** A folder of classes has faults. The message lists every one of them; nothing was imported. */
export class ClassesRefused extends Error {
  override readonly name = 'ClassesRefused';
}

/** A class as it lies in a folder. */
export interface ClassInFolder {
  readonly description: JourneyDescription;
  /** Where its audio is not synthesised. */
  readonly recording: Recording | undefined;
}

/**
 * Reads a folder of classes: for each, `<slug>.yaml` (or .json) that describes it, `<slug>.vtt`, its timed transcript,
 * and the audio file that the description names. @param maxAudioBytes how large that can be.
 * @throws ClassesRefused with all faults of all files.
 */
export function readClasses(folder: string, maxAudioBytes: number): ClassInFolder[] {
  const faults: string[] = [];
  const classes: ClassInFolder[] = [];
  const files = readdirSync(folder).sort();
  for (const file of files.filter((name) => ['.yaml', '.yml', '.json'].includes(extname(name)))) {
    const fault = (what: string): void => {
      faults.push(`${file}: ${what}`);
    };
    const found = readClass(join(folder, file), maxAudioBytes, fault);
    if (found !== undefined) classes.push(found);
  }
  for (const title of repeated(classes.map(({ description }) => description.title))) {
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

function readClass(
  file: string,
  maxAudioBytes: number,
  fault: (what: string) => void,
): ClassInFolder | undefined {
  const place = file.slice(0, -extname(file).length);
  const slug = basename(place);
  const found = readDescription(file, fault);
  const transcript = readTranscript(`${place}.vtt`, fault);
  if (found?.audio === undefined) return undefined;
  const { audio: sound, seconds, ...described } = found;
  const beside = join(dirname(file), sound);
  const audio =
    sound === SYNTHESISED
      ? synthesised(slug, transcript)
      : readRecording(beside, seconds, maxAudioBytes, fault);
  if (audio === undefined || transcript === undefined) return undefined;
  if (transcript.seconds > audio.seconds) fault('its transcript goes on after its audio has ended');
  return {
    description: { slug, ...described, audio, transcript: transcript.text },
    recording: audio.kind === 'imported' ? { sha256: audio.sha256, file: beside } : undefined,
  };
}

/** The same class always sounds the same. */
function synthesised(slug: string, transcript: Transcript | undefined): JourneyAudio | undefined {
  if (transcript === undefined) return undefined;
  const seed = createHash('sha256').update(slug).digest().readUInt32BE(0);
  return { kind: 'synthesised', seed, seconds: Math.ceil(transcript.seconds) + SECONDS_AFTER };
}

function repeated(titles: readonly string[]): Set<string> {
  return new Set(titles.filter((title, i) => titles.indexOf(title) !== i));
}
