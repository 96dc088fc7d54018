import type { JournalEvent } from "../../../renderer/domain/event/event.ts";
import type { LearnerPart } from "./bundle.ts";
import { type CheckedJournal, digestAt } from "./check-journal.ts";

/** What is odd in a bundle, or worth knowing; never a reason to refuse it. */
export type BundleNote = {
  readonly kind:
    /** The PC's clock went back, or says a time that is still to come: `where` is the time. */
    | "clock-went-back"
    | "clock-ahead"
    /** The learner chose courses: `where` names them. */
    | "some-courses"
    /** The history goes on from another PC's, or from before a restore: `where` is the journal that it names. */
    | "continues"
    /** The same, but that journal is not in the bundle as it is named. */
    | "continues-unknown";
  readonly where: string;
};

const hour = 3_600_000;

/** Notes on a learner's part; `now` in milliseconds. */
export function notesOf(
  { courses }: LearnerPart,
  journals: readonly CheckedJournal[],
  now: number,
): BundleNote[] {
  return [
    ...(courses === undefined ? [] : [{ kind: "some-courses" as const, where: courses.join(", ") }]),
    ...journals.flatMap(({ events }) => [...continuing(events[0], journals), ...clockNotes(events, now)]),
  ];
}

/** Once a journal: the first time that is more than an hour before the one before, and the first a day ahead. */
function clockNotes(events: readonly JournalEvent[], now: number): BundleNote[] {
  const times = events.map(({ at }) => Date.parse(at));
  const back = times.findIndex((time, index) => index > 0 && time < (times[index - 1] ?? time) - hour);
  const ahead = times.findIndex((time) => time > now + 24 * hour);
  return [
    ...(back === -1 ? [] : [{ kind: "clock-went-back" as const, where: events[back]?.at ?? "" }]),
    ...(ahead === -1 ? [] : [{ kind: "clock-ahead" as const, where: events[ahead]?.at ?? "" }]),
  ];
}

/** A journal that was begun beside others names the longest of them: `<name>:<sequence>:<hash>`. */
function continuing(first: JournalEvent | undefined, journals: readonly CheckedJournal[]): BundleNote[] {
  if (first?.type !== "journal-started" || first.data.continues === undefined) return [];
  const [name = "", seq = "", hash = ""] = first.data.continues.split(":");
  const part = journals.find(({ part: { journal } }) => journal.name === name)?.part;
  const isThere =
    part !== undefined && Number(seq) > part.journal.from && digestAt(part, Number(seq)) === hash;
  return [{ kind: isThere ? "continues" : "continues-unknown", where: name }];
}
