import { EVENT_KINDS, type EventType } from '../domain/events.js';
import type { Json } from '../domain/json.js';

type Data = Readonly<Record<string, Json>>;

/** Brings an event's plain facts from one schema version to the next. Pure. */
export type Upcast = (data: Data) => Data;

/** For each type that has changed, the step from every older version to the one after it. */
export type Upcasts = Readonly<Partial<Record<EventType, Readonly<Record<number, Upcast>>>>>;

/** None has changed yet. `docs/how-to/change-an-event.md` says how to add one. */
export const UPCASTS: Upcasts = {};

/** The facts of a stored event in today's shape. */
export function upcast(
  type: EventType,
  version: number,
  data: Data,
  upcasts: Upcasts = UPCASTS,
): Data {
  let current = data;
  for (let from = version; from < EVENT_KINDS[type].schemaVersion; from += 1) {
    const step = upcasts[type]?.[from];
    if (step === undefined) throw new Error(`No upcast of ${type} from version ${String(from)}`);
    current = step(current);
  }
  return current;
}
