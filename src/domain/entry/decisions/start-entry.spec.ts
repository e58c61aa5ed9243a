import { describe, it } from '@jest/globals';
import {
  ADA,
  generation,
  givenEntry,
  greeted,
  happened,
  item,
} from '../../../../test/dsl/entry-examples.js';

describe('start an entry', () => {
  const command = {
    type: 'StartEntry',
    by: ADA,
    opening: 'greeting',
    item: item('greeting'),
    generation: generation('g1'),
  } as const;

  it('begins with a greeting asked for', () => {
    givenEntry().when(command).thenEvents(happened.started(), happened.greetingRequested());
  });

  it('refuses an opening that is not built yet', () => {
    givenEntry()
      .when({ ...command, opening: 'reflection-question' })
      .thenRefused('opening-not-available');
  });

  it('stays quiet where an entry is', () => {
    givenEntry(...greeted())
      .when(command)
      .thenNothing();
  });
});
