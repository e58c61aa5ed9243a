import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readClasses } from '../../src/adapters/class-folder/class-folder.js';
import { waveBytes } from '../../src/adapters/class-audio/wave-file.js';
import { SystemClock } from '../../src/adapters/clock/system.clock.js';
import { RootKey } from '../../src/adapters/key-vault/root-key.js';
import { ASSETS } from '../../src/config/installation.js';
import { PROBLEMS, type ProblemCode, type ProblemResponse } from '../../src/contract/problem.js';
import type { JourneyView } from '../../src/contract/responses.js';
import { CommandRunner } from '../../src/log/command-runner.js';
import { JourneyCommands } from '../../src/log/journey-commands.js';
import { journeyUid } from '../../src/operations/publish-classes.js';
import { Listener } from '../support/listener.js';
import { eventually, TestNode } from '../support/node.js';

describe('the sound of a class', () => {
  let listener: Listener;

  beforeAll(async () => {
    listener = await Listener.start();
  }, 60_000);

  afterAll(() => listener.stop());

  it('is described without being made', async () => {
    const answer = await listener.play(0, {}, 'HEAD');
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'accept-ranges': 'bytes',
      'content-type': 'audio/wav',
      'content-length': String(waveBytes(listener.nth(0).duration_seconds)),
      'cache-control': 'public, max-age=86400',
      etag: expect.stringMatching(/^"v1-\d+-\d+"$/),
    });
    expect(await listener.bytes(answer)).toHaveLength(0);
    expect(listener.made()).toEqual([]);
  });

  it('can be heard from anywhere in it', async () => {
    const whole = await listener.bytes(await listener.play(0));
    const size = whole.length;
    for (const [range, first, last] of [
      ['bytes=0-', 0, size - 1],
      ['bytes=0-0', 0, 0],
      ['bytes=1000-1999', 1000, 1999],
      ['bytes=-500', size - 500, size - 1],
      [`bytes=${String(size - 1)}-${String(size + 10)}`, size - 1, size - 1],
    ] as const) {
      const answer = await listener.play(0, { Range: range });
      expect(answer.status).toBe(206);
      expect(answer.headers.get('content-range')).toBe(
        `bytes ${String(first)}-${String(last)}/${String(size)}`,
      );
      expect(answer.headers.get('content-length')).toBe(String(last - first + 1));
      expect((await listener.bytes(answer)).equals(whole.subarray(first, last + 1))).toBe(true);
    }
  });

  it('has no range beyond its end, and says how long it is', async () => {
    const answer = await listener.play(0, { Range: 'bytes=999999999-' });
    const size = waveBytes(listener.nth(0).duration_seconds);
    expect(answer.headers.get('content-range')).toBe(`bytes */${String(size)}`);
    await expectProblem(answer, 'range-not-satisfiable');
  });

  it('is not sent again to who has it', async () => {
    const etag = (await listener.play(0, {}, 'HEAD')).headers.get('etag') ?? '';
    for (const method of ['GET', 'HEAD']) {
      const answer = await listener.play(0, { 'If-None-Match': etag, Range: 'bytes=0-9' }, method);
      expect(answer.status).toBe(304);
      expect(answer.headers.get('etag')).toBe(etag);
      expect(await listener.bytes(answer)).toHaveLength(0);
    }
    const range = { Range: 'bytes=0-9' };
    expect((await listener.play(0, { ...range, 'If-Range': etag })).status).toBe(206);
    const other = await listener.play(0, { ...range, 'If-Range': '"v0-1-2"' });
    expect([other.status, (await listener.bytes(other)).length]).toEqual([
      200,
      waveBytes(listener.nth(0).duration_seconds),
    ]);
    expect((await listener.play(0, range, 'HEAD')).status).toBe(200);
  });

  it('comes with its words', async () => {
    const { slug } = listener.nth(0);
    const described = readClasses(join(ASSETS, 'catalogue'), 0);
    const words = described.find(({ description }) => description.slug === slug);
    const answer = await fetch(listener.address(0, 'transcript'));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/vtt; charset=utf-8');
    expect(await answer.text()).toBe(words?.description.transcript);
    const etag = answer.headers.get('etag') ?? '';
    const again = await fetch(listener.address(0, 'transcript'), {
      headers: { 'If-None-Match': etag },
    });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('may be played by our own pages', async () => {
    const { headers } = await fetch(listener.server.url);
    expect(headers.get('content-security-policy')).toContain(`media-src 'self'`);
  });

  it.each(['audio', 'transcript.vtt'])('has no %s where there is no class', async (what) => {
    for (const uid of ['oseh_j_AAAAAAAAAAAAAAAAAAAAAA', 'oseh_j_x', '1', '..%2f..%2fetc']) {
      const answer = await fetch(`${listener.server.url}/api/v1/journeys/${uid}/${what}`);
      await expectProblem(answer, 'journey-not-found');
    }
  });

  it('is gone when the class is withdrawn', async () => {
    const { slug, uid } = listener.nth(1);
    const node = await TestNode.on(listener.database, RootKey.parse(listener.server.rootKey));
    const runner = new CommandRunner(node.log, node.vault, node.codec, new SystemClock());
    const commandId = node.ids.random();
    const journey = journeyUid(slug, node.ids);
    expect(journey).toBe(uid);
    await new JourneyCommands(runner).run(
      journey,
      { type: 'WithdrawJourney' },
      { commandId, actor: 'operator', correlationId: commandId, causationId: commandId },
    );
    await eventually(async () => (await listener.play(1, {}, 'HEAD')).status === 404);
    await expectProblem(await listener.play(1), 'journey-not-found');
    await expectProblem(await fetch(listener.address(1, 'transcript')), 'journey-not-found');
    const { body } = await listener.person.call<JourneyView>('GET', `/journeys/${uid}`);
    expect(body).toMatchObject({ audio_url: null, transcript_url: null });
  });
});

/** @throws Error when it is not this problem, or could be kept by a cache. */
async function expectProblem(answer: Response, code: ProblemCode): Promise<void> {
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(answer.headers.get('cache-control')).toBeNull();
  const body = (await answer.json()) as ProblemResponse;
  expect([answer.status, body.code]).toEqual([PROBLEMS[code][0], code]);
}
