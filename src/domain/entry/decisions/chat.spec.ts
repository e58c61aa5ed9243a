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
  item,
  words,
} from '../../../../test/dsl/entry-examples.js';
import { event } from '../../event.js';
import { Private } from '../../private.js';
import type { EntryEvent } from '../entry.events.js';

describe('chat', () => {
  const command = {
    type: 'Chat',
    by: ADA,
    item: item('m1'),
    parts: words('so tired'),
    words: 2,
    replyItem: item('reply1'),
    generation: generation('r1'),
  } as const;
  const next = {
    ...command,
    item: item('m2'),
    replyItem: item('reply2'),
    generation: generation('r2'),
  };

  it('keeps the message and asks for a reply', () => {
    givenEntry(...greeted())
      .when(command)
      .thenEvents(happened.chatted(), happened.replyRequested());
  });

  it('closes a greeting that is still being written, in the same append', () => {
    const superseded: EntryEvent = event(
      'GreetingFailed',
      {
        generation: generation('g1'),
        attempt: 0,
        technique: 'fixed',
        reason: 'superseded',
        final: true,
      },
      { detail: Private.of('') },
    );
    givenEntry(happened.started(), happened.greetingRequested())
      .when(command)
      .thenEvents(superseded, happened.chatted(), happened.replyRequested());
  });

  it('goes on after a reply, and after one that failed for good', () => {
    const expected = [happened.chatted('m2'), happened.replyRequested('r2', 'reply2')];
    givenEntry(...answered())
      .when(next)
      .thenEvents(...expected);
    givenEntry(...asked(), happened.replyFailed())
      .when(next)
      .thenEvents(...expected);
  });

  it('refuses while a reply is being written', () => {
    givenEntry(...asked())
      .when(next)
      .thenRefused('reply-in-progress');
    givenEntry(...asked(), happened.replyFailed('r1', 'timeout', false))
      .when(next)
      .thenRefused('reply-in-progress');
  });

  it('refuses more messages than an entry holds', () => {
    const full = ['1', '2', '3'].flatMap((n) => [
      happened.chatted(`m${n}`),
      happened.replyRequested(`r${n}`, `reply${n}`),
      happened.replied(`r${n}`, `reply${n}`),
    ]);
    givenEntry(...greeted(), ...full)
      .when(next)
      .thenRefused('too-many-messages');
  });

  it('finds no entry that is absent, deleted or somebody else’s', () => {
    givenEntry().when(command).thenRefused('entry-not-found');
    givenEntry(...greeted(), happened.deleted())
      .when(command)
      .thenRefused('entry-not-found');
    givenEntry(...greeted())
      .when({ ...command, by: BOB })
      .thenRefused('entry-not-found');
  });
});
