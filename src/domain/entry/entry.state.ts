import type { FailureReason } from '../generation.js';
import type { Private } from '../private.js';
import type { GenerationUid, ItemUid, UserUid } from '../uid.js';
import type { EntryEvent, JourneyTakenInEntry, Opening, SuggestedJourney } from './entry.events.js';

export type GenerationKind = 'greeting' | 'reply';

/** One piece of model work as later decisions need to remember it. */
export interface GenerationState {
  readonly uid: GenerationUid;
  readonly kind: GenerationKind;
  readonly item: ItemUid;
  readonly status: 'open' | 'succeeded' | 'failed';
  /** How often it was tried, and how many of these tries failed. */
  readonly attempts: number;
  readonly failures: number;
  readonly lastFailure: FailureReason | null;
}

/** The classes that one version of a reply links to. Those of a held answer stay sealed until somebody asks. */
export interface OfferedClasses {
  readonly item: ItemUid;
  readonly journeys: readonly SuggestedJourney[];
  readonly sealedJourneys: Private<readonly SuggestedJourney[]>;
}

/** A link that was tapped, and when: milliseconds since 1970 UTC. */
interface TappedLink {
  readonly taken: JourneyTakenInEntry;
  readonly at: number;
}

/** An entry that can be written to. */
export interface OpenEntry {
  readonly situation: 'open';
  readonly user: UserUid;
  readonly opening: Opening;
  readonly hidden: boolean;
  /** How many messages the person has written. */
  readonly messages: number;
  /** Each item that is on the screen, with its newest revision, in the order of appearance. */
  readonly items: ReadonlyMap<ItemUid, number>;
  readonly generations: ReadonlyMap<GenerationUid, GenerationState>;
  /** The generation asked for last, whatever its kind. */
  readonly newest: GenerationState | null;
  /** `item@revision` of everything that moderation has looked at. */
  readonly moderated: ReadonlySet<string>;
  /** Every version of every reply, oldest first: a link in any of them may still be taken. */
  readonly offers: readonly OfferedClasses[];
  /** Oldest first. */
  readonly taps: readonly TappedLink[];
}

export type EntryState =
  | { readonly situation: 'not-started' }
  | OpenEntry
  | { readonly situation: 'deleted'; readonly user: UserUid };

export const NOT_STARTED: EntryState = { situation: 'not-started' };

/**
 * The entry after one more event. Events that cannot follow from `state` leave it as it is.
 * @param at when it happened, in milliseconds since 1970 UTC.
 */
export function evolveEntry(state: EntryState, event: EntryEvent, at: number): EntryState {
  if (event.type === 'EntryStarted') {
    return {
      situation: 'open',
      user: event.data.user,
      opening: event.data.opening,
      hidden: false,
      messages: 0,
      items: new Map(),
      generations: new Map(),
      newest: null,
      moderated: new Set(),
      offers: [],
      taps: [],
    };
  }
  return state.situation === 'open' ? evolveOpenEntry(state, event, at) : state;
}

function evolveOpenEntry(
  entry: OpenEntry,
  event: Exclude<EntryEvent, { type: 'EntryStarted' }>,
  at: number,
): EntryState {
  switch (event.type) {
    case 'GreetingRequested':
      return requested(entry, 'greeting', event.data);
    case 'SystemChatRequested':
      return requested(entry, 'reply', event.data);
    case 'GenerationAttempted':
      return changed(entry, event.data.generation, { attempts: event.data.attempt });
    case 'GreetingGenerated':
      return shown(succeeded(entry, event.data.generation), event.data.item);
    case 'ClassesSuggested': {
      const { generation, item, journeys } = event.data;
      const offer = { item, journeys, sealedJourneys: event.sealed.journeys };
      return shown({ ...succeeded(entry, generation), offers: [...entry.offers, offer] }, item);
    }
    case 'GreetingFailed':
    case 'SystemChatFailed':
      return failed(entry, event.data);
    case 'UserChatted':
      return shown({ ...entry, messages: entry.messages + 1 }, event.data.item);
    case 'WordsModerated': {
      const { item, item_revision } = event.data;
      return {
        ...entry,
        moderated: new Set([...entry.moderated, `${item}@${String(item_revision)}`]),
      };
    }
    case 'JourneyTaken':
      return shown({ ...entry, taps: [...entry.taps, { taken: event.data, at }] }, event.data.item);
    case 'EntryHidden':
      return { ...entry, hidden: true };
    case 'EntryShown':
      return { ...entry, hidden: false };
    case 'EntryDeleted':
      return { situation: 'deleted', user: entry.user };
  }
}

function requested(
  entry: OpenEntry,
  kind: GenerationKind,
  data: { generation: GenerationUid; item: ItemUid },
): OpenEntry {
  const generation: GenerationState = {
    uid: data.generation,
    kind,
    item: data.item,
    status: 'open',
    attempts: 0,
    failures: 0,
    lastFailure: null,
  };
  return withGeneration(entry, generation);
}

function succeeded(entry: OpenEntry, generation: GenerationUid): OpenEntry {
  return changed(entry, generation, { status: 'succeeded' });
}

function failed(
  entry: OpenEntry,
  data: { generation: GenerationUid; reason: FailureReason; final: boolean },
): OpenEntry {
  const failures = (entry.generations.get(data.generation)?.failures ?? 0) + 1;
  const change = { failures, lastFailure: data.reason };
  return changed(entry, data.generation, data.final ? { ...change, status: 'failed' } : change);
}

function changed(
  entry: OpenEntry,
  uid: GenerationUid,
  change: Partial<GenerationState>,
): OpenEntry {
  const generation = entry.generations.get(uid);
  return generation === undefined ? entry : withGeneration(entry, { ...generation, ...change });
}

function withGeneration(entry: OpenEntry, generation: GenerationState): OpenEntry {
  const isNew = !entry.generations.has(generation.uid);
  return {
    ...entry,
    generations: new Map(entry.generations).set(generation.uid, generation),
    newest: isNew || entry.newest?.uid === generation.uid ? generation : entry.newest,
  };
}

function shown(entry: OpenEntry, item: ItemUid): OpenEntry {
  return {
    ...entry,
    items: new Map(entry.items).set(item, (entry.items.get(item) ?? 0) + 1),
  };
}
