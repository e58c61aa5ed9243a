import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { GuestAnswer } from '../../contract/responses.js';
import { Refused, request } from './rest.js';

/** Who we are at this server: TOKEN, or the guest that we were the last time, or a new one. */
export async function personalToken(baseUrl: string): Promise<string> {
  const given = process.env.TOKEN;
  if (given !== undefined && given !== '') return given;
  const kept = readTokens()[baseUrl];
  if (kept !== undefined && (await isKnown(baseUrl, kept))) return kept;
  const timezone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const guest = await request<GuestAnswer>(baseUrl, 'POST', '/guests', { body: { timezone } });
  keep({ ...readTokens(), [baseUrl]: guest.token });
  return guest.token;
}

async function isKnown(baseUrl: string, token: string): Promise<boolean> {
  try {
    await request(baseUrl, 'GET', '/emotions', { token });
    return true;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}

function file(): string {
  const config = process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config');
  return join(config, 'journaling-service', 'tokens.json');
}

function readTokens(): Record<string, string> {
  try {
    return JSON.parse(readFileSync(file(), 'utf8')) as Record<string, string>;
  } catch {
    return {};
  }
}

function keep(tokens: Record<string, string>): void {
  mkdirSync(dirname(file()), { recursive: true, mode: 0o700 });
  writeFileSync(file(), JSON.stringify(tokens, null, 2), { mode: 0o600 });
}
