import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import type { ProcessEntryCommand } from '../domain/entry/entry.commands.js';
import type { FailureReason } from '../domain/generation.js';
import { Private } from '../domain/private.js';
import type { GenerationUid } from '../domain/uid.js';
import { stepCommandId } from '../log/command-id.js';
import type { Entries } from '../log/entries.js';
import type { EntryCommands } from '../log/entry-commands.js';
import type { OpenedEvent } from '../log/event-codec.js';
import type { People } from '../log/people.js';
import type { Clock } from '../ports/clock.port.js';
import type { Ids } from '../ports/ids.port.js';
import type { GenerationJob, Lane } from '../ports/jobs.port.js';
import { type LanguageModel, ModelFailure } from '../ports/language-model.port.js';
import type { PassingTexts } from '../ports/passing-texts.port.js';
import { PassingWriter } from './passing-writer.js';
import type { Work, WritingProcess } from './process.js';

/** Tries that a model gets before the companion writes; they share the deadline. */
const MOST_ATTEMPTS = 3;
/** Tries in all, where it is not the writer that fails but something it needs, such as a connection that broke. */
const MOST_IN_ALL = 6;
/** Such a fault comes at once. One that takes longer is no passing one, and the person has waited enough. */
const PASSING_MS = 1_000;
const BACKOFF_MS = 400;
/** The companion is quick; longer than this means that it hangs. */
const COMPANION_MS = 10_000;

/** Who writes, and until when. */
export interface Writers {
  readonly model: LanguageModel;
  /** The last resort: built in, without a network. */
  readonly companion: LanguageModel;
  /** Milliseconds after the request at which the companion takes over, whatever the model is doing. */
  readonly deadlineMs: number;
}

/**
 * Does one generation from wherever it stands: attempts, outcomes and failures are facts in the entry's stream, so
 * a worker that dies leaves nothing but a try to be made again, and two workers at once do no more than one.
 */
export class GenerationWorker {
  readonly #logger = new Logger(GenerationWorker.name);

  constructor(
    private readonly processes: readonly WritingProcess[],
    private readonly told: Entries,
    private readonly people: People,
    private readonly entries: EntryCommands,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly passing: PassingTexts,
    private readonly writers: Writers,
  ) {}

  /** @throws when the node is stopping or the log is away; the job is then for another try. */
  async work(job: GenerationJob, lane: Lane, stopping: AbortSignal): Promise<void> {
    let companionNow = lane === 'overdue' && !job.busy;
    for (;;) {
      stopping.throwIfAborted();
      const work = await this.prepare(job, companionNow);
      if (work === undefined) return;
      const { process, ...rest } = work;
      const attempted = await this.attempt(job, process, rest, stopping);
      if (attempted === 'done') return;
      if (attempted === 'no use') companionNow = true;
      else if (rest.attempt !== MOST_ATTEMPTS) {
        await pause(BACKOFF_MS * rest.attempt, undefined, { signal: stopping });
      }
    }
  }

  /**
   * @param companionNow no model is to be asked any more.
   * @returns `undefined` when there is nothing left to do.
   */
  private async prepare(
    job: GenerationJob,
    companionNow: boolean,
  ): Promise<(Prepared & { process: WritingProcess }) | undefined> {
    const { events, state } = await this.told.read(job.entry);
    if (state.situation !== 'open') return undefined;
    const generation = state.generations.get(job.generation);
    const person = await this.people.facts(state.user);
    const process = this.processes.find(({ kind }) => kind === generation?.kind);
    const request = requestOf(events, job.generation);
    if (generation?.status !== 'open' || person === undefined) return undefined;
    if (process === undefined || request === undefined) return undefined;

    const attempt = generation.attempts + 1;
    const now = this.clock.now();
    const left = request.metadata.at + this.writers.deadlineMs - now;
    const lastResort = companionNow || attempt > MOST_ATTEMPTS || left <= 0;
    return {
      process,
      entry: job.entry,
      state,
      events,
      generation,
      seed: this.ids.seed(generation.uid),
      attempt,
      person,
      requestedPosition: request.position,
      now,
      model: lastResort ? this.writers.companion : this.writers.model,
      lastResort,
      timeMs: lastResort ? COMPANION_MS : left,
    };
  }

