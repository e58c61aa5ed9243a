import type { Emotion } from '../../src/domain/emotions.js';
import { Private } from '../../src/domain/private.js';
import type {
  Ask,
  ClassToOffer,
  GreetingAsk,
  Prompt,
  ReplyAsk,
} from '../../src/ports/language-model.port.js';
import { ADA, journey } from './entry-examples.js';
import { cleared } from './cleared.js';

export const FREE_CLASS: ClassToOffer = {
  uid: journey('lamps'),
  slot: 'free',
  access: 'free',
  title: 'Lamps Out, Room by Room',
  instructor: 'Maren Holt',
  description: 'Turn off the lamps one by one. For nights when you lie awake.',
  emotions: ['rested', 'calm'],
  minutes: 8,
};

export const PREMIUM_CLASS: ClassToOffer = {
  uid: journey('soup'),
  slot: 'premium',
  access: 'upgrade',
  title: 'Cooling the Soup',
  instructor: 'Tomás Rivera',
  description: 'Blow across an imaginary bowl, slowly. For stress and worry.',
  emotions: ['calm', 'grounded'],
  minutes: 6,
};

/** Somebody cannot sleep on a Monday evening, unless told otherwise. */
export function replyAsk(told: Partial<ReplyAsk> = {}): ReplyAsk {
  const emotions: readonly Emotion[] = ['rested', 'calm', 'present'];
  return {
    kind: 'reply',
    now: { date: '2026-03-02', weekday: 'Monday', timeOfDay: 'evening' },
    variety: 7,
    language: 'en',
    greeting: null,
    messages: [cleared("I can't sleep")],
    emotions,
    classes: [FREE_CLASS, PREMIUM_CLASS],
    replies: 0,
    taken: [],
    ...told,
  };
}

/** Ada opens a new entry on a Monday evening and has not written lately, unless told otherwise. */
export function greetingAsk(told: Partial<GreetingAsk> = {}): GreetingAsk {
  return {
    kind: 'greeting',
    name: Private.of('Ada'),
    now: { date: '2026-03-02', weekday: 'Monday', timeOfDay: 'evening' },
    variety: 7,
    language: 'en',
    recent: [],
    entries: 3,
    greetings: 3,
    taken: [],
    ...told,
  };
}

/** A prompt for writers that go by the ask alone. */
export function promptOf(ask: Ask): Prompt {
  return {
    recipe: { template: 'test', version: 1, choices: {}, built_from: [] },
    ask,
    person: ADA,
    messages: Private.of([]),
    answer: {},
  };
}
