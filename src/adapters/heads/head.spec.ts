import { describe, expect, it } from '@jest/globals';
import { Head, HeadRefused, type HeadShape } from './head.js';
import { learnHead, type Lesson } from './learn-head.js';

const SHAPE: HeadShape<'tired' | 'merry'> = { labels: ['tired', 'merry'], beside: 1 };

const lesson = (text: string, tired: number, merry: number): Lesson<'tired' | 'merry'> => ({
  text,
  beside: Float32Array.of(merry),
  target: { tired, merry },
  counts: 1,
});

const LESSONS = [
  lesson('I cannot sleep at night', 1, -1),
  lesson('No sleep at all again', 1, -1),
  lesson('We are dancing on the tables', -1, 1),
  lesson('Dancing and singing all day', -1, 1),
];
const bytes = learnHead(SHAPE, LESSONS);

describe('a head', () => {
  it('scores as it was taught, by the words', () => {
    const { tired, merry } = Head.decode(bytes, SHAPE).score('I want to sleep', Float32Array.of(0));
    expect(tired).toBeGreaterThan(0);
    expect(merry).toBeLessThan(0);
  });

  it('scores as it was taught, by what it is given beside them', () => {
    const head = Head.decode(bytes, SHAPE);
    const merry = (beside: number): number => head.score('Soup', Float32Array.of(beside)).merry;
    expect(merry(1)).toBeGreaterThan(merry(-1));
  });

  it('learns more from a lesson that counts twice, as if it were told twice', () => {
    const [first, ...others] = LESSONS;
    if (first === undefined) throw new Error('There are lessons');
    const twice = learnHead(SHAPE, [{ ...first, counts: 2 }, ...others]);
    expect(Buffer.from(twice).equals(learnHead(SHAPE, [first, ...LESSONS]))).toBe(true);
    expect(Buffer.from(twice).equals(bytes)).toBe(false);
  });

  it('is the same bytes from the same lessons', () => {
    expect(Buffer.from(learnHead(SHAPE, LESSONS)).equals(bytes)).toBe(true);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['half a head', bytes.subarray(0, bytes.length - 1)],
    [
      'another version',
      Buffer.from(
        Buffer.from(bytes).toString('latin1').replace('"format":3', '"format":0'),
        'latin1',
      ),
    ],
    ['a head of something else', learnHead({ labels: ['x', 'y'], beside: 1 }, [])],
    ['a head with more beside', learnHead({ ...SHAPE, beside: 2 }, [])],
    ['something else', Buffer.from('a picture\n')],
  ])('refuses %s', (_, file) => {
    expect(() => Head.decode(file, SHAPE)).toThrow(HeadRefused);
  });
});
