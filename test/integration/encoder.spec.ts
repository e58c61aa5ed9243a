import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type * as encoding from '../../src/adapters/heads/encoder.js';
import { INSTALLATION } from '../../src/config/installation.js';

// Its thread runs what was built.
const built = join(INSTALLATION, 'dist', 'src', 'adapters', 'heads', 'encoder.js');
const { Encoder, EncoderBusy, VECTOR_LENGTH } = (await import(built)) as typeof encoding;

const product = (a?: Float32Array, b?: Float32Array): number =>
  (a ?? new Float32Array()).reduce((sum, value, i) => sum + value * (b?.[i] ?? 0), 0);

describe('the encoder', () => {
  const open: encoding.Encoder[] = [];

  function encoder(patienceMs?: number): encoding.Encoder {
    const made = new Encoder(patienceMs);
    open.push(made);
    return made;
  }

  afterEach(async () => {
    await Promise.all(open.splice(0).map((each) => each.stop()));
  });

  it('gives each of many texts its own vector, and near ones to what means nearly the same', async () => {
    const [sleep, rest, party, empty] = await encoder().encode([
      'I cannot sleep at night',
      'I lie awake all night long',
      'What a party, we danced on the tables',
      '',
    ]);
    for (const vector of [sleep, rest, party, empty]) expect(vector).toHaveLength(VECTOR_LENGTH);
    expect(product(sleep, sleep)).toBeCloseTo(1, 3);
    expect(product(sleep, rest)).toBeGreaterThan(product(sleep, party));
  });

  it.each([
    'Nachts kann ich nicht schlafen',
    'No puedo dormir por la noche',
    'Je ne dors pas la nuit',
  ])('understands %s', async (text) => {
    const [said, sleep, party] = await encoder().encode([
      text,
      'I cannot sleep at night',
      'What a party, we danced on the tables',
    ]);
    expect(product(said, sleep)).toBeGreaterThan(product(said, party) + 0.2);
  });

  it('looks at the same text once where it is asked again within a moment', async () => {
    const asked = encoder();
    const [first] = await asked.encode(['I cannot sleep at night']);
    const [other, again] = await asked.encode(['What a party', 'I cannot sleep at night']);
    expect(again).toBe(first);
    expect(other).not.toEqual(first);
  });

  it('sends away whoever has waited too long, and is free for the next one at once', async () => {
    const busy = encoder(2_000);
    await busy.encode(['warm']);
    const heap = Array.from({ length: 3_000 }, (_, i) => `one of far too many texts, ${String(i)}`);
    await expect(busy.encode(heap)).rejects.toThrow(EncoderBusy);
    expect(await busy.encode(['and now this one'])).toHaveLength(1);
  });

  it('tells whoever waits when its thread ends, and starts another', async () => {
    const mortal = encoder();
    await mortal.encode(['warm']);
    const waiting = mortal.encode(['one', 'two', 'three']);
    await mortal.stop();
    await expect(waiting).rejects.toThrow('The encoder has stopped');
    expect(await mortal.encode(['four'])).toHaveLength(1);
  });
});
