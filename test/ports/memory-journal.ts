import type { JournalEvent, LearnerEvent } from "../../renderer/domain/event/event.ts";
import type { JournalPort } from "../../renderer/domain/progress/journal.ts";

/** A learner's journals in memory; hashes are the event's ids, which is enough to tell agreement from disagreement. */
export function createMemoryJournal(own: string) {
  const journals = new Map<string, JournalEvent[]>([[own, []]]);
  const eventsOf = (device: string) => journals.get(device) ?? [];
  const headAt = (device: string, seq: number) => eventsOf(device)[seq - 1]?.id ?? "";

  const write = (device: string, events: readonly LearnerEvent[]) => {
    const list = eventsOf(device);
    journals.set(device, list);
    for (const event of events) {
      if (list.some(({ id }) => id === event.id)) continue;
      list.push({ ...event, seq: list.length + 1, prev: headAt(device, list.length) });
    }
    return { seq: list.length, head: headAt(device, list.length) };
  };

  const port: JournalPort = {
    open: async () =>
      [...journals].map(([device, events]) => ({
        device,
        isOwn: device === own,
        seq: events.length,
        head: headAt(device, events.length),
      })),
    read: async ({ device, after, head, limit }) => {
      if (head !== undefined && headAt(device, after) !== head) {
        return { agrees: false, events: [], head, isEnd: true };
      }
      const events = eventsOf(device).slice(after, after + limit);
      const last = after + events.length;
      return { agrees: true, events, head: headAt(device, last), isEnd: last === eventsOf(device).length };
    },
    append: async (_learner, events) => write(own, events),
  };
  return { port, write, journals };
}
