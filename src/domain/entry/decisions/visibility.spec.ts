import { describe, it } from '@jest/globals';
import { ADA, BOB, givenEntry, greeted, happened } from '../../../../test/dsl/entry-examples.js';

describe('hide and show an entry', () => {
  const hide = { type: 'HideEntry', by: ADA } as const;
  const show = { type: 'ShowEntry', by: ADA } as const;

  it('hides what is shown, and shows what is hidden', () => {
    givenEntry(...greeted())
      .when(hide)
      .thenEvents(happened.hidden());
    givenEntry(...greeted(), happened.hidden())
      .when(show)
      .thenEvents(happened.shown());
    givenEntry(...greeted(), happened.hidden(), happened.shown())
      .when(hide)
      .thenEvents(happened.hidden());
  });

  it('stays quiet when it is so already', () => {
    givenEntry(...greeted())
      .when(show)
      .thenNothing();
    givenEntry(...greeted(), happened.hidden())
      .when(hide)
      .thenNothing();
  });

  it('finds no entry of somebody else, nor a deleted one', () => {
    for (const command of [hide, show]) {
      givenEntry(...greeted())
        .when({ ...command, by: BOB })
        .thenRefused('entry-not-found');
      givenEntry(...greeted(), happened.deleted())
        .when(command)
        .thenRefused('entry-not-found');
    }
  });
});
