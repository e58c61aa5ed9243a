import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  HistoryPage,
  ItemLogResponse,
  WholeEntryView,
} from '../../src/contract/entry.views.js';
import type { CommandAnswer, JourneyList, MeAnswer, MeView } from '../../src/contract/responses.js';
import { TestDatabase } from '../support/database.js';
import { eventually } from '../support/node.js';
import { Person } from '../support/person.js';
import { Server } from '../support/server.js';

const WORDS = "I can't sleep, my mind keeps racing about work";

describe('a check-in', () => {
  let database: TestDatabase;
  let server: Server;
  let ada: Person;

  beforeAll(async () => {
    database = await TestDatabase.make();
    server = await Server.start(database.url);
    ada = await Person.guest(server.url, { name: 'Ada', timezone: 'Europe/Berlin' });
  }, 60_000);

  afterAll(async () => {
    await server.stop();
    await database.drop();
  });

  const links = ({ items }: WholeEntryView, counter: number): string[] =>
    (items.find(({ entry_counter }) => entry_counter === counter)?.parts ?? []).flatMap((part) =>
      part.type === 'journey' ? [part.uid] : [],
    );

  const words = ({ items }: WholeEntryView, counter: number): string[] =>
    (items.find(({ entry_counter }) => entry_counter === counter)?.parts ?? []).flatMap((part) =>
      part.type === 'paragraph' ? [part.value] : [],
    );

  it('is described at /api/docs, every place in a path too', async () => {
    const answer = await fetch(`${server.url}/api/docs-json`);
    const { paths } = (await answer.json()) as {
      paths: Record<string, Record<string, { parameters?: { name: string; in: string }[] }>>;
    };
    for (const [path, methods] of Object.entries(paths)) {
      const places = [...path.matchAll(/\{(\w+)\}/g)].map(([, place]) => place);
      for (const { parameters = [] } of Object.values(methods)) {
        const described = parameters.flatMap((one) => (one.in === 'path' ? one.name : []));
        expect([path, described.sort()]).toEqual([path, places.sort()]);
      }
    }
    expect(Object.keys(paths).length).toBeGreaterThan(10);
  });

  it('goes from a greeting to an answer with two different classes, one free', async () => {
    const started = await ada.begin();
    const sent = await ada.command(`/entries/${started.entry_uid}/chat`, { text: WORDS });
    const { entry, items } = await ada.outcome(sent);
    expect(items.map((item) => [item.entry_counter, item.display_author, item.revision])).toEqual([
      [1, 'other', 1],
      [2, 'self', 1],
      [3, 'other', 1],
    ]);
    expect(items[1]?.parts).toEqual([{ type: 'paragraph', value: WORDS }]);
    expect(entry).toMatchObject({ visible: true, hidden: false });
    const classes = (items[2]?.parts ?? []).flatMap((part) =>
      part.type === 'journey' ? [part.details] : [],
    );
    expect(classes).toHaveLength(2);
    expect(classes[0]?.title).not.toBe(classes[1]?.title);
    expect(classes.map((details) => details?.access).sort()).toEqual(['free', 'upgrade']);
  });

  it('goes on after a reply, and gives two other classes when asked', async () => {
    const started = await ada.begin();
    const path = `/entries/${started.entry_uid}`;
    await ada.outcome(await ada.command(`${path}/chat`, { text: WORDS }));
    const before = await ada.outcome(
      await ada.command(`${path}/chat`, { text: 'and I miss my dog' }),
    );
    expect(before.items).toHaveLength(5);
    const after = await ada.outcome(await ada.command(`${path}/reply/refresh`));
    expect(after.items).toHaveLength(5);
    expect(after.items[4]?.revision).toBe(2);
    expect(links(after, 5)).toHaveLength(2);
    for (const link of links(after, 5)) expect(links(before, 5)).not.toContain(link);
    const item = after.items[4]?.uid ?? '';
    const log = await ada.call<ItemLogResponse>('GET', `${path}/items/${item}/log`);
    expect(log.body.versions.map(({ type }) => type)).toEqual([
      'ClassesSuggested',
      'ClassesSuggested',
    ]);
    expect(log.body.versions[0]?.words).toHaveProperty('parts');
  });

  it('gives another greeting until the person has written', async () => {
    const started = await ada.begin();
    const before = await ada.outcome(started);
    const path = `/entries/${started.entry_uid}/greeting/refresh`;
    const again = await ada.outcome(await ada.command(path));
    expect(again.items).toMatchObject([{ entry_counter: 1, revision: 2 }]);
    expect(words(again, 1)).not.toEqual(words(before, 1));
  });

  it('answers the same words in other words each time, and other people otherwise', async () => {
    const replies: string[] = [];
    for (const person of [ada, ada, ada, await Person.guest(server.url)]) {
      const { entry_uid } = await person.begin();
      const sent = await person.command(`/entries/${entry_uid}/chat`, { text: WORDS });
      replies.push(words(await person.outcome(sent), 3).join('\n'));
    }
    expect(new Set(replies).size).toBe(4);
  });

  it('answers in the language of the message, and greets in it next time', async () => {
    const mia = await Person.guest(server.url, { name: 'Mia', timezone: 'Europe/Berlin' });
    const { entry_uid } = await mia.begin();
    const path = `/entries/${entry_uid}/chat`;
    const text = 'Ich kann nicht schlafen und denke nur an die Arbeit';
    const answered = await mia.outcome(await mia.command(path, { text }));
    expect(words(answered, 3).join(' ')).toMatch(/ mit Maren Holt| Minuten /);
    const greeted = await mia.outcome(await mia.begin());
    expect(words(greeted, 1).join(' ')).toMatch(/Beim letzten Mal|Zuletzt/);
  });

  it('answers a repeated command alike, and refuses another under its key', async () => {
    const { entry_uid } = await ada.begin();
    const path = `/entries/${entry_uid}/chat`;
    const headers = { 'Idempotency-Key': 'one key' };
    const first = await ada.call<CommandAnswer>('POST', path, { text: WORDS }, headers);
    const again = await ada.call<CommandAnswer>('POST', path, { text: WORDS }, headers);
    expect(again).toMatchObject({ status: 202, body: first.body });
    const other = await ada.call('POST', path, { text: 'other words' }, headers);
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
  });

  it('shows what was just written to whoever names its position', async () => {
    for (let i = 0; i < 20; i += 1) {
      const { entry_uid, position } = await ada.command('/entries');
      const answer = await ada.call<WholeEntryView>('GET', `/entries/${entry_uid}`, undefined, {
        'Journal-Position': position,
      });
      expect(answer.status).toBe(200);
      expect((answer.headers.get('journal-position') ?? '') >= position).toBe(true);
    }
  });

  it('lists, hides, shows and deletes entries', async () => {
    const bea = await Person.guest(server.url);
    const uids: string[] = [];
    for (let i = 0; i < 3; i += 1) {
      const { entry_uid } = await bea.begin();
      await bea.outcome(
        await bea.command(`/entries/${entry_uid}/chat`, { text: `words ${String(i)}` }),
      );
      uids.unshift(entry_uid);
    }
    const history = async (query = ''): Promise<HistoryPage> =>
      (await bea.call<HistoryPage>('GET', `/entries${query}`)).body;
    const listed = async (): Promise<string[]> =>
      (await history()).entries.map(({ entry }) => entry.uid);
    expect(await listed()).toEqual(uids);

    const first = await history('?limit=2');
    expect(first.entries.map(({ entry }) => entry.uid)).toEqual(uids.slice(0, 2));
    const second = await history(`?limit=2&before=${first.next ?? ''}`);
    expect(second).toMatchObject({ entries: [{ entry: { uid: uids[2] } }], next: null });

    await bea.command(`/entries/${uids[0] ?? ''}/hide`);
    await eventually(async () => !(await listed()).includes(uids[0] ?? ''));
    await bea.command(`/entries/${uids[0] ?? ''}/show`);
    await eventually(async () => (await listed()).includes(uids[0] ?? ''));
    const deleted = await bea.command(`/entries/${uids[0] ?? ''}`, {}, 'delete', 'DELETE');
    await eventually(async () => !(await listed()).includes(uids[0] ?? ''));
    const gone = await bea.call('GET', `/entries/${uids[0] ?? ''}`, undefined, {
      'Journal-Position': deleted.position,
    });
    expect(gone).toMatchObject({ status: 404, body: { code: 'entry-not-found' } });
    await eventually(async () => {
      const [key] = await database.query<{ gone: boolean }>(
        'SELECT wrapped_key IS NULL AS gone FROM keys.stream_keys WHERE stream = $1',
        [`journal_entry-${uids[0] ?? ''}`],
      );
      return key?.gone === true;
    });
  });

  it('knows who asks, and where their days begin', async () => {
    const me = await ada.call<MeView>('GET', '/me');
    expect(me.body).toEqual({
      user_uid: ada.user,
      name: 'Ada',
      timezone: 'Europe/Berlin',
      entitlements: [],
    });
    const changed = await ada.call<MeAnswer>('PATCH', '/me', { timezone: 'Asia/Tokyo' });
    expect(changed.status).toBe(202);
    const after = await ada.call<MeView>('GET', '/me', undefined, {
      'Journal-Position': changed.body.position,
    });
    expect(after.body.timezone).toBe('Asia/Tokyo');
  });

  it('offers sixty-four classes', async () => {
    const { body } = await ada.call<JourneyList>('GET', '/journeys');
    expect(body.journeys).toHaveLength(64);
    const one = body.journeys[0];
    const single = await ada.call('GET', `/journeys/${one?.uid ?? ''}`);
    expect(single.body).toEqual(one);
  });

  it('happens in a terminal as well', async () => {
    const cli = join(import.meta.dirname, '..', '..', 'dist', 'src', 'cli.js');
    const env = {
      ...process.env,
      BASE_URL: server.url,
      XDG_CONFIG_HOME: mkdtempSync(join(tmpdir(), 'journaling-cli-')),
    };
    const run = promisify(execFile);
    const spoken = await run(process.execPath, [cli, 'checkin', WORDS], { env });
    expect(spoken.stdout).toMatch(/\?$/m);
    expect(spoken.stdout.match(/→ .+ · \d+ min · (free|premium)/g)).toHaveLength(2);
    const asData = await run(process.execPath, [cli, 'checkin', '--json', WORDS], { env });
    expect((JSON.parse(asData.stdout) as WholeEntryView).items).toHaveLength(3);
  });
});
