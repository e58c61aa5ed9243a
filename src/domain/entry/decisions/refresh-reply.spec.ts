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

describe('refresh the reply', () => {
  const command = { type: 'RefreshReply', by: ADA, generation: generation('r2') } as const;

  it('asks for a new version of the same item', () => {
    givenEntry(...answered())
      .when(command)
      .thenEvents(happened.replyRequested('r2', 'reply1', 'refresh'));
  });

  it('takes the newest reply', () => {
    givenEntry(
      ...answered(),
      happened.chatted('m2'),
      happened.replyRequested('r2', 'reply2'),
      happened.replied('r2', 'reply2'),
    )
      .when({ ...command, generation: generation('r3') })
      .thenEvents(happened.replyRequested('r3', 'reply2', 'refresh'));
  });

  it('refuses while a reply is being written', () => {
    givenEntry(...asked())
      .when(command)
      .thenRefused('reply-in-progress');
  });

  it('refuses where there is no reply to refresh', () => {
    givenEntry(...greeted())
      .when(command)
      .thenRefused('no-reply-yet');
    givenEntry(...asked(), happened.replyFailed())
      .when(command)
      .thenRefused('no-reply-yet');
  });

  it('finds no entry of somebody else', () => {
    givenEntry(...answered())
      .when({ ...command, by: BOB })
      .thenRefused('entry-not-found');
  });
});
