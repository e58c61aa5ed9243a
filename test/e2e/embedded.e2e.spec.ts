import {
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { canEnter, databaseAccount } from '../../src/adapters/embedded-postgres/account.js';
import { defaultDataDir } from '../../src/adapters/embedded-postgres/places.js';
import { eventually } from '../support/node.js';
import { Person } from '../support/person.js';
import { type Account, Server } from '../support/server.js';

const asRoot = process.getuid?.() === 0;
const NOBODY: Account = { uid: 65534, gid: 65534 };
/** Root runs the service as itself and as somebody without rights; anybody else only as themselves. */
const runAs: [string, Account | undefined][] = asRoot
  ? [
      ['root', undefined],
      ['nobody', NOBODY],
    ]
  : [['oneself', undefined]];

describe.each(runAs)('the embedded database, run by %s', (_, account) => {
  let folder: string;
  let servers: Server[];
  let port: HttpServer | undefined;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'journaling-embedded-'));
    chmodSync(folder, 0o755);
    if (account !== undefined) chownSync(folder, account.uid, account.gid);
    servers = [];
  });

  afterEach(async () => {
    port?.close();
    await Promise.all(servers.map((server) => server.stop()));
    await eventually(() => !existsSync(lock()));
    rmSync(folder, { recursive: true, force: true });
  });

  const lock = (): string => join(folder, 'database', 'cluster', 'postmaster.pid');
  const said = (): string => readFileSync(join(folder, 'database', 'server.log'), 'utf8');

  async function start(settings: Record<string, string> = {}): Promise<Server> {
    const server = await Server.embedded(folder, { DEMO_CATALOGUE: 'off', ...settings }, account);
    servers.push(server);
    return server;
  }

  async function ready({ url }: Server): Promise<number> {
    let status = 0;
    await eventually(async () => {
      status = (await fetch(`${url}/readyz`)).status;
      return status === 200;
    });
    return status;
  }

  it('starts, is stopped cleanly, and starts again on the same data', async () => {
    const server = await start();
    expect(await ready(server)).toBe(200);
    const ada = await Person.guest(server.url);
    const { entry_uid } = await ada.begin();
    expect(statSync(join(folder, 'root.key')).mode & 0o077).toBe(0);
    expect(await server.stop()).toBe(0);
    expect(existsSync(lock())).toBe(false);

    const began = Date.now();
    await server.start();
    expect(await ready(server)).toBe(200);
    expect(Date.now() - began).toBeLessThan(10_000);
    expect((await ada.entry(entry_uid)).items).toHaveLength(1);
  }, 60_000);

  it('is stopped by Ctrl-C only after the service has drained', async () => {
    const server = await start();
    await ready(server);
    const ada = await Person.guest(server.url);
    await ada.command('/entries');
    expect(await server.interrupt()).toBe(0);
    expect(existsSync(lock())).toBe(false);
    expect(said()).not.toMatch(/terminating connection|was not properly shut down|FATAL/);
  }, 60_000);

  it('is found again after the service was killed', async () => {
    const server = await start();
    await ready(server);
    const ada = await Person.guest(server.url);
    const { entry_uid } = await ada.begin();
    await server.stop('SIGKILL');
    expect(existsSync(lock())).toBe(true);
    await server.start();
    expect(await ready(server)).toBe(200);
    expect((await ada.entry(entry_uid)).items).toHaveLength(1);
  }, 60_000);

  it('recovers when it was killed itself', async () => {
    const server = await start();
    await ready(server);
    const ada = await Person.guest(server.url);
    const { entry_uid } = await ada.begin();
    await server.stop('SIGKILL');
    process.kill(Number(readFileSync(lock(), 'utf8').split('\n')[0]), 'SIGKILL');
    await server.start();
    await ready(server);
    expect((await ada.entry(entry_uid)).items).toHaveLength(1);
  }, 60_000);

  it('is not held up by a lock file that names another process by now', async () => {
    const server = await start();
    await ready(server);
    const held = readFileSync(lock(), 'utf8').split('\n');
    await server.stop();
    writeFileSync(lock(), [String(process.pid), ...held.slice(1)].join('\n'));
    await server.start();
    expect(await ready(server)).toBe(200);
  }, 60_000);

  it('serves two nodes, and outlives the one that started it', async () => {
    const first = await start();
    const second = await start();
    const ada = await Person.guest(first.url);
    await first.stop();
    ada.baseUrl = second.url;
    expect((await ada.begin()).revision).toBe(1);
    expect(await second.stop()).toBe(0);
    expect(existsSync(lock())).toBe(false);
  }, 60_000);

  it('says which port is taken, and leaves nothing running', async () => {
    port = createServer().listen(0, '127.0.0.1');
    await eventually(() => port?.listening === true);
    const taken = String((port.address() as AddressInfo).port);
    await expect(start({ PORT: taken })).rejects.toThrow(
      `Port ${taken} is taken. Set PORT to another one`,
    );
    expect(existsSync(lock())).toBe(false);
  }, 60_000);

  it('lists every setting that cannot be used', async () => {
    const wrong = { PORT: 'many', ROLES: 'api,king', STATS_TIME_ZONE: 'Moon/Crater' };
    await expect(start(wrong)).rejects.toThrow(/PORT: [^]*ROLES: [^]*STATS_TIME_ZONE: /);
    expect(existsSync(join(folder, 'database'))).toBe(false);
  });
});

describe('a checkout that the database’s account cannot enter', () => {
  it('keeps its data where that account can', () => {
    const closed = mkdtempSync(join(tmpdir(), 'journaling-closed-'));
    const account = databaseAccount();
    // Whoever may enter everywhere they own keeps it there from the start.
    const elsewhere = /^\/var\/lib\/journaling-service-[0-9a-f]{12}$/;
    const there = account === undefined ? /\/data$/ : elsewhere;
    expect(defaultDataDir(closed, account)).toMatch(there);
    expect(canEnter(account, closed)).toBe(account === undefined);
    chmodSync(closed, 0o755);
    expect(defaultDataDir(closed, account)).toBe(join(closed, 'data'));
    rmSync(closed, { recursive: true });
  });
});
