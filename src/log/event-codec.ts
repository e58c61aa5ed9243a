import type { Envelope } from '../domain/envelope.js';
import {
  type DomainEvent,
  EVENT_KINDS,
  type EventOf,
  type EventType,
  isEventType,
} from '../domain/events.js';
import type { Json } from '../domain/json.js';
import { Private } from '../domain/private.js';
import type { StreamName } from '../domain/stream.js';
import type { EventToAppend, StoredEvent } from '../ports/event-log.port.js';
import type { DataKey, KeyVault } from '../ports/key-vault.port.js';
import { open, seal } from './sealing.js';
import { upcast } from './upcasts.js';

/** A stored event of a type that this build knows, in today's shape, its private facts still sealed. */
export type SealedEvent<T extends EventType = EventType> = T extends EventType
  ? Omit<StoredEvent, 'type' | 'data' | 'sealed'> & {
      readonly type: T;
      readonly data: EventOf<T>['data'];
      readonly sealed: { readonly [Field in keyof EventOf<T>['sealed']]: Envelope };
    }
  : never;

/** A stored event as the domain speaks of it; its private facts open at the first look. */
export type OpenedEvent = Omit<StoredEvent, 'type' | 'data' | 'sealed'> & DomainEvent;

/** An event type that a newer build has written. */
export class UnknownEventType extends Error {
  override readonly name = 'UnknownEventType';
}

/** A stored event with its type known and its facts in today's shape. @throws UnknownEventType */
export function known(stored: StoredEvent): SealedEvent {
  if (!isEventType(stored.type)) {
    throw new UnknownEventType(`Events of type ${stored.type} are from a newer build`);
  }
  const data = upcast(stored.type, stored.schemaVersion, stored.data);
  return { ...stored, data } as SealedEvent;
}

/** Events between the domain's form and the log's: sealed and opened, versions raised. */
export class EventCodec {
  constructor(private readonly vault: KeyVault) {}

  /**
   * The event as the log keeps it.
   * @param key of the stream; a stream whose events have private facts has one.
   */
  seal(
    event: DomainEvent,
    id: string,
    stream: StreamName,
    key: DataKey,
  ): Pick<EventToAppend, 'id' | 'type' | 'schemaVersion' | 'data' | 'sealed'> {
    const { schemaVersion: schema, sealed: floors } = EVENT_KINDS[event.type];
    const sealed: Record<string, Envelope> = {};
    for (const [field, value] of Object.entries(event.sealed) as [string, Private<Json>][]) {
      if (key.person === null) throw new Error(`${event.type} has private facts of nobody`);
      const bound = { person: key.person, stream, event: id, field, schema };
      const floor = (floors as Record<string, number>)[field];
      if (floor === undefined) throw new Error(`${event.type} has no private fact '${field}'`);
      sealed[field] = seal(value.reveal(), key, bound, floor);
    }
    return {
      id,
      type: event.type,
      schemaVersion: schema,
      data: event.data as EventToAppend['data'],
      sealed,
    };
  }

  /** The events of one stream, as the domain speaks of them. @throws UnknownEventType, VaultUnavailable */
  async open(events: readonly StoredEvent[]): Promise<OpenedEvent[]> {
    const streams = [...new Set(events.map(({ stream }) => stream))];
    const keys = await this.vault.findStreamKeys(streams);
    return events.map((stored) => openEvent(known(stored), keys.get(stored.stream)));
  }

  /**
   * Values out of envelopes that a projection has kept.
   * @param owner who they should belong to, by the row they were found in.
   * @returns private values in the same order; those that cannot be opened are not `readable`.
   */
  async openAll<T>(envelopes: readonly Envelope[], owner: string): Promise<Private<T>[]> {
    const streams = [...new Set(envelopes.map(({ stream }) => stream as StreamName))];
    const keys = await this.vault.findStreamKeys(streams);
    return envelopes.map((envelope) =>
      openEnvelope<T>(envelope, keys.get(envelope.stream as StreamName), {
        person: owner,
        stream: envelope.stream,
      }),
    );
  }
}

function openEvent(event: SealedEvent, key: DataKey | undefined): OpenedEvent {
  const expected = { person: key?.person ?? '', stream: event.stream };
  const sealed = Object.fromEntries(
    Object.entries(event.sealed as Record<string, Envelope>).map(([field, envelope]) => [
      field,
      openEnvelope(envelope, key, expected),
    ]),
  );
  return { ...event, sealed } as OpenedEvent;
}

function openEnvelope<T>(
  envelope: Envelope,
  key: DataKey | undefined,
  expected: Pick<Envelope, 'person' | 'stream'>,
): Private<T> {
  return Private.sealed(() =>
    key === undefined ? undefined : (open(envelope, key, expected) as { value: T } | undefined),
  );
}
