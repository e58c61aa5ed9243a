import { setTimeout as pause } from 'node:timers/promises';
import type { EntryUid, UserUid } from '../../src/domain/uid.js';
import type { Position } from '../../src/ports/event-log.port.js';
import type { TestDatabase } from '../../test/support/database.js';
import { TestNode } from '../../test/support/node.js';
import { quantile } from '../statistics.js';

const COMMANDS = 400;
const COMMANDS_AN_ENTRY = 10;
/** Long enough that nothing else is under way when the next command comes. */
const QUIET_MS = 20;
const WARM_UP = 40;
const PROJECTION = 'journal';

/** Milliseconds after the answer to a command, on a node with all its readers, at a quiet rate. */
export interface ReaderLatency {
  readonly commands: number;
  /** Until a subscriber in the same process has the event. */
  readonly delivered: { readonly p50: number; readonly p95: number };
  /** Until the projection has committed what it makes of it and says so. */
  readonly projected: { readonly p50: number; readonly p95: number };
}

export async function measureReaders(database: TestDatabase): Promise<ReaderLatency> {
  const node = await TestNode.on(database);
  const readers = node.readers();
  readers.start();
  const user = await node.person();
  const arrivals = new Arrivals(node);
  await node.caughtUp();

  const delivered: number[] = [];
  const projected: number[] = [];
  let entry = await node.entry(user);
  for (let n = 0; n < WARM_UP + COMMANDS; n += 1) {
    if (n % COMMANDS_AN_ENTRY === 0) entry = await node.entry(user);
    await pause(QUIET_MS);
    const position = await hideOrShow(node, user, entry, n % 2 === 0);
    const answered = performance.now();
    const projecting = node.reached.wait(PROJECTION, position, 5_000).then(() => performance.now());
    const arrived = await arrivals.of(position);
    const reached = await projecting;
    if (n < WARM_UP) continue;
    // An event may be delivered before whoever has appended it is told.
    delivered.push(Math.max(0, arrived - answered));
    projected.push(Math.max(0, reached - answered));
  }
  arrivals.stop();
  await readers.stop();
  node.log.close();
  return { commands: COMMANDS, delivered: summed(delivered), projected: summed(projected) };
}

async function hideOrShow(
  node: TestNode,
  by: UserUid,
  entry: EntryUid,
  hide: boolean,
): Promise<Position> {
  const { position } = await node.run(entry, { type: hide ? 'HideEntry' : 'ShowEntry', by });
  return position;
}

function summed(values: readonly number[]): { p50: number; p95: number } {
  return { p50: quantile(values, 0.5), p95: quantile(values, 0.95) };
}

/** A subscriber that notes when each event reached it. */
class Arrivals {
  readonly #times = new Map<Position, PromiseWithResolvers<number>>();
  readonly #stop = new AbortController();

  constructor(node: TestNode) {
    void this.follow(node);
  }

  of(position: Position): Promise<number> {
    return this.at(position).promise;
  }

  stop(): void {
    this.#stop.abort();
  }

  private async follow(node: TestNode): Promise<void> {
    for await (const page of node.log.subscribe(await node.log.head(), this.#stop.signal)) {
      for (const { position } of page) this.at(position).resolve(performance.now());
    }
  }

  private at(position: Position): PromiseWithResolvers<number> {
    const known = this.#times.get(position) ?? Promise.withResolvers<number>();
    this.#times.set(position, known);
    return known;
  }
}
