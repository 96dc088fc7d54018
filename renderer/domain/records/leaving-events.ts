import type { EventType, LearnerEvent } from "../event/event.ts";

/**
 * The kinds of events that records derive from, and so the only ones that leave a PC. Answers given for practice,
 * worksheets, plans, drills and discernment tests are the learner's own: of those only digests leave.
 */
const leavingTypes = [
  "journal-started",
  "lesson-opened",
  "step-reached",
  "lesson-completed",
  "test-started",
  "test-answered",
  "test-submitted",
] as const satisfies readonly EventType[];

/** An event that records derive from. */
export type LeavingEvent = Extract<LearnerEvent, { type: (typeof leavingTypes)[number] }>;

/** An event of a course that records derive from. */
export type LeavingCourseEvent = Exclude<LeavingEvent, { type: "journal-started" }>;

const kinds: ReadonlySet<string> = new Set(leavingTypes);

/** Whether an event is of a kind that leaves, whatever its course. */
export function isLeavingKind(event: { readonly type: string }): boolean {
  return kinds.has(event.type);
}

/**
 * Chooses, in the order of one journal, what leaves of the courses given, or of all. Of the steps reached in a course
 * the first of each day is enough to tell when somebody was last active. What left once always leaves again.
 */
export function createLeaving(courses?: readonly string[]): (event: LearnerEvent) => event is LeavingEvent {
  const chosen = courses && new Set(courses);
  const days = new Set<string>();
  return (event): event is LeavingEvent => {
    if (!isLeavingKind(event) || event.type === "journal-started") return isLeavingKind(event);
    const { course } = event.data.content;
    if (chosen !== undefined && !chosen.has(course)) return false;
    if (event.type !== "step-reached") return true;
    const day = `${event.at.slice(0, 10)} ${course}`;
    const isFirst = !days.has(day);
    days.add(day);
    return isFirst;
  };
}
