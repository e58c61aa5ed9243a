import { describe, expect, it } from '@jest/globals';
import type { Emotion } from '../../domain/emotions.js';
import type { JourneyUid } from '../../domain/uid.js';
import type { RankableClass } from '../../ports/class-ranking.port.js';
import { cleared } from '../../../test/dsl/cleared.js';
import { TinyldLanguageDetection } from '../language-detection/tinyld.language-detection.js';
import { CompanionClassRanking, EMOTION_HEAD } from './companion.class-ranking.js';
import { Encoder, VECTOR_LENGTH } from '../heads/encoder.js';
import { Head } from '../heads/head.js';
import { ClassVectors } from './companion/class-vectors.js';
import { trainHead } from './companion/training/train-head.js';

/** Knows no meaning, and counts how often it is asked. */
class CountingEncoder extends Encoder {
  readonly texts: string[] = [];

  override encode(texts: readonly string[]): Promise<Float32Array[]> {
    this.texts.push(...texts);
    return Promise.resolve(texts.map(() => new Float32Array(VECTOR_LENGTH)));
  }
}

const uid = (n: number): JourneyUid => `oseh_j_${String(n).padStart(22, '0')}`;
const offered = (n: number, ...emotions: Emotion[]): RankableClass => ({
  uid: uid(n),
  title: `Class ${String(n)}`,
  description: 'A class.',
  emotions,
});
const CLASSES = [
  offered(1, 'joyful', 'energized'),
  offered(2, 'rested', 'calm'),
  offered(3, 'calm', 'grounded'),
];

function ranking(encoder: Encoder): CompanionClassRanking {
  const bytes = trainHead(
    [
      { text: 'I cannot sleep', best: ['rested'], fit: ['calm'], wrong: ['joyful'], source: 'x' },
      { text: 'Such a lovely party', best: ['joyful'], fit: ['energized'], wrong: [], source: 'x' },
    ],
    [new Float32Array(VECTOR_LENGTH), new Float32Array(VECTOR_LENGTH)],
  );
  return new CompanionClassRanking(encoder, new TinyldLanguageDetection(), () =>
    Promise.resolve({ head: Head.decode(bytes, EMOTION_HEAD), classes: new ClassVectors() }),
  );
}

async function ranked(text: string): Promise<JourneyUid[]> {
  const { scores } = await ranking(new CountingEncoder()).rank(cleared(text), CLASSES);
  return [...scores].sort(([, a], [, b]) => b - a).map(([journey]) => journey);
}

describe('the companion’s ranking', () => {
  it('puts the class first whose emotions the words ask for, and last what would hurt', async () => {
    expect(await ranked('I just cannot sleep')).toEqual([uid(2), uid(3), uid(1)]);
    expect((await ranked('What a lovely party that was'))[0]).toBe(uid(1));
  });

  it('offers something gentle where it does not know the language', async () => {
    expect((await ranked('Jestem bardzo zmęczony i nie mogę spać'))[0]).toBe(uid(3));
  });

  it('looks at a class’s own words once', async () => {
    const encoder = new CountingEncoder();
    const companion = ranking(encoder);
    await companion.rank(cleared('I cannot sleep'), CLASSES);
    await companion.rank(cleared('I cannot sleep still'), CLASSES);
    expect(encoder.texts.filter((text) => text.startsWith('Class 2'))).toHaveLength(1);
  });
});
