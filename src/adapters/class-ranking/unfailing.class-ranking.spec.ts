import { describe, expect, it } from '@jest/globals';
import { ClassRanking, type Ranking } from '../../ports/class-ranking.port.js';
import { cleared } from '../../../test/dsl/cleared.js';
import { UnfailingClassRanking } from './unfailing.class-ranking.js';

class BrokenRanking extends ClassRanking {
  override rank(): Promise<Ranking> {
    return Promise.reject(new Error('no head, no encoder'));
  }
}

describe('a ranking that fails', () => {
  it('leaves what is safe to offer anyone', async () => {
    const about = { title: 'A class', description: 'For somebody.' };
    const { scores } = await new UnfailingClassRanking(new BrokenRanking()).rank(
      cleared('I cannot sleep'),
      [
        { uid: 'oseh_j_1111111111111111111111', emotions: ['joyful', 'energized'], ...about },
        { uid: 'oseh_j_2222222222222222222222', emotions: ['calm', 'grounded'], ...about },
      ],
    );
    const [first] = [...scores].sort(([, a], [, b]) => b - a);
    expect(first?.[0]).toBe('oseh_j_2222222222222222222222');
  });
});
