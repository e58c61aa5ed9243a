import { execFileSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { type Seen, Visitor } from './crowd/visitor.js';
import { onOwnServer } from './own-server.js';
import { quantile } from './statistics.js';

const WRITERS = 100;
const READERS = 50;
const ARRIVE_WITHIN_MS = 5_000;

const MESSAGES = [
  "I can't sleep, my mind keeps racing about work",
  'My grandmother died on Sunday and I miss her voice',
  'Exam tomorrow and I feel sick with nerves',
  'Good news today, I got the flat',
  'I keep putting off the one thing that matters',
] as const;

/** Many people at once: how long until all are answered by a slow model, and how soon by the companion. */
async function main(): Promise<void> {
  await onOwnServer(
    settings({
      LANGUAGE_MODEL: 'scripted',
      SCRIPT: JSON.stringify({ delayMs: 1_000 }),
      WORKERS: '20',
      BUSY_ABOVE: '100000',
      GENERATION_DEADLINE_MS: '40000',
    }),
    async ({ url }) => {
      const crowd = await arrive(url, WRITERS);
      await warmUp(url);
      const began = performance.now();
      await Promise.all(
        crowd.map(async (visitor, i) => {
          await visitor.begin();
          await visitor.write(messageOf(i));
        }),
      );
      const seconds = (performance.now() - began) / 1000;
      console.log(
        `${String(WRITERS)} people, a greeting and a reply each, 1 s of model time a generation, 20 workers: ${seconds.toFixed(1)} s` +
          ` (${String((2 * WRITERS) / 20)} s of it is the model’s)`,
      );
      crowd.forEach((visitor) => {
        visitor.leave();
      });
    },
  );
  await onOwnServer(settings({ WORKERS: '8' }), async ({ url, pid = 0 }) => {
    const crowd = await arrive(url, READERS);
    await warmUp(url);
    await Promise.all(crowd.map((visitor) => visitor.begin()));
    const seen = await Promise.all(
      crowd.map(async (visitor, i): Promise<Seen> => {
        await pause((i * ARRIVE_WITHIN_MS) / READERS);
        return visitor.write(messageOf(i));
      }),
    );
    console.log(`${String(READERS)} messages within 5 s, answered by the companion, in ms:`);
    for (const what of ['accepted', 'firstWords', 'wholeReply'] as const) {
      const values = seen.map((one) => one[what]);
      const told = [0.5, 0.95, 1].map((share) => quantile(values, share).toFixed(0).padStart(6));
      console.log(
        `  ${what.padEnd(11)} p50 ${told[0] ?? ''}  p95 ${told[1] ?? ''}  most ${told[2] ?? ''}`,
      );
    }
    console.log(`  memory of the whole service, encoder loaded: ${residentMegabytes(pid)} MB`);
    crowd.forEach((visitor) => {
      visitor.leave();
    });
  });
}

function settings(given: Record<string, string>): () => Promise<Record<string, string>> {
  return () => Promise.resolve(given);
}

function arrive(url: string, many: number): Promise<Visitor[]> {
  return Promise.all(Array.from({ length: many }, () => Visitor.arrive(url)));
}

/** The encoder loads with the first text, and looks at every class once. */
async function warmUp(url: string): Promise<void> {
  const first = await Visitor.arrive(url);
  await first.begin();
  await first.write(messageOf(0));
  first.leave();
}

function messageOf(i: number): string {
  return MESSAGES[i % MESSAGES.length] ?? MESSAGES[0];
}

function residentMegabytes(pid: number): string {
  const kilobytes = execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return (Number(kilobytes) / 1024).toFixed(0);
}

await main();
