import { spawn } from 'node:child_process';
import type { Account } from './account.js';

/** A command of PostgreSQL failed. The message holds what it printed. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed';
}

/**
 * Runs one of PostgreSQL's own programs to its end, as the database's account.
 * @returns what it printed. @throws CommandFailed when it exits with anything but 0.
 */
export function run(
  program: string,
  args: readonly string[],
  account: Account | undefined,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: '/',
      env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
      // Its own group: Ctrl-C in the terminal is for us to hear, not for the database.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(account === undefined ? {} : { uid: account.uid, gid: account.gid }),
    });
    let printed = '';
    const collect = (chunk: Buffer): void => {
      printed += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    // 'exit', not 'close': the server that pg_ctl leaves behind may hold the pipes open.
    child.on('exit', (code) => {
      child.stdout.destroy();
      child.stderr.destroy();
      if (code === 0) resolve(printed);
      else reject(new CommandFailed(`${program} ended with ${String(code)}: ${printed.trim()}`));
    });
  });
}
