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
import { event } from '../../event.js';
import { Private } from '../../private.js';
import type { EntryEvent } from '../entry.events.js';

describe('delete an entry', () => {
  const command = { type: 'DeleteEntry', by: ADA } as const;

  it('ends it', () => {
    givenEntry(...answered())
      .when(command)
      .thenEvents(happened.deleted());
  });

  it('closes what is being written, in the same append', () => {
    const closed: EntryEvent = event(
      'SystemChatFailed',
      {
        generation: generation('r1'),
        attempt: 1,
        technique: 'fixed',
        reason: 'deleted',
        final: true,
      },
      { detail: Private.of('') },
    );
    givenEntry(...asked(), happened.attempted())
      .when(command)
      .thenEvents(closed, happened.deleted());
  });

  it('finds nothing the second time, nor what is somebody else’s', () => {
    givenEntry(...greeted(), happened.deleted())
      .when(command)
      .thenRefused('entry-not-found');
    givenEntry(...greeted())
      .when({ ...command, by: BOB })
      .thenRefused('entry-not-found');
  });
});
