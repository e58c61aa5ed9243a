import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { waveBytes } from '../../src/adapters/class-audio/wave-file.js';
import { Listener } from '../support/listener.js';
import { eventually } from '../support/node.js';

describe('a synthesised sound', () => {
  let listener: Listener;

  beforeAll(async () => {
    listener = await Listener.start();
  }, 60_000);

  afterAll(() => listener.stop());

  it('is made once for all who play it first, and nobody needs a token', async () => {
    const before = listener.renderings();
    const answers = await Promise.all(Array.from({ length: 8 }, () => listener.play(0)));
    const sounds = await Promise.all(answers.map((answer) => listener.bytes(answer)));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
    const [sound] = sounds;
    expect(sound).toHaveLength(waveBytes(listener.nth(0).duration_seconds));
    expect(sounds.every((other) => other.equals(sound ?? Buffer.alloc(0)))).toBe(true);
    expect(sound?.toString('latin1', 0, 4)).toBe('RIFF');
    await eventually(() => listener.renderings() > before);
    expect(listener.renderings()).toBe(before + 1);
    expect(listener.made()).toHaveLength(1);
  });

  it('keeps no file open for who has gone away', async () => {
    await listener.bytes(await listener.play(0));
    const leave = async (): Promise<void> => {
      const request = get(listener.address(0));
      const [answer] = (await once(request, 'response')) as [IncomingMessage];
      await once(answer, 'data');
      request.destroy();
    };
    await Promise.all(Array.from({ length: 40 }, leave));
    const before = listener.renderings();
    const early = get(listener.address(4)).on('error', () => undefined);
    await eventually(() => listener.isMaking());
    early.destroy();
    await eventually(() => listener.renderings() > before);
    await eventually(() => listener.openFiles().length === 0);
    expect((await listener.play(0, { Range: 'bytes=0-9' })).status).toBe(206);
  });

  it('is whole, or not there, when the server was killed while it was made', async () => {
    const before = listener.made();
    const waiting = listener.play(2).catch(() => undefined);
    await eventually(() => listener.isMaking());
    await listener.server.stop('SIGKILL');
    await waiting;
    expect(listener.made().filter((name) => !name.endsWith('.unfinished'))).toEqual(before);
    await listener.server.start();
    const sound = await listener.bytes(await listener.play(2));
    expect(sound).toHaveLength(waveBytes(listener.nth(2).duration_seconds));
    rmSync(join(listener.folder, 'synthesised'), { recursive: true });
    const again = await listener.bytes(await listener.play(2));
    expect(digest(again)).toBe(digest(sound));
  }, 60_000);

  it('is said to be unavailable while it cannot be made, and not remembered as such', async () => {
    rmSync(join(listener.folder, 'synthesised'), { recursive: true });
    writeFileSync(join(listener.folder, 'synthesised'), 'in the way');
    const answer = await listener.play(3);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
    expect(answer.headers.get('cache-control')).toBeNull();
    expect(await answer.json()).toMatchObject({ code: 'audio-unavailable' });
    rmSync(join(listener.folder, 'synthesised'));
    expect((await listener.play(3)).status).toBe(200);
  });
});

function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
