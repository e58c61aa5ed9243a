import { describe, expect, it } from '@jest/globals';
import { onFirstUse } from './on-first-use.js';

describe('what is read on first use', () => {
  it('is read once', async () => {
    const reads: number[] = [];
    const read = onFirstUse(() => Promise.resolve(reads.push(1)));
    expect(reads).toEqual([]);
    expect(await Promise.all([read(), read()])).toEqual([1, 1]);
    expect(await read()).toBe(1);
  });

  it('is read again when it could not be', async () => {
    const answers = [Promise.reject(new Error('gone')), Promise.resolve('here')];
    const read = onFirstUse(() => answers.shift() ?? Promise.reject(new Error('asked too often')));
    await expect(read()).rejects.toThrow('gone');
    expect(await read()).toBe('here');
  });
});
