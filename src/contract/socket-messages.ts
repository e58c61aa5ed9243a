import { IsInt, IsOptional, IsString, Min } from 'class-validator';
import type { EntryView, GenerationView, ItemView } from './entry.views.js';
import type { ProblemResponse } from './problem.js';

/** Every message on the socket, both ways, typed once for server and clients. docs/asyncapi.yaml describes them. */

/** What the client sends when it connects. */
export interface Handshake {
  readonly token: string;
}

/** A refused request: the acknowledgement carries this in the place of an answer. */
export interface SocketProblem {
  readonly problem: ProblemResponse;
}

export class FollowEntry {
  @IsString()
  entry_uid!: string;

  /** The entry's stream revision that the client has; absent: nothing yet. */
  @IsOptional()
  @IsInt()
  @Min(0)
  after_revision?: number;

  /** The build that the client's state is of; with another one it gets everything. */
  @IsOptional()
  @IsInt()
  @Min(0)
  build?: number;
}

export class UnfollowEntry {
  @IsString()
  entry_uid!: string;
}

export interface EntrySnapshot {
  readonly entry: EntryView;
  /** All of them, or only those that changed after `after_revision`. */
  readonly items: readonly ItemView[];
  readonly generations: readonly GenerationView[];
  readonly revision: number;
  readonly build: number;
  readonly position: string;
}

export interface EntryChanged {
  readonly entry_uid: string;
  /** Apply if from_revision ≤ mine < revision; ignore if revision ≤ mine; else follow again. */
  readonly from_revision: number;
  readonly revision: number;
  readonly build: number;
  readonly position: string;
  /** `null`: the entry was deleted. */
  readonly entry: EntryView | null;
  readonly items: readonly ItemView[];
  readonly generations: readonly GenerationView[];
}

export interface GenerationProgress {
  readonly entry_uid: string;
  readonly generation_uid: string;
  readonly stage: string;
  readonly message: string;
}

export interface GenerationText {
  readonly entry_uid: string;
  readonly generation_uid: string;
  readonly attempt: number;
  /** The whole text so far; it replaces what was shown. */
  readonly text: string;
}

export interface HistoryChanged {
  readonly entry_uid: string;
  readonly position: string;
}

export interface ClientToServer {
  'entry:follow': (
    request: FollowEntry,
    answer: (answer: EntrySnapshot | SocketProblem) => void,
  ) => void;
  'entry:unfollow': (
    request: UnfollowEntry,
    answer: (answer: object | SocketProblem) => void,
  ) => void;
  'history:follow': (request: object, answer: (answer: object | SocketProblem) => void) => void;
}

export interface ServerToClient {
  'entry:changed': (change: EntryChanged) => void;
  'generation:progress': (progress: GenerationProgress) => void;
  'generation:text': (text: GenerationText) => void;
  'history:changed': (change: HistoryChanged) => void;
}
