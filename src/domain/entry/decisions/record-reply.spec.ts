import { describe, it } from '@jest/globals';
import {
  answered,
  asked,
  givenEntry,
  happened,
  item,
  JOURNEYS,
  succeeded,
  words,
} from '../../../../test/dsl/entry-examples.js';
import { Private } from '../../private.js';

describe('record a reply', () => {
  const command = {
    type: 'RecordReply',
    outcome: succeeded('r1', item('reply1')),
    journeys: JOURNEYS,
    sealedJourneys: Private.of([]),
    parts: words('There, there.'),
    response: Private.of(''),
  } as const;

  it('records what was written, with its classes', () => {
    givenEntry(...asked())
      .when(command)
      .thenEvents(happened.replied());
  });

  it('records one that comes after failed tries', () => {
    givenEntry(...asked(), happened.replyFailed('r1', 'timeout', false))
      .when(command)
      .thenEvents(happened.replied());
  });

  it('stays quiet when it comes twice, too late, or for nothing', () => {
    givenEntry(...answered())
      .when(command)
      .thenNothing();
    givenEntry(...asked(), happened.replyFailed())
      .when(command)
      .thenNothing();
    givenEntry(...asked(), happened.replyFailed('r1', 'deleted'), happened.deleted())
      .when(command)
      .thenNothing();
  });
});
