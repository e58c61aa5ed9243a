import type { JourneyAccess } from '../access.js';
import type { Emotion } from '../emotions.js';
import type { Event } from '../event.js';

/** What a class sounds like: bells and drones made here from a seed, or an operator's own file by its SHA-256. */
export type JourneyAudio =
  | { readonly kind: 'synthesised'; readonly seed: number; readonly seconds: number }
  | {
      readonly kind: 'imported';
      readonly sha256: string;
      readonly media_type: string;
      readonly seconds: number;
    };

/** A class as its publisher describes it. `transcript` is WebVTT. Nothing of it is private. */
export interface JourneyDescription {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly instructor: string;
  readonly emotions: readonly Emotion[];
  readonly access: JourneyAccess;
  readonly audio: JourneyAudio;
  readonly transcript: string;
}

/** Everything that happens to one class: stream `journey-{uid}`. */
export type JourneyEvent =
  | Event<'JourneyPublished', JourneyDescription>
  | Event<'JourneyChanged', JourneyDescription>
  | Event<'JourneyWithdrawn', object>;
