import { eventVersion } from "./event-version.ts";
import type { JournalEvent } from "./event.ts";

/** An event as some version wrote it. */
export type StoredEvent = { readonly v: number; readonly [field: string]: unknown };

/** Turns an event of version n into one of version n + 1. */
export type Upcaster = (event: StoredEvent) => StoredEvent;

/** The upcaster at index n − 1 takes version n. Version 1 is the first, so there is none yet. */
export const upcasters: readonly Upcaster[] = [];

/** Brings a stored event to this build's version; undefined where a newer Pandu wrote it. */
export function upcast(stored: StoredEvent): JournalEvent | undefined {
  return upcastWith(upcasters, eventVersion, stored) as JournalEvent | undefined;
}

/** Applies the upcasters from the event's version to `target`, in order. */
export function upcastWith(
  steps: readonly Upcaster[],
  target: number,
  stored: StoredEvent,
): StoredEvent | undefined {
  if (!Number.isInteger(stored.v) || stored.v < 1 || stored.v > target) return undefined;
  return steps.slice(stored.v - 1, target - 1).reduce<StoredEvent>((event, step, index) => {
    const next = step(event);
    return { ...next, v: stored.v + index + 1 };
  }, stored);
}
