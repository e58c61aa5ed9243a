import { beforeEach, describe, expect, it } from '@jest/globals';
import { EMOTIONS, type Emotion } from '../../domain/emotions.js';
import { ClassRanking, type RankableClass, type Ranking } from '../../ports/class-ranking.port.js';
import { ModelActivity } from '../../ports/model-activity.port.js';
import { journey } from '../../../test/dsl/entry-examples.js';
import { cleared } from '../../../test/dsl/cleared.js';
import { clientAnswering, PLENTY } from '../../../test/dsl/stand-in-client.js';
import { OpenAiClassRanking } from './openai.class-ranking.js';

const one = (name: string, emotion: Emotion): RankableClass => ({
  uid: journey(name),
  title: name,
  description: `${name} class`,
  emotions: [emotion],
});

const CLASSES = [
  one('sea', 'calm'),
  one('hill', 'calm'),
  one('dawn', 'hopeful'),
  one('party', 'joyful'),
];

/** The companion: the hill before the sea, the dawn far behind, and a party would hurt. */
const RANKING: Ranking = {
  emotions: {
    ...(Object.fromEntries(EMOTIONS.map((emotion) => [emotion, 0.5])) as Record<Emotion, number>),
    calm: 1,
    joyful: 0,
  },
  scores: new Map([
    [journey('sea'), 0.8],
    [journey('hill'), 0.85],
    [journey('dawn'), 0.5],
    [journey('party'), -5],
  ]),
};

class Companion extends ClassRanking {
  rank(): Promise<Ranking> {
    return Promise.resolve(RANKING);
  }
}

describe('the server’s embeddings beside the companion’s ranking', () => {
  let asked: string[][];

  beforeEach(() => {
    asked = [];
  });

  function ranking(vectorOf: (text: string) => unknown): OpenAiClassRanking {
    const server = clientAnswering((request) => {
      const { input } = request as { input: string[] };
      asked.push(input);
      return { data: input.map((text) => ({ embedding: vectorOf(text) })) };
    });
    const breaker = { failures: 3, restMs: 1_000 };
    const limits = { model: 'small', breaker };
    return new OpenAiClassRanking(new Companion(), server, PLENTY, new ModelActivity(), limits);
  }

  const best = async (of: ClassRanking): Promise<string[]> => {
    const { scores } = await of.rank(cleared('waves'), CLASSES);
    const sorted = [...scores].sort(([, a], [, b]) => b - a);
    return sorted.map(([uid]) => /oseh_j_([a-z]+)/.exec(uid)?.[1] ?? '');
  };

  it('bring up what is near to the words', async () => {
    const near = ranking((text) => (/waves|sea/.test(text) ? [1, 0] : [0, 1]));
    expect(await best(near)).toEqual(['sea', 'hill', 'dawn', 'party']);
  });

  it('do not bring up what would hurt', async () => {
    const near = ranking((text) => (/waves|party/.test(text) ? [1, 0] : [0, 1]));
    expect((await best(near)).at(-1)).toBe('party');
  });

  it('do not bring up another emotion past the one that is asked for', async () => {
    const near = ranking((text) => (/waves|dawn/.test(text) ? [1, 0] : [0, 1]));
    expect(await best(near)).toEqual(['hill', 'sea', 'dawn', 'party']);
  });

  it('are asked once for each class, and again when its words have changed', async () => {
    const near = ranking(() => [1, 1]);
    await near.rank(cleared('waves'), CLASSES);
    await near.rank(cleared('wind'), CLASSES);
    const changed = CLASSES.map((c, i) => (i === 0 ? { ...c, description: 'new' } : c));
    await near.rank(cleared('sun'), changed);
    expect(asked).toEqual([
      ['waves', 'sea. sea class', 'hill. hill class', 'dawn. dawn class', 'party. party class'],
      ['wind'],
      ['sun', 'sea. new'],
    ]);
  });

  it.each([
    ['nothing', () => undefined],
    ['no vectors', () => []],
    ['words', () => ['a', 'b']],
    ['vectors of several lengths', (text: string) => (text === 'waves' ? [1] : [1, 2])],
  ])('leave the companion’s ranking as it is when they are %s', async (_what, vectorOf) => {
    expect(await ranking(vectorOf).rank(cleared('waves'), CLASSES)).toEqual(RANKING);
  });

  it('leave it as it is when nobody answers', async () => {
    const away = ranking(() => {
      throw new Error('away');
    });
    expect(await away.rank(cleared('waves'), CLASSES)).toEqual(RANKING);
  });
});
