import { ClearedText } from '../../src/domain/entry/cleared-text.js';
import { Private } from '../../src/domain/private.js';
import type {
  ClassToOffer,
  GreetingAsk,
  LocalTime,
  ReplyAsk,
} from '../../src/ports/language-model.port.js';
import type { Drawing } from '../../src/processes/prompts/choices.js';
import { ADA, item, journey, words } from './entry-examples.js';

/** Words that moderation has cleared. */
export function cleared(text: string, name = 'm1'): ClearedText {
  const written = { item: item(name), revision: 1, parts: words(text) };
  const found = ClearedText.from(written, 'cleared');
  if (found === undefined) throw new Error('These words are not cleared');
  return found;
}

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

export function replyAsk(text: string, more: Partial<ReplyAsk> = {}): ReplyAsk {
  return {
    kind: 'reply',
    now: SUNDAY_EVENING,
    greeting: { item: item('greeting'), revision: 1, text: Private.of('How was today?') },
    messages: [cleared(text)],
    emotions: ['calm'],
    classes: [SOUP, ROPE],
    replies: 0,
    taken: [],
    ...more,
  };
}

export function greetingAsk(more: Partial<GreetingAsk> = {}): GreetingAsk {
  return {
    kind: 'greeting',
    name: Private.of('Ada Lovelace'),
    now: SUNDAY_EVENING,
    recent: [],
    entries: 3,
    taken: [],
    ...more,
  };
}
