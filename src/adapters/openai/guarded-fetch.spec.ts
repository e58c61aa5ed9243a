import { describe, expect, it } from '@jest/globals';
import { guardedFetch } from './guarded-fetch.js';

const LIMITS = { firstByteMs: 5_000, stallMs: 5_000 };

/** The text of an answer with this body. */
async function read(body: readonly Uint8Array[], type = 'application/json'): Promise<string> {
  const fetch = guardedFetch(LIMITS, () =>
    Promise.resolve(new Response(ReadableStream.from(body), { headers: { 'Content-Type': type } })),
  );
  return (await fetch('http://x')).text();
}

describe('a guarded fetch', () => {
  it('hands on what is well', async () => {
    const bytes = new TextEncoder().encode('schön 😀');
    expect(await read(Array.from(bytes, (byte) => Uint8Array.of(byte)))).toBe('schön 😀');
  });

  it.each([
    ['in the middle', [Uint8Array.of(0x61, 0xff), Uint8Array.of(0x61)]],
    ['cut off at the end', [Uint8Array.of(0xf0, 0x9f, 0x98)]],
  ])('ends what is not UTF-8: %s', async (_where, body) => {
    await expect(read(body)).rejects.toMatchObject({ reason: 'malformed' });
  });

  it.each([
    ['application/json', 257],
    ['text/html', 257],
    ['text/event-stream; charset=utf-8', 513],
  ])('stops reading an endless %s', async (type, kilobytes) => {
    const kilobyte = new Uint8Array(1024).fill(0x20);
    const body = Array.from({ length: kilobytes }, () => kilobyte);
    await expect(read(body, type)).rejects.toMatchObject({ reason: 'malformed', retry: false });
    expect(await read(body.slice(1), type)).toHaveLength((kilobytes - 1) * 1024);
  });

  it('ends what does not begin, and what does not go on', async () => {
    const silent = guardedFetch({ firstByteMs: 20, stallMs: 5_000 }, (_input, init) => {
      const { promise, reject } = Promise.withResolvers<Response>();
      init?.signal?.addEventListener('abort', () => {
        reject(new Error('aborted'));
      });
      return promise;
    });
    await expect(silent('http://x')).rejects.toMatchObject({ reason: 'timeout' });

    const halting = guardedFetch({ firstByteMs: 5_000, stallMs: 20 }, (_input, init) => {
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(Uint8Array.of(0x61));
          init?.signal?.addEventListener('abort', () => {
            controller.error(new Error('aborted'));
          });
        },
      });
      return Promise.resolve(new Response(body));
    });
    await expect((await halting('http://x')).text()).rejects.toMatchObject({ reason: 'timeout' });
  });

  it('goes nowhere else', async () => {
    let asked: RequestInit | undefined;
    const fetch = guardedFetch(LIMITS, (_input, init) => {
      asked = init;
      return Promise.resolve(new Response(null));
    });
    await fetch('http://x', { redirect: 'follow' });
    expect(asked?.redirect).toBe('error');
  });
});
