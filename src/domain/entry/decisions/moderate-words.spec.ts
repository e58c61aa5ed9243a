import { describe, it } from '@jest/globals';
import { asked, givenEntry, happened, item } from '../../../../test/dsl/entry-examples.js';
import { Private } from '../../private.js';

describe('moderate words', () => {
  const command = {
    type: 'ModerateWords',
    item: item('m1'),
    itemRevision: 1,
    verdict: 'cleared',
    detail: Private.of({ category: 'none', source: 'test' } as const),
  } as const;

  it('records the verdict on one version of one item', () => {
    givenEntry(...asked())
      .when(command)
      .thenEvents(happened.moderated());
  });

  it('stays quiet where there is a verdict, whatever it was', () => {
    givenEntry(...asked(), happened.moderated('m1', 'held'))
      .when(command)
      .thenNothing();
  });

  it('stays quiet in an entry that is gone', () => {
    givenEntry(...asked(), happened.deleted())
      .when(command)
      .thenNothing();
  });
});
