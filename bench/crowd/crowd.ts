import type { CommandAnswer } from '../../src/contract/responses.js';
import type { TestDatabase } from '../../test/support/database.js';
import { Follower } from '../../test/support/follower.js';
import { Person } from '../../test/support/person.js';
import { Server } from '../../test/support/server.js';
import { describeMachine, type Machine, onInterrupt } from '../postgres.js';
import { quantile } from '../statistics.js';

const PEOPLE = 100;
const WORKERS = 20;
/** What the scripted model takes for each generation. */
const MODEL_MS = 1_000;

interface Latency {
  readonly p50: number;
  readonly p95: number;
}

/** What a crowd has met with. Milliseconds, where nothing else is said. */
export interface CrowdReport {
  readonly machine: Machine;
  readonly people: number;
  readonly workers: number;
  readonly modelMs: number;
  readonly generations: number;
  /** Generations that the model did not write itself. */
  readonly notByTheModel: number;
  /** From the first command to the last reply on a socket. */
  readonly seconds: number;
  /** The least that so many workers can take. */
  readonly leastSeconds: number;
  /** From a request for a generation to the first attempt at it. */
  readonly queued: Latency;
  /** Until POST /entries was answered, and until a message was. */
  readonly entryAccepted: Latency;
  readonly chatAccepted: Latency;
  /** From the command to its greeting or reply on the socket. */
  readonly greetingSeen: Latency;
  readonly replySeen: Latency;
}

/** What one person has met with, in milliseconds. */
type CheckIn = Record<'entryAccepted' | 'chatAccepted' | 'greetingSeen' | 'replySeen', number>;

/** Each person starts an entry, sees the greeting, writes a message, and sees the reply; all of them at once. */
export async function measureCrowd(database: TestDatabase): Promise<CrowdReport> {
  const server = await Server.start(database.url, {
    LANGUAGE_MODEL: 'scripted',
    SCRIPT: JSON.stringify({ delayMs: MODEL_MS }),
    WORKERS: String(WORKERS),
    LOG_LEVEL: 'error',
  });
  onInterrupt(() => server.stop('SIGKILL'));
  try {
    const people: Person[] = [];
    for (let i = 0; i < PEOPLE; i += 1) people.push(await Person.guest(server.url));
    const begin = performance.now();
    const checkIns = await Promise.all(people.map((person) => checkIn(server.url, person)));
    const seconds = (performance.now() - begin) / 1000;
    const generations = await readGenerations(database);
    const over = (what: keyof CheckIn): Latency => latency(checkIns.map((one) => one[what]));
    return {
      machine: await describeMachine(database),
      people: PEOPLE,
      workers: WORKERS,
      modelMs: MODEL_MS,
      generations: generations.length,
      notByTheModel: generations.filter(({ technique }) => technique !== 'scripted').length,
      seconds,
      leastSeconds: (generations.length * MODEL_MS) / WORKERS / 1000,
      queued: latency(generations.map(({ queued }) => queued)),
      entryAccepted: over('entryAccepted'),
      chatAccepted: over('chatAccepted'),
      greetingSeen: over('greetingSeen'),
      replySeen: over('replySeen'),
    };
  } finally {
    await server.stop();
  }
}

async function checkIn(url: string, person: Person): Promise<CheckIn> {
  const entry = await timed(() => person.command('/entries'));
  const { entry_uid: uid } = entry.value;
  const follower = new Follower(url, person.token, uid);
  const greeting = await timed(() => follower.ended(generationOf(entry.value)));
  const text = 'I cannot sleep, my mind keeps racing about work';
  const chat = await timed(() => person.command(`/entries/${uid}/chat`, { text }));
  const reply = await timed(() => follower.ended(generationOf(chat.value)));
  follower.close();
  return {
    entryAccepted: entry.ms,
    chatAccepted: chat.ms,
    greetingSeen: entry.ms + greeting.ms,
    replySeen: chat.ms + reply.ms,
  };
}

function generationOf({ generation }: CommandAnswer): string {
  if (generation === undefined) throw new Error('The command has asked for no generation');
  return generation.uid;
}

async function timed<T>(call: () => Promise<T>): Promise<{ value: T; ms: number }> {
  const begin = performance.now();
  const value = await call();
  return { value, ms: performance.now() - begin };
}

/** Who wrote each generation, and how long it was queued before. */
function readGenerations(
  database: TestDatabase,
): Promise<{ technique: string | null; queued: number }[]> {
  return database.query(
    `SELECT g.technique, min((attempted.metadata->>'at')::float8) - g.requested_at * 1000 AS queued
     FROM journal_generations g
     JOIN log.events attempted
       ON attempted.type = 'GenerationAttempted' AND attempted.data->>'generation' = g.uid
     GROUP BY g.uid`,
  );
}

function latency(values: readonly number[]): Latency {
  return { p50: quantile(values, 0.5), p95: quantile(values, 0.95) };
}