  private async attempt(
    job: GenerationJob,
    process: WritingProcess,
    prepared: Prepared,
    stopping: AbortSignal,
  ): Promise<Attempted> {
    const { generation, attempt, model, lastResort } = prepared;
    const record = async (
      command: ProcessEntryCommand,
      subject: string,
      step: string,
    ): Promise<void> => {
      await this.record(job, process.name, command, stepCommandId(subject, step));
    };
    const step = (name: string): [string, string] => [generation.uid, name];
    const attempting = { generation: generation.uid, attempt };
    await record(
      { type: 'AttemptGeneration', ...attempting },
      ...step(`attempt/${String(attempt)}`),
    );
    const signal = AbortSignal.any([stopping, AbortSignal.timeout(prepared.timeMs)]);
    const writer = new PassingWriter(this.passing, job.entry, generation.uid, attempt);
    const work: Work = {
      ...prepared,
      signal,
      progress: (stage) => {
        writer.progress(stage);
      },
      show: (text) => {
        writer.show(text);
      },
      record,
    };
    const began = performance.now();
    try {
      if (job.busy && !lastResort) throw tooBusy();
      await record(await patiently(process.write(work), signal), ...step('outcome'));
      return 'done';
    } catch (error) {
      stopping.throwIfAborted();
      const [reason, detail] = failureOf(error, signal);
      const passes = !(error instanceof ModelFailure) && performance.now() - began < PASSING_MS;
      const final = lastResort && (!passes || attempt >= MOST_IN_ALL);
      this.#logger.warn(`${process.name}, try ${String(attempt)}: ${reason} (${detail})`);
      await record(
        {
          type: 'FailGeneration',
          ...attempting,
          technique: model.technique,
          reason,
          final,
          detail: Private.of(detail),
        },
        ...step(`failed/${String(attempt)}`),
      );
      if (final) return 'done';
      return error instanceof ModelFailure && !error.retry ? 'no use' : 'again';
    } finally {
      writer.close();
    }
  }

  private async record(
    job: GenerationJob,
    process: string,
    command: ProcessEntryCommand,
    commandId: string,
  ): Promise<void> {
    const origin = {
      commandId,
      actor: `process:${process}`,
      correlationId: job.generation,
      causationId: job.generation,
    };
    await this.entries.run(job.entry, command, {}, origin);
  }
}

/** `again`: the model may do better in a moment. `no use`: it will not, so the companion writes at once. */
type Attempted = 'done' | 'again' | 'no use';

type Prepared = Omit<Work, 'signal' | 'progress' | 'show' | 'record'> & {
  readonly lastResort: boolean;
  readonly timeMs: number;
};

function requestOf(
  events: readonly OpenedEvent[],
  generation: GenerationUid,
): OpenedEvent | undefined {
  return events.find(
    (event) =>
      (event.type === 'GreetingRequested' || event.type === 'SystemChatRequested') &&
      event.data.generation === generation,
  );
}

/** The work's result, or the end of our patience, whichever comes first: not every model listens to its signal. */
async function patiently<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const over = Promise.withResolvers<never>();
  const giveUp = (): void => {
    over.reject(new ModelFailure('timeout', 'the time was over'));
  };
  signal.addEventListener('abort', giveUp, { once: true });
  try {
    return await Promise.race([work, over.promise]);
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}

function tooBusy(): ModelFailure {
  return new ModelFailure('busy', 'too many wait for the model', { retry: false });
}

/** @returns a reason out of the closed list, and a detail that holds nobody's words. */
function failureOf(error: unknown, signal: AbortSignal): [FailureReason, string] {
  if (error instanceof ModelFailure) return [error.reason, error.message];
  if (signal.aborted) return ['timeout', 'the time was over'];
  return ['internal', error instanceof Error ? error.name : 'unknown'];
}
