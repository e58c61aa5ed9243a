import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { io } from 'socket.io-client';
import type {
  ItemLogResponse,
  ItemVersion,
  WholeEntryView,
} from '../../src/contract/entry.views.js';
import type { GenerationText } from '../../src/contract/socket-messages.js';
import { TestDatabase } from '../support/database.js';
import { eventually } from '../support/node.js';
import { Person } from '../support/person.js';
import { Server } from '../support/server.js';
import type { Asked } from '../support/stand-in/answers.js';
import { FAULTS } from '../support/stand-in/faults.js';
import { StandInModel, type StandInOptions } from '../support/stand-in/stand-in-model.js';

const WORDS = "I can't sleep, my mind keeps racing about work";
const CLI = join(import.meta.dirname, '..', '..', 'dist', 'src', 'cli.js');

describe('a check-in with a model', () => {
  let database: TestDatabase;
  let standIn: StandInModel;
  let server: Server;

  beforeEach(async () => {
    database = await TestDatabase.make();
  });

  afterEach(async () => {
    await server.stop();
    await standIn.vanish().catch(() => undefined);
    await database.drop();
  });

  async function start(
    options: StandInOptions = {},
    settings: Record<string, string> = {},
  ): Promise<void> {
    standIn = await StandInModel.start(options);
    server = await Server.start(database.url, { OPENAI_BASE_URL: standIn.url, ...settings });
  }

  async function replied(person: Person, text = WORDS): Promise<WholeEntryView> {
    const { entry_uid } = await person.begin();
    return person.outcome(await person.command(`/entries/${entry_uid}/chat`, { text }));
  }

  /** The prompt of each version of the newest item, as its log shows it. */
  async function prompts(
    person: Person,
    { entry, items }: WholeEntryView,
  ): Promise<ItemVersion['prompt'][]> {
    const path = `/entries/${entry.uid}/items/${items.at(-1)?.uid ?? ''}/log`;
    const { body } = await person.call<ItemLogResponse>('GET', path);
    return body.versions.map(({ prompt }) => prompt);
  }

  /** What the model was sent last. */
  const sent = (): Asked['messages'] | undefined => standIn.asked.at(-1)?.messages;

  it('keeps what the model was sent: the item log makes the very same messages again', async () => {
    await start();
    const ada = await Person.guest(server.url, { name: 'Ada', timezone: 'Asia/Tokyo' });
    const first = await replied(ada);
    const atFirst = sent();
    expect(JSON.stringify(atFirst)).toContain(WORDS);
    expect(await prompts(ada, first)).toEqual([atFirst]);
    const again = await ada.outcome(await ada.command(`/entries/${first.entry.uid}/reply/refresh`));
    expect(sent()).not.toEqual(atFirst);
    expect(await prompts(ada, again)).toEqual([atFirst, sent()]);
    for (const { messages } of standIn.asked) {
      expect(JSON.stringify(messages)).not.toMatch(/\bAda\b|oseh_u_/);
    }
  });

  it('keeps a greeting’s prompt until the words that it was made from are deleted', async () => {
    await start();
    const ada = await Person.guest(server.url);
    const first = await replied(ada);
    const greeted = await ada.outcome(await ada.command('/entries'));
    expect(JSON.stringify(sent())).toContain(WORDS);
    expect(await prompts(ada, greeted)).toEqual([sent()]);
    await ada.command(`/entries/${first.entry.uid}`, {}, 'delete', 'DELETE');
    await eventually(async () => (await prompts(ada, greeted))[0] === null);
  });

  it('is mended once where the first answer could not be used', async () => {
    await start();
    const ada = await Person.guest(server.url);
    const { entry_uid } = await ada.begin();
    standIn.fault = (reply, asked) => {
      standIn.fault = undefined;
      return FAULTS['one-class'](reply, asked);
    };
    const chatted = await ada.command(`/entries/${entry_uid}/chat`, { text: WORDS });
    const entry = await ada.outcome(chatted);
    expect(entry.generations.at(-1)).toMatchObject({ technique: 'openai', attempts: 1 });
    expect(sent()?.at(-1)?.content).toContain('not each class exactly once');
    expect(await prompts(ada, entry)).toEqual([sent()]);
  });

  it('is asked more simply of a server that knows no schema, and that is remembered', async () => {
    await start({ refusesFormats: ['json_schema', 'json_object'] });
    const ada = await Person.guest(server.url);
    for (const greeted of ['companion', 'openai']) {
      const { generations } = await replied(ada);
      expect(generations.map(({ technique, attempts }) => [technique, attempts])).toEqual([
        [greeted, 1],
        ['openai', 1],
      ]);
    }
    expect(standIn.asked.map(({ format }) => format)).toEqual([
      'json_schema',
      'json_object',
      'text',
      'text',
      'text',
    ]);
  });

  it('begins with the companion’s greeting where there are no words yet to greet by', async () => {
    await start();
    const ada = await Person.guest(server.url);
    const first = await replied(ada);
    expect(first.generations.map(({ technique }) => technique)).toEqual(['companion', 'openai']);
    expect(standIn.asked).toHaveLength(1);
    const next = await ada.outcome(await ada.command('/entries'));
    expect(next.generations.map(({ technique }) => technique)).toEqual(['openai']);
  });

  it('shows the text as it grows, in whole sentences', async () => {
    await start({ millisecondsAPiece: 40 });
    const ada = await Person.guest(server.url);
    const { entry_uid } = await ada.begin();
    const shown: string[] = [];
    const socket = io(server.url, { auth: { token: ada.token }, transports: ['websocket'] });
    socket.on('generation:text', ({ text }: GenerationText) => shown.push(text));
    await socket.timeout(5_000).emitWithAck('entry:follow', { entry_uid });
    const chatted = await ada.command(`/entries/${entry_uid}/chat`, { text: WORDS });
    const { items } = await ada.outcome(chatted);
    socket.disconnect();
    const whole = (items.at(-1)?.parts ?? []).flatMap((part) =>
      part.type === 'paragraph' ? part.value : [],
    );
    expect(shown).not.toEqual([]);
    for (const text of shown) {
      expect(whole.join('\n').startsWith(text)).toBe(true);
      expect(text).toMatch(/[.?!]$/);
    }
  });

  it('asks the server’s moderation and embeddings where it is told to', async () => {
    await start({}, { OPENAI_MODERATION: 'on', OPENAI_EMBEDDING_MODEL: 'small' });
    const ada = await Person.guest(server.url);
    const cleared = await replied(ada);
    expect(cleared.generations.at(-1)?.technique).toBe('openai');
    expect([standIn.moderated, standIn.embedded]).toEqual([1, 1]);
    const asked = standIn.asked.length;
    const held = await replied(ada, 'something flag-violence something');
    expect(held.generations.at(-1)?.technique).toBe('fixed');
    // The greeting alone; held words reach no model and no embedding.
    expect(standIn.asked).toHaveLength(asked + 1);
    expect([standIn.moderated, standIn.embedded]).toEqual([2, 1]);
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    expect(metrics).toMatch(/journaling_model_calls_total\{use="moderation"\} 2/);
  });

  it('is the companion’s when the model is taken away in the middle, in a terminal too', async () => {
    await start({ millisecondsAPiece: 20 }, { OPENAI_RETRIES: '0' });
    const env = {
      ...process.env,
      BASE_URL: server.url,
      XDG_CONFIG_HOME: mkdtempSync(join(tmpdir(), 'journaling-cli-')),
    };
    const checkIn = async (): Promise<WholeEntryView> => {
      const run = promisify(execFile);
      const { stdout } = await run(process.execPath, [CLI, 'checkin', '--json', WORDS], { env });
      return JSON.parse(stdout) as WholeEntryView;
    };
    const techniques = ({ generations }: WholeEntryView): unknown[] =>
      generations.map(({ technique }) => technique);
    expect(techniques(await checkIn())).toEqual(['companion', 'openai']);

    standIn.fault = (reply, asked) => {
      if (asked.material.classes === undefined) {
        reply.content('{"parts":[{"type":"paragraph","value":"How are you?"}]}');
        return;
      }
      reply.piece('{"parts":[{"type":"paragraph","value":"That sounds hard. I am');
      setTimeout(() => void standIn.vanish(), 50);
    };
    const finished = await checkIn();
    expect(techniques(finished)).toEqual(['openai', 'companion']);
    const parts = finished.items.at(-1)?.parts ?? [];
    expect(parts.filter(({ type }) => type === 'journey')).toHaveLength(2);
  });
});
