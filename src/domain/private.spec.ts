import { inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { Private } from './private.js';

describe('a private value', () => {
  const secret = Private.of('the rain in my head');

  it('gives its value to whoever asks on purpose', () => {
    expect(secret.reveal()).toBe('the rain in my head');
  });

  it('refuses to be printed', () => {
    expect(() => String(secret)).toThrow('no text form');
    // eslint-disable-next-line @typescript-eslint/restrict-template-expressions -- the very slip that it must stop
    expect(() => `${secret}`).toThrow('no text form');
    expect(() => JSON.stringify({ secret })).toThrow('no JSON form');
    expect(inspect({ secret })).toBe('{ secret: [private] }');
    expect(Object.keys(secret)).toEqual([]);
  });

  it('is opened at the first look, once', () => {
    let looks = 0;
    const sealed = Private.sealed(() => {
      looks += 1;
      return { value: 7 };
    });
    expect(looks).toBe(0);
    expect([sealed.readable, sealed.reveal(), sealed.reveal()]).toEqual([true, 7, 7]);
    expect(looks).toBe(1);
  });

  it('is not readable when it cannot be opened, which is no fault until somebody insists', () => {
    const gone = Private.sealed(() => undefined);
    expect(gone.readable).toBe(false);
    expect(() => gone.reveal()).toThrow('cannot be opened');
  });
});
