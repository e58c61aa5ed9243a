import { describe, it } from '@jest/globals';
import {
  answered,
  asked,
  generation,
  givenEntry,
  happened,
} from '../../../../test/dsl/entry-examples.js';

describe('attempt a generation', () => {
  const attempt = (n: number, name = 'r1') =>
    ({ type: 'AttemptGeneration', generation: generation(name), attempt: n }) as const;

  it('records that a try begins', () => {
    givenEntry(...asked())
      .when(attempt(1))
      .thenEvents(happened.attempted());
    givenEntry(...asked(), happened.attempted())
      .when(attempt(2))
      .thenEvents(happened.attempted('r1', 2));
  });

  it('stays quiet when this try or a later one has begun', () => {
    givenEntry(...asked(), happened.attempted('r1', 2))
      .when(attempt(2))
      .thenNothing();
    givenEntry(...asked(), happened.attempted('r1', 2))
      .when(attempt(1))
      .thenNothing();
  });

  it('stays quiet when the generation has ended or was never asked for', () => {
    givenEntry(...answered())
      .when(attempt(2))
      .thenNothing();
    givenEntry(...asked(), happened.replyFailed())
      .when(attempt(2))
      .thenNothing();
    givenEntry(...asked())
      .when(attempt(1, 'other'))
      .thenNothing();
    givenEntry(...asked(), happened.deleted())
      .when(attempt(1))
      .thenNothing();
  });
});
