import { describe, expect, it } from '@jest/globals';
import { type Rendering, Renderings } from './renderings.js';

const sound = (file: string): Rendering => ({ file, seed: 1, seconds: 1 });

/** Renderings that end when they are told to. */
class Studio {
  readonly begun: { readonly file: string; end(): void; fail(): void }[] = [];
  readonly renderings = new Renderings(({ file }) => {
    const { promise, resolve, reject } = Promise.withResolvers<undefined>();
    const end = (): void => {
      resolve(undefined);
    };
    const fail = (): void => {
      reject(new Error('disk full'));
    };
    this.begun.push({ file, end, fail });
    return promise;
  }, 2);

  get files(): string[] {
    return this.begun.map(({ file }) => file);
  }
}

describe('renderings', () => {
  it('make a file once for all who ask for it in the meantime', async () => {
    const studio = new Studio();
    const asked = [1, 2, 3].map(() => studio.renderings.make(sound('a')));
    expect(studio.files).toEqual(['a']);
    studio.begun[0]?.end();
    await Promise.all(asked);
    const again = studio.renderings.make(sound('a'));
    expect(studio.files).toEqual(['a', 'a']);
    studio.begun[1]?.end();
    await again;
  });

  it('make only a few at a time, in the order of asking', async () => {
    const studio = new Studio();
    const asked = ['a', 'b', 'c', 'd'].map((file) => studio.renderings.make(sound(file)));
    expect(studio.files).toEqual(['a', 'b']);
    studio.begun[1]?.end();
    await asked[1];
    expect(studio.files).toEqual(['a', 'b', 'c']);
    studio.begun[0]?.end();
    await asked[0];
    expect(studio.files).toEqual(['a', 'b', 'c', 'd']);
    for (const one of studio.begun) one.end();
    await Promise.all(asked);
  });

  it('tell everybody when one fails, go on with the others, and try it again when asked', async () => {
    const studio = new Studio();
    const [a, b, c] = ['a', 'a', 'c'].map((file) => studio.renderings.make(sound(file)));
    studio.begun[0]?.fail();
    await expect(a).rejects.toThrow('disk full');
    await expect(b).rejects.toThrow('disk full');
    studio.begun[1]?.end();
    await c;
    const again = studio.renderings.make(sound('a'));
    studio.begun[2]?.end();
    await again;
    expect(studio.files).toEqual(['a', 'c', 'a']);
  });
});
