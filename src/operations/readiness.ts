import type { ReaderStatus } from '../readers/reader-runner.js';

/** Whether this node may be sent requests, and why not. */
export class Readiness {
  #draining = false;

  /** @param readers how the readers of this node are doing. @param ping asks the database; throws when it is away. */
  constructor(
    private readonly readers: () => readonly ReaderStatus[],
    private readonly ping: () => Promise<unknown>,
  ) {}

  /** From now on not ready: what is under way is being finished. */
  drain(): void {
    this.#draining = true;
  }

  async check(): Promise<{ ready: boolean; reasons: string[] }> {
    const reasons: string[] = [];
    if (this.#draining) reasons.push('shutting down');
    await this.ping().catch(() => {
      reasons.push('the database is away');
    });
    for (const { name, state, caughtUp, error } of this.readers()) {
      if (error !== null) reasons.push(`${name}: ${error}`);
      else if (state === 'starting') reasons.push(`${name} is starting`);
      else if (!caughtUp) reasons.push(`${name} is catching up`);
    }
    return { ready: reasons.length === 0, reasons };
  }
}
