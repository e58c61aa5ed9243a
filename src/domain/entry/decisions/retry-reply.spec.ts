import { describe, it } from '@jest/globals';
import {
  ADA,
  answered,
  asked,
  BOB,
  generation,
  givenEntry,
  greeted,
  happened,
} from '../../../../test/dsl/entry-examples.js';

describe('retry the reply', () => {
  const command = { type: 'RetryReply', by: ADA, generation: generation('r2') } as const;

  it('asks once more for the same item', () => {
    givenEntry(...asked(), happened.replyFailed())
      .when(command)
      .thenEvents(happened.replyRequested('r2', 'reply1', 'retry'));
  });

  it('refuses while the reply is being written or tried again', () => {
    givenEntry(...asked())
      .when(command)
      .thenRefused('reply-in-progress');
    givenEntry(...asked(), happened.replyFailed('r1', 'timeout', false))
      .when(command)
      .thenRefused('reply-in-progress');
  });

  it('refuses a reply that did not fail', () => {
    givenEntry(...answered())
      .when(command)
      .thenRefused('nothing-to-retry');
  });

  it('refuses where no reply was ever asked for', () => {
    givenEntry(...greeted())
      .when(command)
      .thenRefused('no-reply-yet');
  });

  it('finds no entry of somebody else', () => {
    givenEntry(...asked(), happened.replyFailed())
      .when({ ...command, by: BOB })
      .thenRefused('entry-not-found');
  });
});
