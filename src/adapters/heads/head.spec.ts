import { describe, expect, it } from '@jest/globals';
import { EMOTIONS } from '../../../domain/emotions.js';
import { Head, HeadRefused, VECTOR_LENGTH } from './head.js';
import { trainHead } from './training/train-head.js';
import type { Statement } from './training/statements.js';

const statements: Statement[] = [
  {
    text: 'I cannot sleep at night',
    best: ['rested'],
    fit: ['calm'],
    wrong: ['joyful'],
    source: 'x',
  },
  {
    text: 'No sleep at all again',
    best: ['rested'],
    fit: ['calm'],
    wrong: ['joyful'],
    source: 'x',
  },
  {
    text: 'We are dancing on the tables',
    best: ['joyful'],
    fit: [],
    wrong: ['rested'],
    source: 'x',
  },
  {
    text: 'Dancing and singing all day',
    best: ['joyful'],
    fit: [],
    wrong: ['rested'],
    source: 'x',
  },
];
const silent = new Float32Array(VECTOR_LENGTH);
const bytes = trainHead(
  statements,
  statements.map(() => silent),
);

describe('a head', () => {
  it('asks for what the statements asked for, and against what they called wrong', () => {
    const scores = Head.decode(bytes).score('I want to sleep', silent);
    const [first] = [...EMOTIONS].sort((a, b) => scores[b] - scores[a]);
    expect(first).toBe('rested');
    expect(scores.joyful).toBeLessThan(0);
  });

  it('is the same bytes from the same statements', () => {
    const again = trainHead(
      statements,
      statements.map(() => silent),
    );
    expect(Buffer.from(again).equals(bytes)).toBe(true);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['half a head', bytes.subarray(0, bytes.length - 1)],
    [
      'another version',
      Buffer.from(
        Buffer.from(bytes).toString('latin1').replace('"format":1', '"format":0'),
        'latin1',
      ),
    ],
    ['something else', Buffer.from('a picture\n')],
  ])('refuses %s', (_, file) => {
    expect(() => Head.decode(file)).toThrow(HeadRefused);
  });
});
