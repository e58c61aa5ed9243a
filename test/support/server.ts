import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { INSTALLATION } from '../../src/config/installation.js';

const MAIN = join(INSTALLATION, 'dist', 'src', 'main.js');
const PATIENCE_MS = 60_000;

/** Tests look and ask far more often than people do. */
const UNLIMITED = {
  REQUESTS_PER_MINUTE: '1000000',
  GUESTS_PER_MINUTE: '1000000',
  GENERATIONS_AT_ONCE: '100',
};

/** A system account to run a server as. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** A node of the service as a process of its own, as operators run it. */
export class Server {
  #child: ChildProcess | undefined;
  #url = '';
  /** Everything that it has printed so far, over all its lives. */
  printed = '';

  private constructor(
    private readonly environment: Record<string, string>,
    private readonly account: Account | undefined,
  ) {}

  /**
   * Starts a node on this database. @param settings environment variables besides.
   */
  static async start(databaseUrl: string, settings: Record<string, string> = {}): Promise<Server> {
    const environment = {
      DATABASE_URL: databaseUrl,
      // One database has one root key, whoever starts a node on it.
      ROOT_KEY: createHash('sha256').update(databaseUrl).digest('base64'),
      DEMO_CATALOGUE: 'on',
      PORT: '0',
      ...UNLIMITED,
      ...settings,
    };
    const server = new Server(environment, undefined);
    await server.start();
    return server;
  }

  /** Starts a node with the embedded database in this folder. @param account who runs it; by default, we do. */
  static async embedded(
    dataDir: string,
    settings: Record<string, string> = {},
    account?: Account,
  ): Promise<Server> {
    const server = new Server({ DATA_DIR: dataDir, PORT: '0', ...UNLIMITED, ...settings }, account);
    await server.start();
    return server;
  }

  get url(): string {
    return this.#url;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  get rootKey(): string {
    return this.environment.ROOT_KEY ?? '';
  }

  /** Resolves when it says that it is ready. @throws Error with what it printed when it does not. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, [MAIN], {
      env: { PATH: process.env.PATH, HOME: process.env.HOME, ...this.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A process group of its own, as a terminal gives it.
      detached: true,
      ...this.account,
    });
    this.#child = child;
    const ready = Promise.withResolvers<string>();
    let ofThisLife = '';
    const collect = (chunk: Buffer): void => {
      this.printed += chunk.toString();
      ofThisLife += chunk.toString();
      const url = /ready: (http:\S+)/.exec(ofThisLife)?.[1];
      if (url !== undefined) ready.resolve(url);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('exit', (code) => {
      ready.reject(new Error(`The server ended with ${String(code)}: ${ofThisLife}`));
    });
    const timer = setTimeout(() => {
      ready.reject(new Error(`The server is not ready after a minute: ${ofThisLife}`));
    }, PATIENCE_MS);
    try {
      this.#url = await ready.promise;
      // The next life listens where this one did, so that clients find it again.
      this.environment.PORT = new URL(this.#url).port;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Ctrl-C: the whole process group is told, as a terminal does. @returns its exit code. */
  async interrupt(): Promise<number | null> {
    const child = this.#child;
    if (child?.pid === undefined) return null;
    const exited = once(child, 'exit') as Promise<[number | null]>;
    process.kill(-child.pid, 'SIGINT');
    return (await exited)[0];
  }

  /** @returns its exit code; null when a signal ended it. */
  async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<number | null> {
    const child = this.#child;
    if (child?.exitCode !== null || child.signalCode !== null) return null;
    const exited = once(child, 'exit') as Promise<[number | null]>;
    child.kill(signal);
    return (await exited)[0];
  }
}
