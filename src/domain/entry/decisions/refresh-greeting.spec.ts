import { describe, it } from '@jest/globals';
import {
  ADA,
  asked,
  BOB,
  generation,
  givenEntry,
  greeted,
  happened,
} from '../../../../test/dsl/entry-examples.js';

describe('refresh the greeting', () => {
  const command = { type: 'RefreshGreeting', by: ADA, generation: generation('g2') } as const;

  it('asks for another greeting in the place of the first', () => {
    givenEntry(...greeted())
      .when(command)
      .thenEvents(happened.greetingRequested('g2', 'refresh'));
  });

  it('is a retry where the greeting failed for good', () => {
    givenEntry(happened.started(), happened.greetingRequested(), happened.greetingFailed())
      .when(command)
      .thenEvents(happened.greetingRequested('g2', 'retry'));
  });

  it('refuses while one is being written', () => {
    givenEntry(happened.started(), happened.greetingRequested())
      .when(command)
      .thenRefused('greeting-in-progress');
  });

  it('refuses while one is tried again after a failure that was not the last', () => {
    const failed = happened.greetingFailed('g1', 'timeout', false);
    givenEntry(happened.started(), happened.greetingRequested(), failed)
      .when(command)
      .thenRefused('greeting-in-progress');
  });

  it('refuses once the person has written', () => {
    givenEntry(...asked())
      .when(command)
      .thenRefused('already-written');
  });

  it('finds no entry of somebody else', () => {
    givenEntry(...greeted())
      .when({ ...command, by: BOB })
      .thenRefused('entry-not-found');
  });
});
