import { describe, it } from '@jest/globals';
import {
  answered,
  asked,
  generation,
  givenEntry,
  happened,
} from '../../../../test/dsl/entry-examples.js';
import { Private } from '../../private.js';

describe('fail a generation', () => {
  const command = (final: boolean, name = 'r1') =>
    ({
      type: 'FailGeneration',
      generation: generation(name),
      attempt: 1,
      technique: 'scripted',
      reason: 'timeout',
      final,
      detail: Private.of(''),
    }) as const;

  it('records a try that came to nothing', () => {
    givenEntry(...asked())
      .when(command(false))
      .thenEvents(happened.replyFailed('r1', 'timeout', false));
  });

  it('speaks of a greeting as of a greeting', () => {
    givenEntry(happened.started(), happened.greetingRequested())
      .when(command(true, 'g1'))
      .thenEvents(happened.greetingFailed('g1', 'timeout'));
  });

  it('stays quiet when the generation has ended', () => {
    givenEntry(...answered())
      .when(command(true))
      .thenNothing();
    givenEntry(...asked(), happened.replyFailed())
      .when(command(true))
      .thenNothing();
    givenEntry(...asked(), happened.deleted())
      .when(command(true))
      .thenNothing();
  });
});
