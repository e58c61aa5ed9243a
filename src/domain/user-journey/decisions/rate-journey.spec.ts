import { describe, it } from '@jest/globals';
import { ADA, BOB, entry, journey } from '../../../../test/dsl/entry-examples.js';
import { givenUserJourney, lived } from '../../../../test/dsl/user-journey-examples.js';

describe('rate a class taken', () => {
  const love = { type: 'RateJourney', by: ADA, rating: 'loved' } as const;
  const hate = { ...love, rating: 'hated' } as const;
  const inEntry = {
    takenInEntry: { user: ADA, journey: journey('soup'), entry: entry('e1') },
  };

  it('rates a class that was taken on its own', () => {
    givenUserJourney(lived.taken()).when(love).thenEvents(lived.rated());
  });

  it('rates a class that was taken in an entry, and says in which', () => {
    givenUserJourney()
      .knowing(inEntry)
      .when(love)
      .thenEvents(lived.rated('loved', entry('e1')));
  });

  it('lets the person think otherwise, and back again', () => {
    givenUserJourney(lived.taken(), lived.rated()).when(hate).thenEvents(lived.rated('hated'));
    givenUserJourney(lived.taken(), lived.rated(), lived.rated('hated'))
      .when(love)
      .thenEvents(lived.rated());
  });

  it('stays quiet when it is rated so already', () => {
    givenUserJourney(lived.taken(), lived.rated()).when(love).thenStands(lived.rated());
    givenUserJourney(lived.rated('loved', entry('e1')))
      .knowing(inEntry)
      .when(love)
      .thenStands(lived.rated('loved', entry('e1')));
  });

  it('finds no class that was never taken, or by somebody else', () => {
    givenUserJourney().when(love).thenRefused('user-journey-not-found');
    givenUserJourney(lived.taken())
      .when({ ...love, by: BOB })
      .thenRefused('user-journey-not-found');
    givenUserJourney()
      .knowing(inEntry)
      .when({ ...love, by: BOB })
      .thenRefused('user-journey-not-found');
  });

  it('finds no class any more whose entry is gone, even if it was rated before', () => {
    givenUserJourney(lived.rated('loved', entry('e1')))
      .when(hate)
      .thenRefused('user-journey-not-found');
  });
});
