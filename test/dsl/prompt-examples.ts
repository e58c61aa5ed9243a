import { Private } from '../../src/domain/private.js';
import type {
  ClassToOffer,
  GreetingAsk,
  LocalTime,
  ReplyAsk,
} from '../../src/ports/language-model.port.js';
import type { Drawing } from '../../src/processes/prompts/choices.js';
import { greetingAsk as writtenGreetingAsk, replyAsk as writtenReplyAsk } from './asks.js';
import { ADA, item, journey } from './entry-examples.js';
import { cleared } from './cleared.js';

const SUNDAY_EVENING: LocalTime = {
  date: '2026-11-22',
  weekday: 'Sunday',
  timeOfDay: 'evening',
};

export const DRAWING: Drawing = { person: ADA, seed: 1_234_567 };

const SOUP: ClassToOffer = {
  uid: journey('soup'),
  slot: 'free',
  access: 'free',
  title: 'Soup for the Nerves',
  instructor: 'Maya Lindqvist',
  description: 'Five slow minutes at an imagined stove.',
  emotions: ['calm', 'rested'],
  minutes: 5,
};

const ROPE: ClassToOffer = {
  uid: journey('rope'),
  slot: 'premium',
  access: 'upgrade',
  title: 'The Rope Goes Slack',
  instructor: 'Tomás Rey',
  description: 'Letting a day go, hand over hand.',
  emotions: ['accepting'],
  minutes: 8,
};

/** Somebody new writes on a Sunday evening, unless told otherwise. */
export function replyAsk(text: string, more: Partial<ReplyAsk> = {}): ReplyAsk {
  return writtenReplyAsk({
    now: SUNDAY_EVENING,
    greeting: { item: item('greeting'), revision: 1, text: Private.of('How was today?') },
    messages: [cleared(text)],
    emotions: ['calm'],
    classes: [SOUP, ROPE],
    ...more,
  });
}

export function greetingAsk(more: Partial<GreetingAsk> = {}): GreetingAsk {
  return writtenGreetingAsk({ name: Private.of('Ada Lovelace'), now: SUNDAY_EVENING, ...more });
}
