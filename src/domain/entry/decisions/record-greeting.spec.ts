import { describe, it } from '@jest/globals';
import {
  asked,
  givenEntry,
  greeted,
  happened,
  item,
  succeeded,
  words,
} from '../../../../test/dsl/entry-examples.js';
import { Private } from '../../private.js';

describe('record a greeting', () => {
  const command = {
    type: 'RecordGreeting',
    outcome: succeeded('g1', item('greeting')),
    parts: words('How are you?'),
    response: Private.of(''),
  } as const;

  it('records what was written', () => {
    givenEntry(happened.started(), happened.greetingRequested())
      .when(command)
      .thenEvents(happened.greeted());
  });

  it('stays quiet when it comes twice, too late, or for nothing', () => {
    givenEntry(...greeted())
      .when(command)
      .thenNothing();
    givenEntry(
      happened.started(),
      happened.greetingRequested(),
      happened.greetingFailed('g1', 'superseded'),
      happened.chatted(),
    )
      .when(command)
      .thenNothing();
    givenEntry(...asked(), happened.deleted())
      .when(command)
      .thenNothing();
  });
});
