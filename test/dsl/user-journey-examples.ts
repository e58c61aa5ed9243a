import type { JourneyAccess } from '../../src/domain/access.js';
import { event } from '../../src/domain/event.js';
import type { JourneyState } from '../../src/domain/journey/journey.state.js';
import type { EntryUid } from '../../src/domain/uid.js';
import type {
  UserJourneyCommand,
  UserJourneyFacts,
} from '../../src/domain/user-journey/user-journey.commands.js';
import { userJourneyDecider } from '../../src/domain/user-journey/user-journey.decider.js';
import type {
  Rating,
  UserJourneyEvent,
} from '../../src/domain/user-journey/user-journey.events.js';
import { ADA, journey, userJourney } from './entry-examples.js';
import { type Given, given } from './given.js';

/** A class as its own stream tells of it. */
export const onOffer = (access: JourneyAccess): JourneyState => ({
  situation: 'published',
  description: {
    slug: 'cooling-the-soup',
    title: 'Cooling the Soup',
    description: 'Slow breaths, as over a spoon.',
    instructor: 'Tomás Rivera',
    emotions: ['calm'],
    access,
    audio: { kind: 'synthesised', seed: 1, seconds: 300 },
    transcript: 'WEBVTT',
  },
});
export const WITHDRAWN: JourneyState = { situation: 'withdrawn' };

const facts: UserJourneyFacts = {
  person: { uid: ADA, timezone: 'Europe/Berlin', entitlements: new Set() },
  journey: onOffer('free'),
  takenInEntry: null,
};

/** Given these events of a class that Ada took, or takes; a free one that no entry knows of. */
export const givenUserJourney = (
  ...events: readonly UserJourneyEvent[]
): Given<UserJourneyCommand, UserJourneyEvent, UserJourneyFacts> =>
  given(userJourneyDecider, facts, ...events);

/** Events in the life of a class taken. */
export const lived = {
  taken: (access: 'free' | 'premium' = 'free'): UserJourneyEvent =>
    event(
      'JourneyTaken',
      { user: ADA, user_journey: userJourney('uj1'), journey: journey('soup'), access },
      {},
    ),
  rated: (rating: Rating = 'loved', entry: EntryUid | null = null): UserJourneyEvent =>
    event('JourneyRated', { user: ADA, journey: journey('soup'), entry, rating }, {}),
};
