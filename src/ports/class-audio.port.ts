import type { Readable } from 'node:stream';
import type { JourneyAudio } from '../domain/journey/journey.events.js';

/** A class cannot be played right now; its transcript still can be read. */
export class AudioUnavailable extends Error {
  override readonly name = 'AudioUnavailable';
}

/** What a class sounds like, as a file that can be read from anywhere in it. */
export interface AudioFile {
  /** Names these very bytes, on every node: a strong entity tag, in its quotes. */
  readonly etag: string;
  readonly mediaType: string;
  readonly bytes: number;

  /**
   * The bytes from `first` to `last`, both included. Whoever does not read to the end destroys the stream, which
   * closes the file. @throws AudioUnavailable
   */
  read(first: number, last: number): Promise<Readable>;
}

/** An operator's recording. */
export interface Recording {
  readonly sha256: string;
  /** Where it lies before it is kept. */
  readonly file: string;
}

/** The sound of classes. */
export abstract class ClassAudio {
  /** Quick: what is made here from a seed is made when it is first read. @throws AudioUnavailable */
  abstract find(audio: JourneyAudio): Promise<AudioFile>;

  /**
   * Keeps an operator's recording, so that its file is no longer needed; again changes nothing.
   * @throws Error when it cannot be kept, or is not what its digest says.
   */
  abstract keep(recording: Recording): Promise<void>;
}
