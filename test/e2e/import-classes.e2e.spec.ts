import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { JourneyList, JourneyView } from '../../src/contract/responses.js';
import { anMp3, aTranscript, putClass } from '../dsl/class-folder.js';
import { TestDatabase } from '../support/database.js';
import { eventually } from '../support/node.js';
import { Person } from '../support/person.js';
import { Server } from '../support/server.js';

const CLI = join(import.meta.dirname, '..', '..', 'dist', 'src', 'cli.js');

describe('classes import', () => {
  let database: TestDatabase;
  let server: Server;
  let ada: Person;
  let audio: string;
  let folder: string;

  beforeAll(async () => {
    database = await TestDatabase.make();
    audio = mkdtempSync(join(tmpdir(), 'journaling-audio-'));
    server = await Server.start(database.url, { AUDIO_DIR: audio, DEMO_CATALOGUE: 'off' });
    ada = await Person.guest(server.url);
  }, 60_000);

  afterAll(async () => {
    await server.stop();
    await database.drop();
    rmSync(audio, { recursive: true });
  });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'journaling-classes-'));
  });

  async function runImport(settings: Record<string, string> = {}): Promise<string> {
    const env = {
      PATH: process.env.PATH,
      DATABASE_URL: database.url,
      ROOT_KEY: server.rootKey,
      AUDIO_DIR: audio,
      ...settings,
    };
    const run = promisify(execFile);
    const { stdout } = await run(process.execPath, [CLI, 'classes', 'import', folder], { env });
    return stdout.trim();
  }

  const kept = (): string[] => {
    const place = join(audio, 'imported');
    return existsSync(place) ? readdirSync(place) : [];
  };
  const written = async (): Promise<number> => {
    const [row] = await database.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM log.events WHERE stream LIKE 'journey-%'`,
    );
    return row?.count ?? 0;
  };

  async function onOffer(title: string): Promise<JourneyView> {
    let found: JourneyView | undefined;
    await eventually(async () => {
      const { body } = await ada.call<JourneyList>('GET', '/journeys');
      found = body.journeys.find((journey) => journey.title === title);
      return found !== undefined;
    });
    if (found === undefined) throw new Error(`${title} is not on offer`);
    return found;
  }

  it('refuses a folder with a fault, and imports nothing of it', async () => {
    putClass(folder, 'good', {
      fields: { audio: 'good.mp3', seconds: 60 },
      audio: { 'good.mp3': anMp3() },
    });
    putClass(folder, 'missing', { fields: { audio: 'missing.mp3', seconds: 60 } });
    putClass(folder, 'wrong', {
      fields: { audio: 'wrong.wav', seconds: 60 },
      audio: { 'wrong.wav': anMp3() },
    });
    putClass(folder, 'large', {
      fields: { audio: 'large.mp3', seconds: 60 },
      audio: { 'large.mp3': anMp3(9_000) },
    });
    const refused = runImport({ MAX_AUDIO_BYTES: '8000' });
    await expect(refused).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: [
        'These classes cannot be used:',
        `  large.yaml: its audio 'large.mp3' is larger than 8000 bytes (MAX_AUDIO_BYTES)`,
        `  missing.yaml: its audio 'missing.mp3' is missing`,
        `  wrong.yaml: its audio 'wrong.wav' is not what its name says`,
        '',
      ].join('\n'),
    });
    expect(kept()).toEqual([]);
    expect(await written()).toBe(0);
  });

  it('keeps recordings, so that they play when the folder is gone', async () => {
    const bytes = anMp3(100_000);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    putClass(folder, 'harbour', {
      fields: { title: 'Harbour', audio: 'harbour.mp3', seconds: 61.5 },
      audio: { 'harbour.mp3': bytes },
    });
    putClass(folder, 'bells', { fields: { title: 'Bells' } });
    expect(await runImport()).toBe('2 published or changed, 0 as they were.');
    expect(await runImport()).toBe('0 published or changed, 2 as they were.');
    rmSync(folder, { recursive: true });
    expect(kept()).toEqual([sha256]);
    expect(await written()).toBe(2);

    const harbour = await onOffer('Harbour');
    expect(harbour.duration_seconds).toBe(61.5);
    const answer = await fetch(`${server.url}${harbour.audio_url ?? ''}`);
    expect(answer.headers.get('content-type')).toBe('audio/mpeg');
    expect(answer.headers.get('etag')).toBe(`"${sha256}"`);
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
    const bells = await onOffer('Bells');
    expect((await fetch(`${server.url}${bells.audio_url ?? ''}`)).status).toBe(200);
  });

  it('changes only the class whose recording is another by now', async () => {
    putClass(folder, 'harbour', {
      fields: { title: 'Harbour', audio: 'harbour.mp3', seconds: 30 },
      audio: { 'harbour.mp3': anMp3(50_000, 9) },
    });
    putClass(folder, 'bells', { fields: { title: 'Bells' } });
    expect(await runImport()).toBe('1 published or changed, 1 as they were.');
    expect(kept()).toHaveLength(2);
    const harbour = await onOffer('Harbour');
    await eventually(async () => {
      const answer = await fetch(`${server.url}${harbour.audio_url ?? ''}`, { method: 'HEAD' });
      return answer.headers.get('content-length') === '50000';
    });
  });

  it('says that a recording is not there, and goes on with the others', async () => {
    rmSync(join(audio, 'imported'), { recursive: true });
    const harbour = await onOffer('Harbour');
    const answer = await fetch(`${server.url}${harbour.audio_url ?? ''}`);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ code: 'audio-unavailable' });
    expect(await (await fetch(`${server.url}${harbour.transcript_url ?? ''}`)).text()).toBe(
      aTranscript(),
    );
    const bells = await onOffer('Bells');
    expect((await fetch(`${server.url}${bells.audio_url ?? ''}`)).status).toBe(200);
    expect(server.printed).toContain('is not there; import its class again');
  });
});
