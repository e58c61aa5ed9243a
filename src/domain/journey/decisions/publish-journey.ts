import { event } from '../../event.js';
import { canonicalJson } from '../../json.js';
import type { JourneyCommandOf, JourneyDecision } from '../journey.decider.js';
import type { JourneyState } from '../journey.state.js';

/** The class is on offer as described: new, changed, or back after a withdrawal. The same again changes nothing. */
export function publishJourney(
  command: JourneyCommandOf<'PublishJourney'>,
  journey: JourneyState,
): JourneyDecision {
  if (journey.situation !== 'published') {
    return [event('JourneyPublished', command.description, {})];
  }
  return canonicalJson(journey.description) === canonicalJson(command.description)
    ? []
    : [event('JourneyChanged', command.description, {})];
}
