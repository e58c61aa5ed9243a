import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestDatabase } from '../support/database.js';
import { Person } from '../support/person.js';
import { Server } from '../support/server.js';

describe('somebody who may be in danger', () => {
  let database: TestDatabase;
  let server: Server;

  beforeAll(async () => {
    database = await TestDatabase.make();
    server = await Server.start(database.url);
  }, 60_000);

  afterAll(async () => {
    await server.stop();
    await database.drop();
  });

  it.each([
    ['Ich will nicht mehr leben.', 'Europe/Vienna', 'TelefonSeelsorge: ruf an unter 142'],
    ['I want to end my life', 'Pacific/Auckland', '1737: call 1737'],
    ['Quiero morirme, de verdad', 'America/Santiago', 'llama al *4141'],
    ['Je ne veux plus vivre', 'Europe/Paris', 'appelle le 3114'],
    ['I want to die', 'Asia/Tokyo', 'findahelpline.com'],
  ])('is told who listens nearby, and is offered no class: %s', async (text, timezone, line) => {
    const person = await Person.guest(server.url, { timezone });
    const { entry_uid } = await person.begin();
    const { items } = await person.outcome(
      await person.command(`/entries/${entry_uid}/chat`, { text }),
    );
    expect(items[1]?.parts).toEqual([{ type: 'paragraph', value: text }]);
    const answer = items[2]?.parts ?? [];
    expect(answer.map(({ type }) => type)).toEqual(answer.map(() => 'paragraph'));
    expect(JSON.stringify(answer)).toContain(line);
    expect(JSON.stringify(answer)).not.toMatch(/upgrade|premium|https?:/);
  });

  it('never meets faulty texts: the service does not start with them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'crisis-texts-'));
    const file = join(folder, 'texts.yaml');
    writeFileSync(file, 'languages: {}\nregions: none\n');
    const refused = Server.start(database.url, { CRISIS_TEXT_FILE: file });
    await expect(refused).rejects.toThrow(/crisis texts in .* cannot be used:\n {2}languages/);
    await expect(refused).rejects.toThrow(/ {2}regions: regions must be an array/);
    rmSync(folder, { recursive: true });
  });
});
