import { createHmac, hkdfSync } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { AlreadyHappened, type Decider } from '../domain/decider.js';
import type { DomainEvent } from '../domain/events.js';
import { canonicalJson } from '../domain/json.js';
import { Refusal, refuse } from '../domain/refusal.js';
import type { StreamName } from '../domain/stream.js';
import type { UserUid } from '../domain/uid.js';
import type { Clock } from '../ports/clock.port.js';
import {
  type AppendResult,
  type EventLog,
  type EventToAppend,
  type ExpectedRevision,
  LogUnavailable,
  type Position,
  START,
} from '../ports/event-log.port.js';
import type { DataKey, KeyVault } from '../ports/key-vault.port.js';
import { derivedId } from './command-id.js';
import type { EventCodec, OpenedEvent } from './event-codec.js';
import { localDate } from '../domain/local-date.js';

/** How long a command goes on asking a log that does not answer. */
const PATIENCE_MS = 5_000;
const PAUSE_MS = 100;
/** A stream that so many others write to at once is a fault, not a crowd. */
const MOST_CONFLICTS = 100;

/** Who and what stands behind a command, for the metadata of its events. */
export interface Origin {
  readonly commandId: string;
  readonly actor: string;
  readonly correlationId: string;
  readonly causationId: string;
}

/** What a decision on a stream needs to know besides the stream. */
export interface Surroundings<Facts> {
  readonly facts: Facts;
  /** Whose words the stream holds; `null` for nobody's. */
  readonly person: UserUid | null;
  /** Whose calendar dates the events: IANA name. */
  readonly timezone: string;
}

export interface CommandRun<Command, State, E extends DomainEvent, Facts> {
  readonly stream: StreamName;
  readonly decider: Decider<Command, State, E, Facts>;
  readonly command: Command;
  /** What was asked, opened and validated: another body under the same command id is refused. */
  readonly body: unknown;
  readonly origin: Origin;
  /** @param now when it is decided, in milliseconds since 1970 UTC: the time that its events will carry. */
  readonly surroundings: (state: State, now: number) => Promise<Surroundings<Facts> | Refusal>;
}

/** What a command came to. */
export interface Outcome {
  /**
   * The events of this command as stored, now or the first time it was sent. Where nothing was to be done: the
   * earlier event that stands for it, or none.
   */
  readonly events: readonly DomainEvent[];
  /** The last revision of the stream, and where it stands in the log, as far as this command saw. */
  readonly revision: number;
  readonly position: Position;
}

/**
 * Reads a stream, decides, appends at the revision it read; begins again when somebody was quicker.
 * The log is the memory of which commands were done: an event that carries this command's id answers it.
 */
export class CommandRunner {
  constructor(
    private readonly log: EventLog,
    private readonly vault: KeyVault,
    private readonly codec: EventCodec,
    private readonly clock: Clock,
  ) {}

  /** @throws LogUnavailable, VaultUnavailable, AppendRefused: nothing is known to be stored. */
  async run<Command, State, E extends DomainEvent, Facts>(
    run: CommandRun<Command, State, E, Facts>,
  ): Promise<Outcome | Refusal> {
    for (let conflicts = 0; conflicts < MOST_CONFLICTS; conflicts += 1) {
      const answer = await this.tryOnce(run);
      if (answer !== 'conflict') return answer;
    }
    throw new LogUnavailable(`${run.stream} is written to by too many at once`);
  }

  private async tryOnce<Command, State, E extends DomainEvent, Facts>(
    run: CommandRun<Command, State, E, Facts>,
  ): Promise<Outcome | Refusal | 'conflict'> {
    const stored = await this.codec.open(await this.log.readStream(run.stream));
    const earlier = stored.filter(({ metadata }) => metadata.command_id === run.origin.commandId);
    if (earlier.length > 0) {
      const answer = await this.answerAgain(run, earlier, earlier.at(-1) === stored.at(-1));
      if (answer !== undefined) return answer;
    }

    const state = stored.reduce<State>(
      // The stream is of the decider's kind, and holds events of that kind alone.
      (folded, event) => run.decider.evolve(folded, event as unknown as E, event.metadata.at),
      run.decider.initial,
    );
    const last = stored.at(-1);
    const now = Math.max(this.clock.now(), last?.metadata.at ?? 0);
    const surroundings = await run.surroundings(state, now);
    if (surroundings instanceof Refusal) return surroundings;
    const decision = run.decider.decide(run.command, state, surroundings.facts);
    if (decision instanceof Refusal) return decision;
    if (decision instanceof AlreadyHappened) return unchanged([decision.event], last);
    if (decision.length === 0) return unchanged([], last);

    const key = await this.vault.ensureStreamKey(run.stream, surroundings.person);
    const events = this.prepare(run, decision, key, now, surroundings.timezone);
    const result = await this.appendSurely(run.stream, last?.revision ?? 'no-stream', events);
    if (result.kind === 'conflict') return 'conflict';
    return { events: decision, revision: result.revision, position: result.position };
  }

  /**
   * The answer that the same command got before. Where the stream's key is gone, bodies cannot be compared any more;
   * then only the command that ended the stream (a deletion) is answered again, others are decided on what is left.
   */
  private async answerAgain(
    run: { stream: StreamName; body: unknown },
    earlier: readonly OpenedEvent[],
    isLast: boolean,
  ): Promise<Outcome | Refusal | undefined> {
    const last = earlier.at(-1);
    const key = (await this.vault.findStreamKeys([run.stream])).get(run.stream);
    if (last === undefined || (key === undefined && !isLast)) return undefined;
    if (key !== undefined && last.metadata.body_digest !== digest(run.body, key)) {
      return refuse('idempotency-key-reused');
    }
    return { events: earlier, revision: last.revision, position: last.position };
  }

  private prepare(
    run: { stream: StreamName; body: unknown; origin: Origin },
    decision: readonly DomainEvent[],
    key: DataKey,
    at: number,
    timezone: string,
  ): EventToAppend[] {
    const bodyDigest = digest(run.body, key);
    const { commandId, actor, correlationId, causationId } = run.origin;
    const metadata = {
      command_id: commandId,
      body_digest: bodyDigest,
      correlation_id: correlationId,
      causation_id: causationId,
      actor,
      at,
      local_date: localDate(at, timezone),
    };
    return decision.map((event, index) => {
      const id = derivedId('event', commandId, bodyDigest, String(index));
      return { ...this.codec.seal(event, id, run.stream, key), metadata };
    });
  }

  /** After a lost answer the very same append is repeated, so that the log can say what became of the first. */
  private async appendSurely(
    stream: StreamName,
    expected: ExpectedRevision,
    events: readonly EventToAppend[],
  ): Promise<AppendResult> {
    const deadline = performance.now() + PATIENCE_MS;
    for (;;) {
      try {
        return await this.log.append(stream, expected, events);
      } catch (error) {
        if (!(error instanceof LogUnavailable) || performance.now() > deadline) throw error;
        await pause(PAUSE_MS);
      }
    }
  }
}

/** Nothing was appended: the stream is where it was. */
function unchanged(events: readonly DomainEvent[], last: OpenedEvent | undefined): Outcome {
  return { events, revision: last?.revision ?? -1, position: last?.position ?? START };
}

/** The same for the same body, and dead with the stream's key: nobody can guess at a deleted entry's words by it. */
function digest(body: unknown, key: DataKey): string {
  const hmacKey = hkdfSync('sha256', key.secret, '', 'body-digest', 32);
  return createHmac('sha256', Buffer.from(hmacKey)).update(canonicalJson(body)).digest('base64url');
}
