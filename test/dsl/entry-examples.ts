import type { EntryCommand, EntryFacts } from '../../src/domain/entry/entry.commands.js';
import { entryDecider } from '../../src/domain/entry/entry.decider.js';
import type {
  EntryEvent,
  JourneyTakenInEntry,
  SuggestedJourney,
} from '../../src/domain/entry/entry.events.js';
import { event } from '../../src/domain/event.js';
import type {
  FailureReason,
  GenerationReason,
  GenerationSucceeded,
} from '../../src/domain/generation.js';
import { UNPUBLISHED } from '../../src/domain/journey/journey.state.js';
import type { Part } from '../../src/domain/parts.js';
import { Private } from '../../src/domain/private.js';
import type {
  EntryUid,
  GenerationUid,
  ItemUid,
  JourneyUid,
  UserJourneyUid,
  UserUid,
} from '../../src/domain/uid.js';
import { type Given, given } from './given.js';
import { NOON } from './sealed-events.js';

/** A uid that reads: the word, filled up to sixteen bytes. */
const named = (word: string): string => `${word.padEnd(21, '0')}A`;

export const ADA: UserUid = `oseh_u_${named('ada')}`;
export const BOB: UserUid = `oseh_u_${named('bob')}`;
export const entry = (word: string): EntryUid => `oseh_jne_${named(word)}`;
export const item = (word: string): ItemUid => `oseh_jei_${named(word)}`;
export const generation = (word: string): GenerationUid => `oseh_jg_${named(word)}`;
export const journey = (word: string): JourneyUid => `oseh_j_${named(word)}`;
export const userJourney = (word: string): UserJourneyUid => `oseh_uj_${named(word)}`;

const facts: EntryFacts = {
  person: { uid: ADA, timezone: 'Europe/Berlin', entitlements: new Set() },
  now: NOON,
  journey: UNPUBLISHED,
  maxMessages: 3,
};

/** Given these events in Ada's entry, where three messages are the most. */
export const givenEntry = (
  ...events: readonly EntryEvent[]
): Given<EntryCommand, EntryEvent, EntryFacts> => given(entryDecider, facts, ...events);

export const words = (text: string): Private<Part[]> =>
  Private.of([{ type: 'paragraph', value: text }]);

export function succeeded(name: string, of: ItemUid): GenerationSucceeded {
  return {
    generation: generation(name),
    item: of,
    technique: 'scripted',
    model: 'script',
    tokens: null,
    latency: 7,
    prompt_recipe: { template: 't', version: 1, choices: {}, built_from: [] },
  };
}

export const JOURNEYS: readonly SuggestedJourney[] = [
  { uid: journey('soup'), slot: 'free', access: 'free', score: 0.9, why: ['meaning'] },
  { uid: journey('rope'), slot: 'premium', access: 'upgrade', score: 0.8, why: ['meaning'] },
];

/** Events as they follow each other in a life of an entry. */
export const happened = {
  started: (): EntryEvent => event('EntryStarted', { user: ADA, opening: 'greeting' }, {}),
  greetingRequested: (name = 'g1', reason: GenerationReason = 'initial'): EntryEvent =>
    event(
      'GreetingRequested',
      { generation: generation(name), item: item('greeting'), reason },
      {},
    ),
  greeted: (name = 'g1'): EntryEvent =>
    event('GreetingGenerated', succeeded(name, item('greeting')), {
      parts: words('How are you?'),
      response: Private.of(''),
    }),
  greetingFailed: (
    name = 'g1',
    reason: FailureReason = 'internal',
    final = true,
    attempt = 1,
  ): EntryEvent =>
    event(
      'GreetingFailed',
      { generation: generation(name), attempt, technique: 'scripted', reason, final },
      { detail: Private.of('') },
    ),
  chatted: (name = 'm1'): EntryEvent =>
    event('UserChatted', { item: item(name), words: 2 }, { parts: words('so tired') }),
  moderated: (name = 'm1', verdict: 'cleared' | 'held' = 'cleared'): EntryEvent =>
    event(
      'WordsModerated',
      { item: item(name), item_revision: 1, verdict },
      { detail: Private.of({ category: 'none', source: 'test' }) },
    ),
  replyRequested: (name = 'r1', of = 'reply1', reason: GenerationReason = 'initial'): EntryEvent =>
    event('SystemChatRequested', { generation: generation(name), item: item(of), reason }, {}),
  attempted: (name = 'r1', attempt = 1): EntryEvent =>
    event('GenerationAttempted', { generation: generation(name), attempt }, {}),
  replied: (name = 'r1', of = 'reply1', journeys = JOURNEYS): EntryEvent =>
    event(
      'ClassesSuggested',
      { ...succeeded(name, item(of)), journeys },
      { parts: words('There, there.'), response: Private.of(''), journeys: Private.of([]) },
    ),
  repliedFixed: (name = 'r1', of = 'reply1', journeys = JOURNEYS): EntryEvent =>
    event(
      'ClassesSuggested',
      { ...succeeded(name, item(of)), technique: 'fixed', journeys: [] },
      { parts: words('There, there.'), response: Private.of(''), journeys: Private.of(journeys) },
    ),
  taken: (name = 'uj1', change: Partial<JourneyTakenInEntry> = {}): EntryEvent =>
    event(
      'JourneyTaken',
      {
        user: ADA,
        user_journey: userJourney(name),
        journey: journey('soup'),
        access: 'free',
        item: item(`of-${name}`),
        from_item: item('reply1'),
        ...change,
      },
      {},
    ),
  replyFailed: (
    name = 'r1',
    reason: FailureReason = 'internal',
    final = true,
    attempt = 1,
  ): EntryEvent =>
    event(
      'SystemChatFailed',
      { generation: generation(name), attempt, technique: 'scripted', reason, final },
      { detail: Private.of('') },
    ),
  hidden: (): EntryEvent => event('EntryHidden', {}, {}),
  shown: (): EntryEvent => event('EntryShown', {}, {}),
  deleted: (): EntryEvent => event('EntryDeleted', {}, {}),
};

/** An entry that has been greeted, and one whose first message has been answered. */
export const greeted = (): EntryEvent[] => [
  happened.started(),
  happened.greetingRequested(),
  happened.greeted(),
];
export const asked = (): EntryEvent[] => [
  ...greeted(),
  happened.chatted(),
  happened.replyRequested(),
];
export const answered = (): EntryEvent[] => [...asked(), happened.replied()];
