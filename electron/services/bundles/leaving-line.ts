import type { JournalEvent } from "../../../renderer/domain/event/event.ts";
import { upcast } from "../../../renderer/domain/event/upcast.ts";
import { fitsRecords } from "../../../renderer/domain/records/fitting-event.ts";
import { readEvent } from "../journal/line.ts";

/** The event in a journal's line (without its newline) if records can be derived from it. */
export function readLeavingEvent(line: Buffer, text?: string): JournalEvent | undefined {
  const stored = readEvent(line, text);
  const event = stored && upcast(stored);
  return fitsRecords(event) ? event : undefined;
}
