import { describe, it } from '@jest/globals';
import { given } from '../../../test/dsl/given.js';
import { event } from '../event.js';
import { journeyDecider } from './journey.decider.js';
import type { JourneyDescription, JourneyEvent } from './journey.events.js';

const soup: JourneyDescription = {
  slug: 'cooling-the-soup',
  title: 'Cooling the Soup',
  description: 'Slow breaths, as over a spoon.',
  instructor: 'Tomás Rivera',
  emotions: ['calm', 'grounded'],
  access: 'free',
  audio: { kind: 'synthesised', seed: 1, seconds: 300 },
  transcript: 'WEBVTT',
};
const hotter = { ...soup, title: 'Hotter Soup' };
const published: JourneyEvent = event('JourneyPublished', soup, {});
const changed: JourneyEvent = event('JourneyChanged', hotter, {});
const withdrawn: JourneyEvent = event('JourneyWithdrawn', {}, {});
const publish = (description: JourneyDescription) =>
  ({ type: 'PublishJourney', description }) as const;

describe('a class', () => {
  it('is published, changed, and put back on offer', () => {
    given(journeyDecider, {}).when(publish(soup)).thenEvents(published);
    given(journeyDecider, {}, published).when(publish(hotter)).thenEvents(changed);
    given(journeyDecider, {}, published, withdrawn).when(publish(soup)).thenEvents(published);
  });

  it('stays as it is when it is described alike, in whatever order', () => {
    const alike = { ...soup, audio: { seconds: 300, seed: 1, kind: 'synthesised' } } as const;
    given(journeyDecider, {}, published).when(publish(alike)).thenNothing();
    given(journeyDecider, {}, published, changed).when(publish(hotter)).thenNothing();
  });

  it('is withdrawn once, if it was ever published', () => {
    const withdraw = { type: 'WithdrawJourney' } as const;
    given(journeyDecider, {}, published).when(withdraw).thenEvents(withdrawn);
    given(journeyDecider, {}, published, withdrawn).when(withdraw).thenNothing();
    given(journeyDecider, {}).when(withdraw).thenRefused('journey-not-found');
  });
});
