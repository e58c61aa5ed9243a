import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestDatabase } from '../support/database.js';
import { Person } from '../support/person.js';
import { Server } from '../support/server.js';

/** Words that stand nowhere else in the world. */
const WORDS = ['quixotrine', 'vellichorist', 'zephyrwhistle', 'grumblecake', 'sorrowfinch'];
const NAME = 'Thistledownia';

describe('what people write', () => {
  let database: TestDatabase;
  let server: Server;

  beforeAll(async () => {
    database = await TestDatabase.make();
    const script = JSON.stringify({
      calls: [{}, {}, { fails: 'internal' }, {}, { parts: WORDS }, {}],
    });
    server = await Server.start(database.url, {
      LOG_LEVEL: 'trace',
      LANGUAGE_MODEL: 'scripted',
      SCRIPT: script,
    });
  }, 60_000);

  afterAll(() => database.drop());

  it('stands nowhere in clear: not in the database, not in a log, an error or a metric', async () => {
    const [lonely = '', tired = '', bad = '', danger = '', path = ''] = WORDS;
    const ada = await Person.guest(server.url, { name: NAME });
    const { entry_uid: entry } = await ada.begin();
    for (const text of [
      `so ${lonely} today`,
      `and ${tired}\n${lonely}`,
      `I want to die, ${danger}`,
    ]) {
      await ada.outcome(await ada.command(`/entries/${entry}/chat`, { text }));
    }
    const refused = [
      await ada.call('POST', `/entries/${entry}/chat`, { words: bad }),
      await ada.call('POST', `/entries/${entry}/chat`, `{"text": "${bad}`),
      await ada.call('GET', `/entries/${path}?before=${path}`),
      await ada.as(`${ada.token}${bad}`).call('GET', '/me'),
    ];
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    await server.stop();

    const serverLog = join(dirname(process.env.TEST_POSTGRES ?? ''), 'database', 'server.log');
    const places: Record<string, string> = {
      ...(await dumpEverything(database)),
      'what the server printed': server.printed,
      'the log of PostgreSQL': readFileSync(serverLog, 'utf8'),
      'the metrics': metrics,
      'the errors': JSON.stringify(refused.map(({ body }) => body)),
    };
    const secrets = [...WORDS, NAME, ada.token, server.rootKey].flatMap(inEveryForm);
    // What was sent as a path is what the server logs as a path.
    const found = Object.entries(places).flatMap(([place, text]) =>
      secrets
        .filter((secret) => !(secret === path && place === 'what the server printed'))
        .filter((secret) => text.includes(secret))
        .map((secret) => `${secret} in ${place}`),
    );
    expect(found).toEqual([]);
    expect(places['log.events']).toContain('UserChatted');
    expect(Object.keys(places).length).toBeGreaterThan(20);
  }, 60_000);
});

/** Every row of every table there is, as text. */
async function dumpEverything(database: TestDatabase): Promise<Record<string, string>> {
  const tables = await database.query<{ name: string }>(
    `SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) AS name FROM pg_tables
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
  );
  const dumps: Record<string, string> = {};
  for (const { name } of tables) {
    const rows = await database.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t`);
    dumps[name] = rows.map(({ row }) => row).join('\n');
  }
  return dumps;
}

function inEveryForm(secret: string): string[] {
  const bytes = Buffer.from(secret);
  return [secret, bytes.toString('hex'), bytes.toString('base64').replace(/=+$/, '')];
}
